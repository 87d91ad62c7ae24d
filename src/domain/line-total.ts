import { sumOfAmounts, type Money } from './money';
import type { BudgetLine, FinancingLine } from './plan';
import type { Reading } from './reading';

/** A line of *Budget* or *Finansiering*, as far as its money goes. */
export type MoneyLine = Pick<BudgetLine | FinancingLine, 'amounts' | 'total'>;

/**
 * What a line's money over all years is read from: its total where somebody has written over the
 * sheet's sum, else the amounts of its years. So whatever adds lines up says what *I alt* shows;
 * that a total is not the sum of its years is told by the rule budget-sum.
 */
export const countedIn = ({ amounts, total }: MoneyLine): readonly Reading<Money>[] => (total.kind === 'empty' ? amounts : [total]);

/** A line over all years; what is not understood counts as nothing, as in Excel's SUM. */
export const totalOfLine = (line: MoneyLine): Money => sumOfAmounts(countedIn(line));

/** How a line's total stands to the amounts of its years. */
export type TotalStanding =
  | 'sum'
  /** There is a total, and none of it is divided into years. */
  | 'undivided'
  /** There are amounts of years, and they give something else. */
  | 'contradicts';

export function standingOfTotal(line: MoneyLine): TotalStanding {
  if (totalOfLine(line) === sumOfAmounts(line.amounts)) return 'sum';
  return line.amounts.every(({ kind }) => kind === 'empty') ? 'undivided' : 'contradicts';
}
