import { addressOf, columnLetters } from './places';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

it('writes a cell as the user sees it', () => {
  expect(addressOf({ sheet: 'Løn', row: 5, column: 3 })).toBe('D6');
});
