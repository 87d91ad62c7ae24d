import { cofinancing, countsAsLocal, writtenBeside } from './cofinancing';
import { fraction, identical } from './exact';
import { EMPTY_TABLES, planOf, SOURCES } from './plan';
import { PLAN_SCHEMA } from './plan-schema';
import { EMPTY, notUnderstood, valueOf } from './reading';
import type { Share } from './quantities';

const unanswered = { local: EMPTY };

test('unanswered, the municipality and the housing organisations are local, and nobody else', () => {
  expect(SOURCES.filter((source) => countsAsLocal({ ...unanswered, source: valueOf(source) }))).toEqual(['housing-organisation', 'municipality']);
  expect(countsAsLocal({ ...unanswered, source: EMPTY })).toBe(false);
});

test('what is said counts, and what cannot be read says nothing', () => {
  expect(countsAsLocal({ local: valueOf(true), source: valueOf('foundation') })).toBe(true);
  expect(countsAsLocal({ local: valueOf(false), source: valueOf('municipality') })).toBe(false);
  expect(countsAsLocal({ local: notUnderstood('måske', 'not-a-choice'), source: valueOf('municipality') })).toBe(true);
});

type Line = Readonly<Record<string, unknown>>;
const planWith = (...financing: readonly Line[]) => planOf(PLAN_SCHEMA.parse({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], financing }));
const QUARTER = fraction<'share'>(1, 4);

it('counts what is said to be local, and without an answer the municipality and the housing organisations', () => {
  const plan = planWith(
    { source: 'lbf', amounts: [100, 500] },
    { source: 'municipality', amounts: [50, 50] },
    { source: 'housing-organisation', amounts: [20], local: false },
    { source: 'foundation', amounts: [70] },
    { source: 'other', amounts: [10], local: true },
  );
  const { local, total, share } = cofinancing(plan);
  expect([local, total]).toEqual([110, 800]);
  expect(share && identical(share, fraction(110, 800))).toBe(true);
});

it('says how many amounts it could not read, and knows no share of nothing', () => {
  const plan = planWith({ source: 'municipality', amounts: [0] });
  const [line] = plan.financing;
  const unread = { ...plan, financing: [{ ...line!, amounts: [notUnderstood('ca. 8 mio.', 'inexact')] }] };
  expect(cofinancing(unread)).toEqual({ local: 0, total: 0, share: undefined, unread: 1 });
  expect(cofinancing(planOf(EMPTY_TABLES)).share).toBeUndefined();
});

it.each<[string, Share, Share]>([
  ['with one decimal', fraction(1, 3), fraction(333, 1000)],
  ['with all it has, where the limit would be shown', fraction(24_997, 100_000), fraction(24_997, 100_000)],
  ['with all it has, just above the limit', fraction(25_004, 100_000), fraction(25_004, 100_000)],
  ['as the limit itself', QUARTER, QUARTER],
])('writes a share %s', (_, share, written) => expect(identical(writtenBeside(share, QUARTER), written)).toBe(true));

it('counts a total that somebody wrote over the sum of the years, as the sheet does', () => {
  const plan = planWith({ source: 'lbf', amounts: [100], total: 300 }, { source: 'municipality', amounts: [], total: 100 });
  const { local, total, unread } = cofinancing(plan);
  expect([local, total, unread]).toEqual([100, 400, 0]);
});
