import fc from 'fast-check';
import { arbitraryPlan, arbitraryTables } from '../../test/fixtures/arbitrary-plan';
import { soundPlan } from '../../test/fixtures/plans';
import { staffedPlan } from '../../test/fixtures/staffed-plan';
import { fullPlan } from '../../test/fixtures/full-plan';
import { day, type Day } from './calendar';
import { exact } from './exact';
import { IDENTITIES } from './match-rows';
import { fromKroner, type Money } from './money';
import { planOf, type Plan, type PlanTables } from './plan';
import type { ListKey } from './path';
import { planFromJson, planToJson } from './plan-json';
import { planChanges, type PlanChange } from './plan-changes';
import { EMPTY, known, valueOf, type Reading } from './reading';

const SEED = 20251103;
type Row = Record<string, Reading<unknown> | Reading<unknown>[]>;
type Content = Record<string, Row[] | Row | Record<string, Row>>;

/** A plan's tables with one field, or one amount, changed. */
function mutated(tables: PlanTables, pick: (count: number) => number): { readonly plan: Plan; readonly field: string } | undefined {
  const content = structuredClone(tables) as unknown as Content;
  const places: { readonly field: string; readonly read: () => Reading<unknown>; readonly write: (to: Reading<unknown>) => void }[] = [];
  const ofRow = (table: string, row: Row) =>
    Object.entries(row).forEach(([field, held]) => {
      if (!Array.isArray(held)) places.push({ field: `${table}.${field}`, read: () => held, write: (to) => void (row[field] = to) });
      else held.forEach((each, index) => places.push({ field: `${table}.${field}`, read: () => each, write: (to) => void (held[index] = to) }));
    });
  const { masterData, statedTotals, ...lists } = content as { masterData: Row; statedTotals: Record<string, Row> } & Record<string, Row[]>;
  ofRow('masterData', masterData);
  Object.values(statedTotals).forEach((row) => ofRow('totals', row));
  Object.entries(lists).forEach(([table, rows]) => rows.forEach((row) => ofRow(table, row)));
  const own = places.filter(({ field }) => !YEARS.has(field));
  const place = own[pick(own.length)];
  if (!place) return undefined;
  const old = place.read();
  place.write(known(old) === 'Noget andet' ? valueOf('Og noget tredje') : valueOf('Noget andet'));
  return { plan: planOf(content as unknown as PlanTables), field: place.field };
}
/** What the budget's years follow from: another one and each amount is another year's. */
const YEARS = new Set(['masterData.from', 'masterData.to', 'masterData.yearBasis', 'masterData.accountingYearStart']);

test('any one field that says something else is exactly one change', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryTables, staffedPlan.map((plan) => plan as unknown as PlanTables)), fc.nat(), (tables, seed) => {
      const change = mutated(withoutNames(tables), (count) => (count === 0 ? 0 : seed % count));
      if (!change) return;
      expect({ field: change.field, changes: planChanges(planOf(tables), change.plan) }).toMatchObject({ field: change.field, changes: [expect.anything()] });
      expect(planChanges(planOf(tables), change.plan)).toHaveLength(1);
    }),
    { numRuns: 60, seed: SEED },
  );
});

const withoutNames = (tables: PlanTables): PlanTables =>
  Object.fromEntries(Object.entries(tables).map(([key, held]) => [key, Array.isArray(held) ? held.map(({ row: _, ...rest }: { row?: string }) => rest) : held])) as unknown as PlanTables;

test('the order of rows is no change, nor is a way through JSON', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (plan, order) => {
      const sorted = planOf(
        Object.fromEntries(Object.entries(plan).map(([key, rows]) => [key, Array.isArray(rows) ? rows.map((row, at) => ({ row: row as object, at })).sort((a, b) => (order[a.at] ?? 0) - (order[b.at] ?? 0)).map(({ row }) => row) : rows])) as unknown as PlanTables,
      );
      expect(planChanges(plan, sorted)).toEqual([]);
      expect(planChanges(plan, planFromJson(JSON.parse(JSON.stringify(planToJson(plan)))))).toEqual([]);
    }),
    { numRuns: 40, seed: SEED },
  );
});

