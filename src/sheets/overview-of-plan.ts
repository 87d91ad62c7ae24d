import { known } from '../domain/reading';
import { staffOverview } from '../domain/staff-overview';
import { oncePerPlan } from '../domain/once-per-plan';

/** The overview that a new workbook shows: that of the plan's first day. Made once for all its cells. */
export const overviewOfPlan = oncePerPlan((plan) => staffOverview(plan, known(plan.masterData.from)));
