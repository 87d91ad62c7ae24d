import type { Finding } from '../domain/finding';
import { budgetFinanced } from './budget-financed/rule';
import { budgetSum } from './budget-sum/rule';
import { cellNotUnderstood } from './cell-not-understood/rule';
import { deviationIncomplete } from './deviation-incomplete/rule';
import { deviationLapsed } from './deviation-lapsed/rule';
import { deviationNeedless } from './deviation-needless/rule';
import { periodFourYears } from './period-four-years/rule';
import type { Rule, RuleContext } from './rule';
import { staffHoursDiffer } from './staff-hours-differ/rule';
import { staffMissingInAgreements } from './staff-missing-in-agreements/rule';
import { staffMissingInBudget } from './staff-missing-in-budget/rule';
import { staffRowsOverlap } from './staff-rows-overlap/rule';
import { staffShareHours } from './staff-share-hours/rule';
import { staffShareRange } from './staff-share-range/rule';
import { staffShareSum } from './staff-share-sum/rule';
import { weightingPartial } from './weighting-partial/rule';
import { weightingSum } from './weighting-sum/rule';
import { workbookFormulaOverwritten } from './workbook-formula-overwritten/rule';
import { workbookHeaderMissing } from './workbook-header-missing/rule';
import { workbookOverviewRowMissing } from './workbook-overview-row-missing/rule';
import { workbookPlanChanged } from './workbook-plan-changed/rule';
import { workbookSheetMissing } from './workbook-sheet-missing/rule';
import { workbookTableTwice } from './workbook-table-twice/rule';

/** Rules about the workbook and the plan, in the order in which findings of one sheet are shown: first what hinders the rest. */
const OF_THE_PLAN: readonly Rule[] = [
  workbookSheetMissing,
  workbookPlanChanged,
  workbookHeaderMissing,
  workbookTableTwice,
  workbookOverviewRowMissing,
  workbookFormulaOverwritten,
  cellNotUnderstood,
  periodFourYears,
  weightingSum,
  weightingPartial,
  staffMissingInBudget,
  staffMissingInAgreements,
  staffHoursDiffer,
  staffShareRange,
  staffShareHours,
  staffShareSum,
  staffRowsOverlap,
  budgetSum,
  budgetFinanced,
];

/** Rules about the reasons that are given for findings of the others. */
const OF_DEVIATIONS: readonly Rule[] = [deviationLapsed, deviationNeedless, deviationIncomplete];

/** Every rule. */
export const RULES: readonly Rule[] = [...OF_THE_PLAN, ...OF_DEVIATIONS];

/** Judges the plan by every rule: all findings at once. */
export function judge(context: RuleContext): readonly Finding[] {
  const found = OF_THE_PLAN.flatMap((rule) => rule.check(context));
  return [...found, ...OF_DEVIATIONS.flatMap((rule) => rule.check({ ...context, found }))];
}
