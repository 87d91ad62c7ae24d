import { comingMilestones } from '../domain/coming-milestones';
import { known } from '../domain/reading';
import { oncePerPlan } from '../domain/once-per-plan';

/** *Milepælsplan*, by the names that formulas use. */
export const MILESTONES = {
  table: 'hpMilepæle',
  name: 'Milepæl',
  responsible: 'Ansvarlig',
  deadline: 'Frist',
  state: 'Status',
  coming: 'Kommer som nr.',
} as const;

/** Those that are still to come on the day that a new workbook shows: the plan's first. */
export const comingOfPlan = oncePerPlan((plan) => comingMilestones(plan, known(plan.masterData.from)));
