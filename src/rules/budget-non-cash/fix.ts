import type { Fix } from '../../domain/fix';
import { amountField, at as pathOf } from '../../domain/path';
import type { BudgetLine, FinancingLine } from '../../domain/plan';
import { EMPTY } from '../../domain/reading';
import { setReading } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** The expense gets the amounts of its one contribution, year by year, or the contribution those of the expense. */
export const fixBudgetNonCash: FixMaker = ({ variant, at: [ofExpense, ofContribution, ...others] }, plan) => {
  if (variant !== 'differs' || others.length > 0) return [];
  const expense = plan.budget.find(({ row }) => row === ofExpense.row);
  const contribution = plan.financing.find(({ row }) => row === ofContribution?.row);
  if (!expense || !contribution || [expense, contribution].some(({ total }) => total.kind !== 'empty')) return [];
  return [asIn('financing', contribution, 'budget', expense), asIn('budget', expense, 'financing', contribution)];
};

type Line = BudgetLine | FinancingLine;
type Table = 'budget' | 'financing';

function asIn(table: Table, right: Line, other: Table, wrong: Line): Fix {
  const fields = Array.from({ length: Math.max(right.amounts.length, wrong.amounts.length) }, (_, year) => {
    const [is, becomes] = [wrong.amounts[year] ?? EMPTY, right.amounts[year] ?? EMPTY];
    const isSame = is.kind === becomes.kind && (is.kind !== 'value' || (becomes.kind === 'value' && is.value === becomes.value));
    return isSame ? [] : [setReading(pathOf(other, wrong, amountField(year)), becomes)];
  });
  return { name: 'same-amounts', values: { source: pathOf(table, right, 'total') }, fields: fields.flat(), rows: [] };
}
