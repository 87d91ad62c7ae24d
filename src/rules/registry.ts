import { followUpOf } from '../domain/budget-follow-up';
import { sortedReadings } from '../domain/every-reading';
import type { Finding } from '../domain/finding';
import type { Prepared } from '../domain/once-per-plan';
import { straight, type Steps } from '../domain/steps';
import type { Rule, RuleContext } from './rule';
import { administratorMissing } from './administrator-missing/rule';
import { approvalOutdated } from './approval-outdated/rule';
import { areaNotChosen } from './area-not-chosen/rule';
import { areaSubAgreement } from './area-sub-agreement/rule';
import { areaUnknown } from './area-unknown/rule';
import { budgetActivity } from './budget-activity/rule';
import { budgetAgreementFigures } from './budget-agreement-figures/rule';
import { budgetCarriedOver } from './budget-carried-over/rule';
import { budgetCommitment } from './budget-commitment/rule';
import { budgetFinanced } from './budget-financed/rule';
import { budgetLineProduct } from './budget-line-product/rule';
import { budgetNegative } from './budget-negative/rule';
import { budgetNonCash } from './budget-non-cash/rule';
import { budgetOutsideMoney } from './budget-outside-money/rule';
import { budgetOverspent } from './budget-overspent/rule';
import { budgetSum } from './budget-sum/rule';
import { budgetUnspecified } from './budget-unspecified/rule';
import { cellNotUnderstood } from './cell-not-understood/rule';
import { cofinancingHours } from './cofinancing-hours/rule';
import { cofinancingMinimum } from './cofinancing-minimum/rule';
import { cofinancingParty } from './cofinancing-party/rule';
import { cofinancingYear } from './cofinancing-year/rule';
import { dateOutsidePlan } from './date-outside-plan/rule';
import { deviationIncomplete } from './deviation-incomplete/rule';
import { deviationLapsed } from './deviation-lapsed/rule';
import { deviationNeedless } from './deviation-needless/rule';
import { documentMissing } from './document-missing/rule';
import { followupYear } from './followup-year/rule';
import { indicatorMissing } from './indicator-missing/rule';
import { indicatorPerElection } from './indicator-per-election/rule';
import { indicatorPopulation } from './indicator-population/rule';
import { indicatorScope } from './indicator-scope/rule';
import { indicatorSubset } from './indicator-subset/rule';
import { indicatorUnit } from './indicator-unit/rule';
import { indicatorYear } from './indicator-year/rule';
import { milestoneCoverage } from './milestone-coverage/rule';
import { milestoneOrder } from './milestone-order/rule';
import { partyMissing } from './party-missing/rule';
import { periodFourYears } from './period-four-years/rule';
import { periodOrder } from './period-order/rule';
import { periodSuccession } from './period-succession/rule';
import { placeholderLeft } from './placeholder-left/rule';
import { signatureMissing } from './signature-missing/rule';
import { staffCostArea } from './staff-cost-area/rule';
import { staffDuplicate } from './staff-duplicate/rule';
import { staffHoursDiffer } from './staff-hours-differ/rule';
import { staffMissingInAgreements } from './staff-missing-in-agreements/rule';
import { staffMissingInBudget } from './staff-missing-in-budget/rule';
import { staffRowsOverlap } from './staff-rows-overlap/rule';
import { staffShareHours } from './staff-share-hours/rule';
import { staffShareRange } from './staff-share-range/rule';
import { staffShareSum } from './staff-share-sum/rule';
import { staffUnbudgetedActor } from './staff-unbudgeted-actor/rule';
import { subAgreementPeriod } from './sub-agreement-period/rule';
import { subgoalActivity } from './subgoal-activity/rule';
import { subgoalWorse } from './subgoal-worse/rule';
import { textYearsBackwards } from './text-years-backwards/rule';
import { weightingPartial } from './weighting-partial/rule';
import { weightingSum } from './weighting-sum/rule';
import { weightingVsStaff } from './weighting-vs-staff/rule';
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
  periodOrder,
  periodFourYears,
  periodSuccession,
  subAgreementPeriod,
  dateOutsidePlan,
  areaUnknown,
  areaSubAgreement,
  areaNotChosen,
  weightingSum,
  weightingPartial,
  weightingVsStaff,
  staffMissingInBudget,
  staffMissingInAgreements,
  staffHoursDiffer,
  staffShareRange,
  staffShareHours,
  staffShareSum,
  staffRowsOverlap,
  staffCostArea,
  staffDuplicate,
  staffUnbudgetedActor,
  budgetSum,
  budgetFinanced,
  partyMissing,
  administratorMissing,
  signatureMissing,
  documentMissing,
  approvalOutdated,
  milestoneOrder,
  milestoneCoverage,
  followupYear,
  placeholderLeft,
  textYearsBackwards,
  budgetLineProduct,
  budgetNonCash,
  budgetCommitment,
  budgetAgreementFigures,
  budgetNegative,
  budgetOutsideMoney,
  budgetUnspecified,
  budgetActivity,
  budgetOverspent,
  budgetCarriedOver,
  cofinancingMinimum,
  cofinancingYear,
  cofinancingHours,
  cofinancingParty,
  indicatorMissing,
  indicatorUnit,
  indicatorPopulation,
  indicatorSubset,
  indicatorYear,
  indicatorScope,
  indicatorPerElection,
  subgoalWorse,
  subgoalActivity,
];

/** Rules about the reasons that are given for findings of the others. */
const OF_DEVIATIONS: readonly Rule[] = [deviationLapsed, deviationNeedless, deviationIncomplete];

/** Every rule. */
export const RULES: readonly Rule[] = [...OF_THE_PLAN, ...OF_DEVIATIONS];

/** Judges the plan by every rule: all findings at once. */
export const judge = (context: RuleContext): readonly Finding[] => straight(judging(context));

/** What several rules ask for, and what takes long to work out for a large plan. */
const ASKED_FOR: readonly Prepared<unknown>[] = [sortedReadings, followUpOf];

/** The same in steps: what rules ask for, and then a rule each. */
export function* judging(context: RuleContext): Steps<readonly Finding[]> {
  for (const { preparing } of ASKED_FOR) yield* preparing(context.plan);
  const found = yield* findingsOf(OF_THE_PLAN, context);
  return [...found, ...(yield* findingsOf(OF_DEVIATIONS, { ...context, found }))];
}

function* findingsOf(rules: readonly Rule[], context: RuleContext): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const rule of rules) {
    yield;
    found.push(...rule.check(context));
  }
  return found;
}
