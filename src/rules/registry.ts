import type { Finding } from '../domain/finding';
import type { Rule, RuleContext } from './rule';
import { staffHoursDiffer } from './staff-hours-differ/rule';

/** Every rule, in the order in which findings of one sheet are shown. */
export const RULES: readonly Rule[] = [staffHoursDiffer];

/** Judges the plan by every rule: all findings at once. */
export function judge(context: RuleContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(context));
}
