import { compare, fraction, minus, plus, sum, times, type Exact } from './exact';
import { groupBy } from './group-by';
import { CROSS_CUTTING, type Plan, type PlanTables } from './plan';
import type { Hours, Share } from './quantities';
import { known } from './reading';
import { fullTimeEquivalents, hoursOfLine, partOf } from './staff-on-day';
import { differ, SMALLEST_SHARE, type StaffOverview } from './staff-overview';

/** An area's part of the plan's hours, beside its weighting. */
export interface AreaOverview {
  readonly hours: Hours;
  readonly fte: Exact<'fte'>;
  /** Of the areas' own hours; `undefined` for what is cross-cutting, and where there are no hours. */
  readonly share: Share | undefined;
  /** Of all hours, when those that are cross-cutting are spread evenly over the areas. */
  readonly shareWithSpread: Share | undefined;
  readonly weighting: Share | undefined;
  /** How far the weighting is from the nearer of the two shares; `undefined` where one is not known. */
  readonly gap: Share | undefined;
  /** Is that more than {@link LARGEST_WEIGHTING_GAP}, by what can be seen? */
  readonly deviates: boolean;
}

/**
 * A weighting may differ so much from the area's share of hours without a word: it says what
 * matters, not only where time goes. Our own advice.
 */
export const LARGEST_WEIGHTING_GAP: Share = fraction(1, 10);

const NO_HOURS: Hours = fraction(0);

/** The areas that the plan has chosen, in the plan's order. */
export function chosenAreas({ areas }: { readonly areas: PlanTables['areas'] | Plan['areas'] }): readonly string[] {
  const names = areas.flatMap(({ area, chosen }) => (known(chosen) === true ? (known(area) ?? []) : []));
  return [...new Set(names)];
}

const hoursByPlace = new WeakMap<StaffOverview['lines'], ReadonlyMap<string | undefined, Hours>>();

/** Hours a week in a place, over all positions; every area asks for those of all others, so they are added up once. */
function hoursIn({ lines }: Pick<StaffOverview, 'lines'>, place: string): Hours {
  const byPlace = hoursByPlace.get(lines) ?? new Map([...groupBy([...lines], ({ area }) => known(area))].map(([area, inArea]) => [area, sum(inArea.flatMap((line) => hoursOfLine(line) ?? []))]));
  hoursByPlace.set(lines, byPlace);
  return byPlace.get(place) ?? NO_HOURS;
}

/**
 * One of the chosen areas, or what is cross-cutting.
 *
 * Cross-cutting hours are spread evenly because that is how agreements without a cross-cutting
 * block write their manager: a quarter in each of four areas.
 */
export function areaOverview(plan: Plan, overview: Pick<StaffOverview, 'lines'>, place: string): AreaOverview {
  const hours = hoursIn(overview, place);
  const chosen = chosenAreas(plan);
  const inAreas = sum(chosen.map((area) => hoursIn(overview, area)));
  const crossCutting = hoursIn(overview, CROSS_CUTTING);
  const isArea = place !== CROSS_CUTTING && chosen.length > 0;
  const spread = plus(hours, times(crossCutting, fraction<'part'>(1, Math.max(1, chosen.length))));
  const weighting = known(plan.areas.findLast(({ area, weighting: reading }) => known(area) === place && known(reading))?.weighting ?? { kind: 'empty' });
  const share = isArea ? partOf(hours, inAreas) : undefined;
  const shareWithSpread = isArea ? partOf(spread, plus(inAreas, crossCutting)) : undefined;
  const distances = [share, shareWithSpread].flatMap((each) => (each && weighting ? distance(each, weighting) : []));
  const gap = distances.length < 2 ? undefined : distances.reduce((a, b) => (compare(a, b) < 0 ? a : b));
  const deviates = gap !== undefined && compare(gap, LARGEST_WEIGHTING_GAP) > 0 && differ(gap, LARGEST_WEIGHTING_GAP, SMALLEST_SHARE);
  return { hours, fte: fullTimeEquivalents(hours), share, shareWithSpread, weighting, gap, deviates };
}

const distance = (a: Share, b: Share): Share => (compare(a, b) > 0 ? minus(a, b) : minus(b, a));
