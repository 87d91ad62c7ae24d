import { areaOverview, chosenAreas } from './area-overview';
import { larger, type Exact } from './exact';
import { CROSS_CUTTING, OUTSIDE, type Plan } from './plan';
import type { Day } from './calendar';
import type { Hours } from './quantities';
import { known } from './reading';
import { staffOverview } from './staff-overview';

/** The staff's time in one place. */
export interface PlaceStaff {
  /** An area's id, {@link CROSS_CUTTING} or {@link OUTSIDE}. */
  readonly place: string;
  readonly hours: Hours;
  readonly fte: Exact<'fte'>;
}

/**
 * Hours a week and full-time equivalents on a day: the chosen areas in the plan's order, areas that
 * have staff without being chosen, what is cross-cutting, and what is outside the plan.
 *
 * @param on the day; without one, what has no dates counts
 * @returns none where no line states any hours
 */
export function staffByPlace(plan: Plan, on: Day | undefined): readonly PlaceStaff[] {
  const overview = staffOverview(plan, on);
  const stated = [...overview.lines].flatMap(({ area }) => known(area) ?? []);
  const areas = new Set([...chosenAreas(plan), ...stated.filter((place) => place !== CROSS_CUTTING && place !== OUTSIDE)]);
  const places = [...areas, CROSS_CUTTING, OUTSIDE].map((place) => {
    const { hours, fte } = areaOverview(plan, overview, place);
    return { place, hours, fte };
  });
  return places.some(({ hours }) => hours.numerator !== 0n) ? places : [];
}

/** The most hours that a place has. */
export const mostHours = (places: readonly PlaceStaff[]): Hours => places.map(({ hours }) => hours).reduce(larger);

/** The day in the plan's period that is nearest to a day: today, while the plan runs. */
export function dayInPlan({ masterData: { from: first, to: last } }: Pick<Plan, 'masterData'>, day: Day): Day {
  const [from, to] = [known(first), known(last)];
  if (from !== undefined && day < from) return from;
  return to !== undefined && day > to ? to : day;
}
