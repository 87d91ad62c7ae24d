import { EMPTY, known, notUnderstood, valueOf } from './reading';

test('only a value is known', () => {
  expect(known(valueOf(0))).toBe(0);
  expect(known(valueOf(false))).toBe(false);
  expect(known<string>(EMPTY)).toBeUndefined();
  expect(known<string>(notUnderstood('ca. 20 %', 'not-a-number'))).toBeUndefined();
  expect(known({ kind: 'ambiguous', raw: '1', readings: [1, 0.01] })).toBeUndefined();
});

test('a reading does not change', () => {
  expect([valueOf(1), EMPTY, notUnderstood('#REF!', 'error-value')].every(Object.isFrozen)).toBe(true);
});
