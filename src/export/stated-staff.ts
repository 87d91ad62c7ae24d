import type { Day } from '../domain/calendar';
import { linesOn } from '../domain/staff-on-day';
import { dayInPlan } from '../domain/staff-by-place';
import type { Plan, StaffRow } from '../domain/plan';
import { isUnclear, known } from '../domain/reading';

/** The share of the plan that an area is weighted with. */
export const weightingOf = (plan: Plan, area: string) => plan.areas.find((row) => known(row.area) === area)?.weighting;

/**
 * What a sub-agreement says of its staff on a day: the lines that count then, and those of which it cannot be told,
 * because something in them is missing or not understood. Without a day, what is said of any.
 */
export function statedStaff(plan: Plan, area: string, today: Day | undefined): readonly StaffRow[] {
  const lines = plan.staffResources.filter((row) => known(row.area) === area);
  if (today === undefined) return lines;
  const counting = linesOn(plan, dayInPlan(plan, today));
  return lines.filter((line) => counting.has(line) || known(line.position) === undefined || isUnclear(line.statedOn));
}
