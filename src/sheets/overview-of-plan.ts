import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { staffOverview, type StaffOverview } from '../domain/staff-overview';

const overviews = new WeakMap<Plan, StaffOverview>();

/** The overview that a new workbook shows: that of the plan's first day. Made once for all its cells. */
export function overviewOfPlan(plan: Plan): StaffOverview {
  const made = overviews.get(plan) ?? staffOverview(plan, known(plan.masterData.from));
  overviews.set(plan, made);
  return made;
}
