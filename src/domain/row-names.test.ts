import fc from 'fast-check';
import { EMPTY, notUnderstood, valueOf, type Reading } from './reading';
import { nameRows, positionLabel } from './row-names';

const cell = (text: string): Reading<string> => (text === '' ? EMPTY : valueOf(text));
const names = (...rows: string[][]) => nameRows(rows, (row) => row.map(cell)).map(({ row }) => row);

test('a row is named by what it says', () => {
  expect(names(['Leder', '2025-11-01'], ['Rådgiver', ''])).toEqual(['Leder · 2025-11-01', 'Rådgiver']);
});

test('rows that say the same are told apart by their order', () => {
  expect(names(['Leder'], ['Leder'], ['Leder'])).toEqual(['Leder', 'Leder#2', 'Leder#3']);
});

test('rows that say nothing have names too', () => expect(names([''], [''])).toEqual(['#1', '#2']));

test('a text that looks like a numbered name takes nobody else’s', () => {
  expect(names(['Leder'], ['Leder'], ['Leder#2'])).toEqual(['Leder', 'Leder#2', 'Leder#2#1']);
  expect(names([''], ['#1'])).toEqual(['#1', '#1#1']);
});

test('what was not understood names the row as it was written', () => {
  expect(nameRows([{ area: notUnderstood('Skole?', 'not-a-choice') }], ({ area }) => [area])[0]?.row).toBe('Skole?');
});

const texts = fc.array(fc.oneof(fc.constantFrom('Leder', 'Leder#2', '#1', ''), fc.string()), { maxLength: 12 });

test('no name is used twice', () => {
  fc.assert(
    fc.property(texts, (labels) => {
      const given = names(...labels.map((label) => [label]));
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test('sorting a table changes no name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.nat(), (labels, seed) => {
      const sorted = [...labels].sort((a, b) => ((a.length + seed) % 7) - ((b.length + seed) % 7) || (a < b ? -1 : 1));
      const nameOf = (order: readonly string[]) => new Map(order.map((label, at) => [label, names(...order.map((text) => [text]))[at]]));
      expect(new Map([...nameOf(sorted)].sort())).toEqual(new Map([...nameOf(labels)].sort()));
    }),
  );
});

test('a position is called by its title, and by its number where it has one', () => {
  const position = (title: string, number: string) => ({ title: cell(title), number: cell(number) });
  const rows = nameRows([position('Leder', ''), position('Rådgiver', '2'), position('', 'AB'), position('Leder', '')], (row) => [positionLabel(row)]);
  expect(rows.map(({ row }) => row)).toEqual(['Leder', 'Rådgiver (2)', 'AB', 'Leder#2']);
});