const planWithParts = (over: Partial<Plan>) => planOf({ ...soundPlan, ...over } as unknown as PlanTables);
const staff = (over: object) => ({ ...soundPlan.staffResources[0]!, ...over });

const TURNED = { added: 'removed', removed: 'added' } as const;
const turned = (change: PlanChange): PlanChange =>
  change.kind === 'changed' ? { ...change, was: change.now, now: change.was, from: change.to, to: change.from } : { ...change, kind: TURNED[change.kind] };
const texts = (changes: readonly PlanChange[]) =>
  changes.map((change) => JSON.stringify({ ...change, year: undefined }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).sort();

test('seen from the other side every change is the same the other way round', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(arbitraryPlan, arbitraryPlan), fc.tuple(staffedPlan, staffedPlan)), ([one, other]) => {
      expect(texts(planChanges(one, other).map(turned))).toEqual(texts(planChanges(other, one)));
    }),
    { numRuns: 40, seed: SEED },
  );
});

test('neither is the order of very many rows of one name', () => {
  const [row] = fullPlan(1).accountEntries;
  const entries = Array.from({ length: 60 }, (_, index) => ({ ...row!, amount: valueOf(fromKroner(index) as Money) }));
  expect(planChanges(planWithParts({ accountEntries: entries }), planWithParts({ accountEntries: [...entries].reverse() }))).toEqual([]);
});

/** What arbitrary plans seldom have: several rows of one name, alike but for a figure or two. */
test('so it is with rows of one name', () => {
  const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), { maxLength: 6 });
  const planWith = (rows: readonly (readonly [number, number])[]) =>
    planWithParts({ staffResources: rows.map(([share, hours]) => staff({ share: valueOf(exact(share / 4)), hours: valueOf(exact(hours)) })) });
  fc.assert(
    fc.property(shares, shares, (a, b) => {
      const [one, other] = [planWith(a), planWith(b)];
      const withoutRowNames = (changes: readonly PlanChange[]) => texts(changes).map((text) => text.replace(/"row":"[^"]*"/g, ''));
      expect(withoutRowNames(planChanges(one, other).map(turned))).toEqual(withoutRowNames(planChanges(other, one)));
    }),
    { numRuns: 200, seed: SEED },
  );
});

test('a row is named by the same fields here and in the plan', () => {
  const plan = fullPlan(1);
  for (const [table, { name }] of Object.entries(IDENTITIES) as [ListKey, { name: readonly string[] }][]) {
    const [row] = plan[table] as unknown as ({ row: string } & Record<string, Reading<unknown>>)[];
    if (!row) throw new Error(`no ${table}`);
    const renaming = Object.keys(row).filter((field) => {
      if (field === 'row' || Array.isArray(row[field])) return false;
      const changed = planOf({ ...plan, [table]: [{ ...row, [field]: valueOf(typeof known(row[field] as Reading<unknown>) === 'number' ? 7 : 'Noget andet') }] } as unknown as PlanTables);
      return changed[table][0]?.row !== row.row;
    });
    expect({ table, renaming: renaming.sort() }).toEqual({ table, renaming: [...name].sort() });
  }
});

const inShort = (changes: readonly PlanChange[]) =>
  changes.map((change) => (change.kind === 'changed' ? [change.table, change.now.row.row, change.now.field ?? change.was.field, change.concern] : [change.kind, change.table, change.row.row, change.concern]));

const milestone = (over: object) => ({ ...fullPlan(1).milestones[0]!, ...over });
const line = (number: string, post: string, kroner: readonly number[]) => ({
  ...fullPlan(1).budget[0]!,
  number: valueOf(number),
  post: valueOf(post),
  total: EMPTY,
  amounts: kroner.map((amount) => valueOf(fromKroner(amount) as Money)),
});

test('a sub-agreement that is stated anew is a change of its figures and its day', () => {
  const before = planWithParts({ staffResources: [staff({ statedOn: valueOf('2025-11-01' as Day), share: valueOf(exact(0.25)) })] });
  const after = planWithParts({ staffResources: [staff({ statedOn: valueOf('2026-11-01' as Day), share: valueOf(exact(0.3)) })] });
  expect(inShort(planChanges(before, after)).map((each) => each.slice(2))).toEqual([['share', 'board'], ['statedOn', 'board']]);
});

