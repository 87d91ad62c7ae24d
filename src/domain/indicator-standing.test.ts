import { exact, fraction, identical, type Exact } from './exact';
import { indicatorStanding, placeOnScale } from './indicator-standing';
import { planOf } from './plan';
import { PLAN_SCHEMA } from './plan-schema';
import { WITHHELD } from './quantities';

type Row = Readonly<Record<string, unknown>>;
const standingOf = (...indicators: readonly Row[]) =>
  indicatorStanding(
    planOf(PLAN_SCHEMA.parse({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], indicators: indicators.map((row) => ({ indicator: 'daycare', ...row })) })),
    'daycare',
    'percent',
  );

it('takes the newest and the oldest year, whatever the order of the rows', () => {
  const standing = standingOf({ year: 2022, value: 91 }, { year: 2019, value: 88.4 }, { year: 2021, value: 90 });
  expect(standing).toMatchObject({ newest: { value: exact(91), year: 2022 }, baseline: { value: exact(88.4), year: 2019 } });
});

it('has no baseline while there is one figure, and no standing without any', () => {
  expect(standingOf({ year: 2022, value: 91 })?.baseline).toBeUndefined();
  expect(standingOf({ year: 2022, comparatorValue: 90 })).toBeUndefined();
});

it('passes over rows in another unit, and over years whose figure is still to come', () => {
  const standing = standingOf({ year: 2022, value: 91, unit: 'percent' }, { year: 2023, value: 266, unit: 'count' }, { year: 2024 });
  expect(standing?.newest).toEqual({ value: exact(91), year: 2022 });
});

it('compares with the newest figure of others, and tells its year', () => {
  const standing = standingOf({ year: 2021, value: 90, comparator: 'Kommunen', comparatorValue: 92 }, { year: 2022, value: WITHHELD });
  expect(standing).toMatchObject({ newest: { value: WITHHELD }, comparator: { name: 'Kommunen', value: exact(92), year: 2021 } });
});

it.each<['percent' | 'grade', number, number, number]>([
  ['percent', 62.5, 62.5, 100],
  ['percent', 140, 100, 100],
  ['grade', 5.8, 8.8, 15],
  ['grade', -3, 0, 15],
])('puts a figure in %s on its own scale: %s', (unit, value, place, length) => {
  const placed = placeOnScale(exact(value), unit);
  const is = (one: Exact<'measure'> | undefined, other: number) => one !== undefined && identical(one, fraction(other * 10, 10));
  expect([is(placed?.place, place), is(placed?.length, length)]).toEqual([true, true]);
});

it('has no place for what is withheld', () => expect(placeOnScale(WITHHELD, 'percent')).toBeUndefined());
