import { countsAsLocal } from './cofinancing';
import { fraction } from './exact';
import { sumOfAmounts, type Money } from './money';
import type { BudgetLine, FinancingLine, Plan } from './plan';
import type { Share } from './quantities';
import { known } from './reading';

/** A line over all years: what somebody typed as its total, else its amounts added up. */
export const totalOfLine = ({ amounts, total }: Pick<BudgetLine | FinancingLine, 'amounts' | 'total'>): Money =>
  total.kind === 'empty' ? sumOfAmounts(amounts) : (known(total) ?? (0 as Money));

const totalOf = (lines: readonly Pick<BudgetLine | FinancingLine, 'amounts' | 'total'>[]) =>
  lines.reduce((sum, line) => sum + totalOfLine(line), 0) as Money;

/** What the plan costs and who pays, over all years. */
export interface PlanMoney {
  readonly expenses: Money;
  readonly financing: Money;
  readonly local: Money;
  /** Of the whole financing; `undefined` where that is nothing. */
  readonly localShare: Share | undefined;
}

export function moneyOf({ budget, financing: lines }: Pick<Plan, 'budget' | 'financing'>): PlanMoney {
  const [expenses, financing, local] = [totalOf(budget), totalOf(lines), totalOf(lines.filter(countsAsLocal))];
  const localShare = financing <= 0 ? undefined : fraction<'share'>(local, financing);
  return { expenses, financing, local, localShare };
}
