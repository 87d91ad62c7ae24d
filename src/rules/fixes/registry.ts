import type { Finding } from '../../domain/finding';
import type { Fix } from '../../domain/fix';
import type { Plan } from '../../domain/plan';
import { fixBudgetActivity } from '../budget-activity/fix';
import { fixBudgetCarriedOver } from '../budget-carried-over/fix';
import { fixBudgetLineProduct } from '../budget-line-product/fix';
import { fixBudgetNonCash } from '../budget-non-cash/fix';
import { fixBudgetOutsideMoney } from '../budget-outside-money/fix';
import { fixBudgetSum } from '../budget-sum/fix';
import { fixCellNotUnderstood } from '../cell-not-understood/fix';
import { fixCofinancingHours } from '../cofinancing-hours/fix';
import { fixCofinancingParty } from '../cofinancing-party/fix';
import { fixIndicatorUnit } from '../indicator-unit/fix';
import { fixMilestoneOrder } from '../milestone-order/fix';
import { fixPeriodFourYears } from '../period-four-years/fix';
import { fixPeriodOrder } from '../period-order/fix';
import type { RuleId } from '../rule';
import { fixStaffCostArea } from '../staff-cost-area/fix';
import { fixStaffMissingInAgreements } from '../staff-missing-in-agreements/fix';
import { fixStaffMissingInBudget } from '../staff-missing-in-budget/fix';
import { fixStaffRowsOverlap } from '../staff-rows-overlap/fix';
import { fixStaffShareHours } from '../staff-share-hours/fix';
import { fixStaffShareSum } from '../staff-share-sum/fix';
import { fixSubAgreementPeriod } from '../sub-agreement-period/fix';
import { fixWeightingSum } from '../weighting-sum/fix';
import { fixFormulaOverwritten } from '../workbook-formula-overwritten/fix';
import { chooseAreas } from './choose-areas';
import type { FixMaker } from './fix-maker';
import { agreeOnAmounts, agreeOnEither } from './statements';

/** The rules of which some findings can be put right safely. */
export const FIX_MAKERS: Readonly<Partial<Record<RuleId, FixMaker>>> = {
  'cell-not-understood': fixCellNotUnderstood,
  'period-order': fixPeriodOrder,
  'period-four-years': fixPeriodFourYears,
  'sub-agreement-period': fixSubAgreementPeriod,
  'area-sub-agreement': chooseAreas,
  'area-not-chosen': chooseAreas,
  'weighting-sum': fixWeightingSum,
  'staff-cost-area': fixStaffCostArea,
  'staff-hours-differ': agreeOnEither,
  'staff-missing-in-agreements': fixStaffMissingInAgreements,
  'staff-missing-in-budget': fixStaffMissingInBudget,
  'staff-rows-overlap': fixStaffRowsOverlap,
  'staff-share-hours': fixStaffShareHours,
  'staff-share-sum': fixStaffShareSum,
  'budget-sum': fixBudgetSum,
  'budget-activity': fixBudgetActivity,
  'budget-agreement-figures': agreeOnAmounts,
  'budget-carried-over': fixBudgetCarriedOver,
  'budget-commitment': agreeOnAmounts,
  'budget-line-product': fixBudgetLineProduct,
  'budget-non-cash': fixBudgetNonCash,
  'budget-outside-money': fixBudgetOutsideMoney,
  'cofinancing-hours': fixCofinancingHours,
  'cofinancing-party': fixCofinancingParty,
  'indicator-unit': fixIndicatorUnit,
  'milestone-order': fixMilestoneOrder,
  'workbook-formula-overwritten': fixFormulaOverwritten,
};

/** The ways to put a finding right; none where nobody but the user can know. */
export const fixesOf = (finding: Finding, plan: Plan): readonly Fix[] => FIX_MAKERS[finding.rule as RuleId]?.(finding, plan) ?? [];
