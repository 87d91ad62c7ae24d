import { planFromJson } from './plan-json';
import { isOverBudget, spendingOf } from './spending-by-year';

const LINES = [
  { number: '1', account: '4210', amounts: [10_000, 20_000, 30_000] },
  { number: '2', account: '4230', amounts: [5000, 6000] },
];
const spending = (...budgetFollowUp: readonly object[]) =>
  spendingOf(
    planFromJson({
      masterData: { from: '2025-11-01', to: '2029-10-31' },
      areas: [],
      positions: [],
      salaries: [],
      staffResources: [],
      budget: LINES,
      budgetFollowUp,
      accountEntries: [{ account: '4210', amount: 300, year: 2 }],
    }),
  );

it('adds up the rows that count, year by year, and knows the last day they are stated on', () => {
  const { years, statedOn } = spending(
    { number: '1', year: 2, expected: 19_000, statedOn: '2027-03-31' },
    { number: '2', year: 2, revised: 7000, spent: 400 },
    { number: '1', year: 1, spent: 9000, expected: 9000, statedOn: '2026-10-31' },
    { number: '9', year: 1, spent: 1_000_000, statedOn: '2029-01-01' },
  );
  expect(years).toEqual([
    { year: 1, approved: 10_000, inForce: 10_000, spent: 9000, expected: 9000, rows: 1, rowsExpected: 1 },
    { year: 2, approved: 26_000, inForce: 27_000, spent: 700, expected: 19_000, rows: 2, rowsExpected: 1 },
  ]);
  expect(statedOn).toBe('2027-03-31');
});

it('shows a year in which something is expected, none in which nothing is, and nothing at all before anything is spent', () => {
  const years = spending({ number: '1', year: 2 }, { number: '1', year: 3, expected: 30_000 }, { number: '1', year: 1 }).years;
  expect(years.map(({ year }) => year)).toEqual([2, 3]);
  expect(spending({ number: '1', year: 1, expected: 9000 })).toEqual({ years: [], statedOn: undefined });
});

it.each([
  ['spent', [{ number: '1', year: 1, spent: 10_001 }], true],
  ['spent to the last øre', [{ number: '1', year: 1, spent: 10_000 }], false],
  ['expected', [{ number: '1', year: 1, spent: 1, expected: 10_001 }], true],
  ['expected of some rows', [{ number: '1', year: 1, spent: 1, expected: 16_000 }, { number: '2', year: 1 }], false],
])('is over budget by what is %s', (_, rows, over) => expect(spending(...rows).years.map(isOverBudget)).toEqual([over]));
