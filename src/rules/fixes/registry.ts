import type { Finding } from '../../domain/finding';
import type { Fix } from '../../domain/fix';
import type { Plan } from '../../domain/plan';
import { fixCellNotUnderstood } from '../cell-not-understood/fix';
import { fixPeriodFourYears } from '../period-four-years/fix';
import type { RuleId } from '../rule';
import { fixStaffMissingInAgreements } from '../staff-missing-in-agreements/fix';
import { fixStaffMissingInBudget } from '../staff-missing-in-budget/fix';
import { fixStaffRowsOverlap } from '../staff-rows-overlap/fix';
import { fixStaffShareHours } from '../staff-share-hours/fix';
import { fixStaffShareSum } from '../staff-share-sum/fix';
import { fixWeightingSum } from '../weighting-sum/fix';
import type { FixMaker } from './fix-maker';
import { agreeOnEither } from './statements';

/** The rules of which some findings can be put right safely. */
export const FIX_MAKERS: Readonly<Partial<Record<RuleId, FixMaker>>> = {
  'cell-not-understood': fixCellNotUnderstood,
  'period-four-years': fixPeriodFourYears,
  'weighting-sum': fixWeightingSum,
  'staff-hours-differ': agreeOnEither,
  'staff-missing-in-agreements': fixStaffMissingInAgreements,
  'staff-missing-in-budget': fixStaffMissingInBudget,
  'staff-rows-overlap': fixStaffRowsOverlap,
  'staff-share-hours': fixStaffShareHours,
  'staff-share-sum': fixStaffShareSum,
};

/** The ways to put a finding right; none where nobody but the user can know. */
export const fixesOf = (finding: Finding, plan: Plan): readonly Fix[] => FIX_MAKERS[finding.rule as RuleId]?.(finding, plan) ?? [];
