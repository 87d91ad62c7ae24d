import { groupBy } from '../../domain/group-by';
import type { Money } from '../../domain/money';
import { amountField, at } from '../../domain/path';
import type { BudgetLine, FinancingForm, FinancingLine } from '../../domain/plan';
import { EMPTY, known } from '../../domain/reading';
import { amountsCanBeRead, hasMoney, sumIfClear, totalIfClear, totalOfLines } from '../amounts';
import { eachOnce, foldedText } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const NON_CASH: readonly FinancingForm[] = ['working-hours', 'premises'];

/**
 * What is given in hours or premises stands as financing and, with the same amounts, as the expense
 * line that it names. Several contributions may name one line and are added up.
 */
export const budgetNonCash = createRule({
  id: 'budget-non-cash',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const isThere = canBeRead(workbook, 'financing', ['form', 'expenseLine']) && canBeRead(workbook, 'budget', ['number']);
    if (!isThere || !amountsCanBeRead(workbook, 'financing') || !amountsCanBeRead(workbook, 'budget')) return;
    const given = plan.financing.filter((line) => NON_CASH.some((form) => form === known(line.form)) && hasMoney(line));
    const placesIn = (lines: readonly FinancingLine[]) => placesOf(lines.map((line) => at('financing', line, 'expenseLine')));

    const without = given.filter(({ expenseLine }) => expenseLine.kind === 'empty');
    const blank = placesIn(without);
    if (blank) report({ variant: 'no-line', severity: 'error', values: { places: blank, amount: totalOfLines(without) }, at: blank });

    const expenses = groupBy(plan.budget, ({ number }) => foldedText(number));
    const expenseOf = ({ expenseLine }: FinancingLine): BudgetLine | undefined => {
      const [only, ...others] = expenses.get(foldedText(expenseLine)) ?? [];
      return others.length === 0 ? only : undefined;
    };
    const named = given.filter(({ expenseLine }) => foldedText(expenseLine) !== '');
    const unknown = named.filter((line) => !expenseOf(line));
    const places = placesIn(unknown);
    if (places) report({ variant: 'unknown-line', severity: 'error', values: { places, numbers: eachOnce(unknown.map(({ expenseLine }) => known(expenseLine) ?? '')) }, at: places });

    for (const [expense, lines] of groupBy(named, expenseOf)) {
      if (!expense) continue;
      const gap = gapBetween(expense, lines);
      if (!gap) continue;
      const [first, ...others] = lines.map((line) => at('financing', line, 'total'));
      if (!first) continue;
      const years = gap.years.length > 0 ? gap.years.map((year) => at('budget', expense, amountField(year))) : [at('budget', expense, 'total')];
      report({
        variant: 'differs',
        severity: 'error',
        values: { number: known(expense.number) ?? '', financed: gap.financed, expense: gap.expense, years },
        at: [at('budget', expense, 'total'), first, ...others],
        statements: [
          { at: at('budget', expense, 'total'), value: { kind: 'money', value: gap.expense } },
          { at: first, value: { kind: 'money', value: gap.financed } },
        ],
      });
    }
  },
});

interface Gap {
  readonly financed: Money;
  readonly expense: Money;
  /** Years that differ, counted from 0; none where only typed totals do. */
  readonly years: readonly number[];
}

/** Where the contributions are not the expense; `undefined` where they are, or are not understood. */
function gapBetween(line: BudgetLine, contributions: readonly FinancingLine[]): Gap | undefined {
  const [financed, expense] = [totalIfClear(contributions), totalIfClear([line])];
  if (financed === undefined || expense === undefined) return undefined;
  const length = Math.max(...[line, ...contributions].map(({ amounts }) => amounts.length));
  const inYear = (lines: readonly Pick<BudgetLine, 'amounts'>[], year: number) => sumIfClear(lines.map(({ amounts }) => amounts[year] ?? EMPTY));
  const years = Array.from({ length }, (_, year) => year).filter((year) => inYear([line], year) !== inYear(contributions, year));
  return financed === expense && years.length === 0 ? undefined : { financed, expense, years };
}
