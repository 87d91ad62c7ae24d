import type { Finding } from '../domain/finding';
import { cellNotUnderstood } from './cell-not-understood/rule';
import type { Rule, RuleContext } from './rule';
import { staffHoursDiffer } from './staff-hours-differ/rule';
import { staffMissingInBudget } from './staff-missing-in-budget/rule';
import { staffShareSum } from './staff-share-sum/rule';
import { workbookHeaderMissing } from './workbook-header-missing/rule';
import { workbookSheetMissing } from './workbook-sheet-missing/rule';
import { workbookTableTwice } from './workbook-table-twice/rule';

/** Every rule, in the order in which findings of one sheet are shown: first what hinders the rest. */
export const RULES: readonly Rule[] = [
  workbookSheetMissing,
  workbookHeaderMissing,
  workbookTableTwice,
  cellNotUnderstood,
  staffMissingInBudget,
  staffHoursDiffer,
  staffShareSum,
];

/** Judges the plan by every rule: all findings at once. */
export function judge(context: RuleContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(context));
}
