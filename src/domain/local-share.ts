import { fraction, type Exact } from './exact';
import { sumOfAmounts, type Money } from './money';
import type { BudgetLine, FinancingLine, FinancingSource, Plan } from './plan';
import type { Share } from './quantities';
import { known } from './reading';

/** Whose money counts as local where nobody has said otherwise. */
export const LOCAL_SOURCES: readonly FinancingSource[] = ['housing-organisation', 'municipality'];

/** Does the line count as local co-financing? What is said goes before what the source tells. */
export function isLocal({ source, local }: Pick<FinancingLine, 'source' | 'local'>): boolean {
  if (local.kind !== 'empty') return known(local) === true;
  return LOCAL_SOURCES.some((each) => each === known(source));
}

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
  const [expenses, financing, local] = [totalOf(budget), totalOf(lines), totalOf(lines.filter(isLocal))];
  const localShare = financing <= 0 ? undefined : (fraction(local, financing) as Exact<'share'>);
  return { expenses, financing, local, localShare };
}
