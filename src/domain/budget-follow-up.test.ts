import { followUpOf } from './budget-follow-up';
import { planFromJson } from './plan-json';

interface Given {
  readonly budget?: readonly object[];
  readonly rows?: readonly object[];
  readonly entries?: readonly object[];
}

const LINES = [
  { number: '1', post: 'Aktiviteter', account: '4210; 4220', amounts: [10_000, 20_000] },
  { number: '2', post: 'Revision', account: '4230', amounts: [5000] },
];

function followed({ budget = LINES, rows = [], entries = [] }: Given) {
  const masterData = { from: '2025-11-01', to: '2029-10-31' };
  const plan = planFromJson({ masterData, areas: [], positions: [], salaries: [], staffResources: [], budget, budgetFollowUp: rows, accountEntries: entries });
  const followUp = followUpOf(plan);
  return {
    followUp,
    rows: plan.budgetFollowUp.map(({ row }) => followUp.ofRow(row)),
    entries: plan.accountEntries.map(({ row }) => followUp.ofEntry(row)),
  };
}

const row = (fields: object = {}) => ({ number: '1', year: 1, ...fields });
const entry = (fields: object = {}) => ({ account: '4210', amount: 300, year: 1, ...fields });
const figuresOf = (fields: object, entries: readonly object[] = []) => followed({ rows: [row(fields)], entries }).rows[0]?.figures;

describe('the figures of a row', () => {
  test('come from the budget, and from the amounts of the year on all of the line’s accounts', () => {
    const entries = [entry(), entry({ account: ' 42 20', amount: 50 }), entry({ year: 2, amount: 7 }), entry({ account: '4230', amount: 9 })];
    expect(figuresOf({}, entries)).toEqual({ approved: 10_000, inForce: 10_000, onAccount: 350, spent: 350, deviation: 9650 });
  });

  test('what is typed goes before what is listed, and the board’s budget before the approved one', () => {
    expect(figuresOf({ spent: 400, revised: 9000 }, [entry()])).toEqual({ approved: 10_000, inForce: 9000, onAccount: 300, spent: 400, deviation: 8600 });
  });

  test('what is expected goes before what is spent; carried over amounts change nothing', () => {
    expect(figuresOf({ expected: 12_000, carriedFrom: 5000, carriedTo: 1 }, [entry()])).toMatchObject({ spent: 300, deviation: -2000 });
    expect(figuresOf({ expected: 0 }, [entry()])).toMatchObject({ deviation: 10_000 });
  });

  test('there is no deviation before anything is spent or expected', () => {
    expect(figuresOf({})).toEqual({ approved: 10_000, inForce: 10_000, onAccount: 0, spent: 0, deviation: undefined });
  });
});

describe('no amount counts twice', () => {
  test('of two rows of a line and year neither counts, and nor do the amounts', () => {
    const { rows, entries, followUp } = followed({ rows: [row(), row({ expected: 5 })], entries: [entry()] });
    expect(rows.map((each) => [each?.status, each?.figures])).toEqual([['row-twice', undefined], ['row-twice', undefined]]);
    expect(entries[0]).toEqual({ year: 1, line: '1', status: 'no-row' });
    expect([followUp.listed, followUp.counted, followUp.uncounted]).toEqual([300, 0, 1]);
  });

  test('an account of two lines is divided between neither, and both say so', () => {
    const shared = LINES.map((line) => ({ ...line, account: '4210' }));
    const given = { budget: shared, rows: [row(), row({ number: '2' })], entries: [entry()] };
    const { rows, entries, followUp } = followed(given);
    expect(rows.map((each) => each?.status)).toEqual(['account-shared', 'account-shared']);
    expect(entries[0]).toEqual({ year: 1, line: undefined, status: 'several-lines' });
    expect(followUp.counted).toBe(0);
    expect(followed({ ...given, rows: [row({ spent: 100 })] }).rows[0]?.status).toBe('within-budget');
    expect(followed({ ...given, rows: [row({ year: 2 })] }).rows[0]?.status).toBe('nothing-spent');
  });

  test('a number that two lines have is none to follow', () => {
    const { rows, followUp } = followed({ budget: LINES.map((line) => ({ ...line, number: 'A' })), rows: [row({ number: 'a' })], entries: [entry()] });
    expect(rows[0]).toMatchObject({ status: 'number-twice', figures: undefined });
    expect([followUp.counted, followUp.uncounted]).toEqual([0, 1]);
  });
});

describe('the status of a row', () => {
  test.each([
    [{}, 'nothing-spent'],
    [{ expected: 10_000 }, 'within-budget'],
    [{ expected: 10_001 }, 'overspent'],
    [{ number: null }, 'line-missing'],
    [{ number: '7' }, 'line-unknown'],
    [{ year: null }, 'year-missing'],
    [{ number: null, year: null, expected: 5 }, undefined],
  ])('%j is %s', (fields, status) => {
    expect(followed({ rows: [row(fields)] }).rows[0]?.status).toBe(status);
  });
});

describe('the year and the line of an amount', () => {
  test.each([
    [{}, { year: 1, line: '1', status: 'counted' }],
    [{ year: null, date: '2026-10-31' }, { year: 1, line: '1', status: 'counted' }],
    [{ year: null, date: '2026-11-01' }, { year: 2, line: '1', status: 'no-row' }],
    [{ year: null, date: '2025-10-31' }, { year: undefined, line: '1', status: 'year-missing' }],
    [{ year: null, date: '2029-11-01' }, { year: undefined, line: '1', status: 'year-missing' }],
    [{ year: 1, date: '2027-05-01' }, { year: 1, line: '1', status: 'counted' }],
    [{ account: '421' }, { year: 1, line: undefined, status: 'no-line' }],
    [{ account: null }, { year: 1, line: undefined, status: 'account-missing' }],
    [{ account: null, amount: null }, { year: 1, line: undefined, status: undefined }],
  ])('%j', (fields, expected) => {
    expect(followed({ rows: [row()], entries: [entry(fields)] }).entries[0]).toEqual(expected);
  });

  test('a line without a number has no row', () => {
    const { entries } = followed({ budget: [{ ...LINES[0], number: null }], entries: [entry()] });
    expect(entries[0]).toEqual({ year: 1, line: undefined, status: 'line-without-number' });
  });
});

test('lines without a row are counted in the years in which any line has one', () => {
  expect(followed({}).followUp.unfollowed).toBe(0);
  expect(followed({ rows: [row()] }).followUp.unfollowed).toBe(1);
  expect(followed({ rows: [row(), row({ number: '2' }), row({ year: 2 })] }).followUp.unfollowed).toBe(1);
});

test('a line lacks a row where one would count: not where it has two, and not where its number is not its own', () => {
  const withoutRow = (given: Given, year = 1) => followed(given).followUp.withoutRow(year).map(({ row: name }) => name);
  expect(followed({ rows: [row({ year: 2 }), row(), row({ number: '2' }), row({ year: null })] }).followUp.years).toEqual([1, 2]);
  expect(withoutRow({ rows: [row()] })).toEqual(['2 · Revision']);
  expect(withoutRow({ rows: [row({ number: ' 1' }), row()] })).toEqual(['2 · Revision']);
  expect(withoutRow({ rows: [row()] }, 2)).toEqual(['1 · Aktiviteter', '2 · Revision']);
  const budget = [...LINES, { number: '2 ', post: 'Revision' }, { post: 'Øvrige' }, { number: { raw: '#REF!', problem: 'error-value' } }, { number: 'a' }];
  expect(withoutRow({ budget, rows: [row({ number: 'A' })] })).toEqual(['1 · Aktiviteter']);
});
