import { cofinancing } from './cofinancing';
import { totalOfLine } from './line-total';
import type { Money } from './money';
import type { Plan } from './plan';
import type { Share } from './quantities';

/** What the plan costs and who pays, over all years. */
export interface PlanMoney {
  readonly expenses: Money;
  readonly financing: Money;
  readonly local: Money;
  /** Of the whole financing; `undefined` where that is nothing. */
  readonly localShare: Share | undefined;
}

export function moneyOf(plan: Pick<Plan, 'budget' | 'financing'>): PlanMoney {
  const expenses = plan.budget.reduce((sum, line) => sum + totalOfLine(line), 0) as Money;
  const { local, total, share } = cofinancing(plan);
  return { expenses, financing: total, local, localShare: share };
}