test('another period, or an end where there was none, is a change', () => {
  const withPeriod = (subAgreementPeriod: object) => planFromJson({ ...(planToJson(soundPlan) as object), areas: [{ area: 'education', subAgreementPeriod }] });
  const open = withPeriod({ from: '2025-11-01' });
  const closed = withPeriod({ from: '2025-11-01', to: '2029-10-31' });
  expect(planChanges(open, closed)).toMatchObject([{ kind: 'changed', table: 'areas', now: { field: 'subAgreementPeriod' }, concern: 'board' }]);
  expect(planChanges(closed, withPeriod({ from: '2025-11-01', to: '2029-10-31' }))).toEqual([]);
});

test('a renamed row that says the same otherwise is the same row; one that does not is another', () => {
  const before = planWithParts({ milestones: [milestone({ number: EMPTY, name: valueOf('Seminar') })] });
  const renamed = planWithParts({ milestones: [milestone({ number: EMPTY, name: valueOf('Statusseminar') })] });
  expect(inShort(planChanges(before, renamed)).map((each) => each.slice(2))).toEqual([['name', 'board']]);
  const another = planWithParts({ milestones: [milestone({ number: EMPTY, name: valueOf('Evaluering'), responsible: valueOf('En anden') })] });
  expect(inShort(planChanges(before, another)).map(([kind]) => kind)).toEqual(['added', 'removed']);
});

test('a line keeps its number, and its amounts their calendar years when the plan begins later', () => {
  const facts = (from: Day) => ({ ...soundPlan.masterData, from: valueOf(from), to: valueOf(day(2029, 12, 31) as Day), yearBasis: valueOf('calendar' as const) });
  const before = planWithParts({ masterData: facts('2025-11-01' as Day), budget: [line('4', 'Aktiviteter', [10, 20, 30])] });
  const after = planWithParts({ masterData: facts('2026-01-01' as Day), budget: [line('4', 'Arrangementer', [25, 30])] });
  const changes = planChanges(before, after).filter(({ table }) => table === 'budget');
  expect(changes.map((change) => change.kind === 'changed' && [change.was.field, change.now.field, change.year?.number, change.from.kind, change.to.kind])).toEqual([
    ['post', 'post', undefined, 'value', 'value'],
    ['amounts.1', 'amounts.0', 2026, 'value', 'value'],
    ['amounts.0', undefined, 2025, 'value', 'empty'],
  ]);
});

describe('whom it concerns', () => {
  const concerns = (after: Plan, before: Plan = soundPlan) => [...new Set(planChanges(before, after).map(({ concern }) => concern))];
  test.each<[string, Partial<Plan>, readonly string[]]>([
    ['the period', { masterData: { ...soundPlan.masterData, to: valueOf('2029-12-31' as Day) } }, ['lbf']],
    ['a party', { parties: soundPlan.parties.slice(1) }, ['lbf']],
    ['the staff of a sub-agreement', { staffResources: soundPlan.staffResources.slice(1) }, ['board']],
    ['the case number', { masterData: { ...soundPlan.masterData, caseNumber: valueOf('1') } }, ['nobody']],
  ])('%s', (_, over, expected) => expect(concerns(planWithParts(over))).toEqual(expected));

  test('an indicator’s baseline is the agreement’s, a later measurement nobody’s', () => {
    const row = (year: number, value: number) => ({ ...fullPlan(1).indicators[0]!, indicator: valueOf('Tryghed'), year: valueOf(year), value: valueOf(exact<'measure'>(value)) });
    const before = planWithParts({ indicators: [row(2023, 80)] });
    expect(concerns(planWithParts({ indicators: [row(2023, 81)] }), before)).toEqual(['lbf']);
    expect(concerns(planWithParts({ indicators: [row(2023, 80), row(2025, 82)] }), before)).toEqual(['nobody']);
    expect(concerns(planWithParts({ indicators: [row(2025, 82), row(2023, 80)] }), planWithParts({ indicators: [row(2025, 81), row(2023, 80)] }))).toEqual(['nobody']);
  });
});
