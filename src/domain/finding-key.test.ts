import fc from 'fast-check';
import { contextOf, planOfJson } from '../../test/rule-tester';
import { arbitraryPlan, arbitraryTables } from '../../test/fixtures/arbitrary-plan';
import { PARTIAL } from '../../test/fixtures/deviations';
import { canBeJustified } from '../rules/deviations';
import { judge } from '../rules/registry';
import { exact, plus, type Exact } from './exact';
import type { Finding } from './finding';
import { findingKeys, keyText, parseKey } from './finding-key';
import { planOf, type Plan } from './plan';

const found = (plan: Plan) => judge(contextOf(plan)).filter(canBeJustified);
const keys = (plan: Plan) => found(plan).map(findingKeys(plan)).map(keyText).sort();
const findingKey = findingKeys(planOfJson());

/** Another value of the same kind. */
function changed(value: unknown): unknown {
  // Beyond the whole numbers of a double, one more may be the same.
  if (typeof value === 'number') return Number.isSafeInteger(value + 1) ? value + 1 : value / 2;
  if (typeof value === 'string') return `${value}x`;
  if (Array.isArray(value)) return value.length === 0 ? ['x'] : [changed(value[0]), ...(value.slice(1) as unknown[])];
  if (typeof value === 'object' && value !== null && 'numerator' in value) return plus(value as Exact<string>, exact(1));
  return { ...(value as object), field: 'another' };
}

test('stays the same for years, because it stands in workbooks', () => {
  expect(keyText(findingKey(PARTIAL))).toBe('0k2mmihpkea-0loxax87ei4');
});

test('is read as it is written, in whatever case', () => {
  const key = findingKey(PARTIAL);
  expect(parseKey(` ${keyText(key).toUpperCase()} `)).toEqual(key);
  for (const text of ['', 'x', keyText(key).slice(1), `${keyText(key)}0`]) expect(parseKey(text)).toBeUndefined();
});

test('any other figure, place or variant gives another, of the same subject unless the first place is another', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), (plan, which) => {
      const keyIn = findingKeys(plan);
      for (const finding of found(plan)) {
        const names = Object.keys(finding.values);
        const name = finding.variant.endsWith('-many') ? undefined : names[which % names.length];
        const others: Finding[] = [
          ...(name === undefined ? [] : [{ ...finding, values: { ...finding.values, [name]: changed(finding.values[name]) as never } }]),
          { ...finding, variant: `x-${finding.variant}` },
          { ...finding, at: [...finding.at, { table: 'salaries', row: 'zzz' }] },
        ];
        for (const other of others) expect(keyIn(other).figures).not.toBe(keyIn(finding).figures);
        for (const other of others.slice(0, -1)) expect(keyIn(other).subject).toBe(keyIn(finding).subject);
      }
    }),
  );
});

describe('what collects several places', () => {
  const withShares = (...shares: number[]) =>
    planOfJson({ staffResources: shares.map((share, index) => ({ area: 'employment', position: `Vejleder ${index + 1}`, contractedHours: 37, share })) });
  const turned = (plan: Plan): Plan => ({ ...plan, staffResources: [...plan.staffResources].reverse() });
  const of = (plan: Plan) => {
    const finding = found(plan).find(({ variant }) => variant === 'share-above-many');
    if (!finding) throw new Error('several shares are above 100 %');
    return keyText(findingKeys(plan)(finding));
  };

  test('is another when any one of its figures is, and the same when they are sorted', () => {
    const plan = withShares(1.1, 1.2, 1.3);
    expect(of(turned(plan))).toBe(of(plan));
    for (const other of [withShares(1.11, 1.2, 1.3), withShares(1.1, 1.21, 1.3), withShares(1.1, 1.2, 1.31)]) expect(of(other)).not.toBe(of(plan));
  });
});

test('what is stated is a figure too', () => {
  const stated = (hours: number): Finding => ({ ...PARTIAL, statements: [{ at: PARTIAL.at[0], value: { kind: 'hours', value: exact(hours) } }] });
  expect(findingKey(stated(37))).not.toEqual(findingKey(stated(32)));
});

test('neither severity nor the order of rows changes it', () => {
  expect(findingKey({ ...PARTIAL, severity: 'advice' })).toEqual(findingKey(PARTIAL));
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const { masterData, statedTotals, ...lists } = tables;
      const reversed = Object.fromEntries(Object.entries(lists).map(([key, rows]) => [key, [...rows].reverse()])) as typeof lists;
      expect(keys(planOf({ masterData, statedTotals, ...reversed }))).toEqual(keys(planOf(tables)));
    }),
  );
});

test('a row is known by what it says, not by its number among those that say the same', () => {
  const inRow = (row: string): Finding => ({ ...PARTIAL, at: [{ table: 'budget', row, field: 'total' }] });
  expect(findingKey(inRow('Leder#2'))).toEqual(findingKey(inRow('Leder')));
  expect(findingKey(inRow('#0'))).not.toEqual(findingKey(inRow('#1')));
});
