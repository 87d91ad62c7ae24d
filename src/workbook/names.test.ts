import { sheetName, TakenNames } from './names';

test('a sheet of ours yields its name to the user, and keeps within the 31 characters that Excel allows', () => {
  expect([0, 1, 2].map((attempt) => sheetName('Løn', attempt))).toEqual(['Løn', 'Løn (plan)', 'Løn (plan 2)']);
  expect(sheetName('Medarbejderressourcer og vikarer', 12)).toHaveLength(31);
});

test('a name that a stranger has gets a number, whatever its case', () => {
  const names = new TakenNames(['HPLØN']);
  expect(names.take('hpLøn')).toBe('hpLøn2');
  expect(names.take('hpLøn')).toBe('hpLøn3');
  expect(names.take('hpStamdata')).toBe('hpStamdata');
});
