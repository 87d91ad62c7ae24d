import { fraction, toNumber } from './exact';
import { addDays, type Day } from './calendar';
import { common, lengthOf, monthNumber, monthNumberAfter, yearSpans } from './months';
import { EMPTY_TABLES } from './plan';
import { valueOf } from './reading';

const monthsFrom = (from: string, to: string) => toNumber(lengthOf({ from: monthNumber(from as Day), to: monthNumberAfter(to as Day) }));

test.each([
  ['2025-11-01', '2025-11-30', 1],
  ['2025-11-16', '2025-11-30', 15 / 30],
  ['2025-11-15', '2025-11-15', 1 / 30],
  ['2025-01-01', '2025-12-31', 12],
  // 17 of 31 days, a month, 14 of 28.
  ['2025-12-15', '2026-02-14', 17 / 31 + 1 + 14 / 28],
  ['2024-02-29', '2024-02-29', 1 / 29],
  ['2025-11-30', '2025-12-01', 1 / 30 + 1 / 31],
])('from %s to %s are %d months', (from, to, months) => {
  expect(monthsFrom(from, to)).toBeCloseTo(months, 12);
});

test('a day begins where the day before it ends, exactly', () => {
  for (let day = '2023-12-30' as Day; day < '2024-03-05'; day = addDays(day, 1)) {
    expect(monthNumberAfter(addDays(day, -1))).toEqual(monthNumber(day));
  }
});

test('the years of a plan lie side by side, and the last ends with the plan', () => {
  const spans = yearSpans({ ...EMPTY_TABLES.masterData, from: valueOf('2021-11-01' as Day), to: valueOf('2025-10-30' as Day) });
  expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
  expect(spans.map((span) => lengthOf(span))).toEqual([fraction(12), fraction(12), fraction(12), fraction(11 * 31 + 30, 31)]);
});

test('what two spans have in common has no length where they are apart', () => {
  const [early, late] = [1, 5].map((at) => ({ from: fraction<'months'>(at), to: fraction<'months'>(at + 2) }));
  expect(early && late && lengthOf(common(early, late))).toEqual(fraction(0));
  expect(early && late && lengthOf(common(late, early))).toEqual(fraction(0));
});
