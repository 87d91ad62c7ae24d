import type { Statement } from '../../domain/finding';
import { groupBy } from '../../domain/group-by';
import { sumOfAmounts, type Money } from '../../domain/money';
import { amountField, at, atTotal } from '../../domain/path';
import type { BudgetFollowUpRow, Plan } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { hasMoney, totalOfLines } from '../amounts';
import { foldedText } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule, type RuleContext } from '../rule';

/**
 * Money that is carried over says where it comes from and is no local co-financing; from one year to
 * the next no more is carried over than the year before has left.
 */
export const budgetCarriedOver = createRule({
  id: 'budget-carried-over',
  basis: 'our-advice',
  check(context, report) {
    const { plan, programme, workbook } = context;
    const carried = plan.financing.filter((line) => known(line.source) === 'carried-over' && hasMoney(line));

    if (canBeRead(workbook, 'financing', ['party', 'remark', 'commitmentDocument'])) {
      const unsaid = carried.filter(({ party, remark, commitmentDocument }) => [party, remark, commitmentDocument].every((each) => known(each) === undefined && !isUnclear(each)));
      const places = placesOf(unsaid.map((line) => at('financing', line, 'party')));
      if (places) report({ variant: 'no-origin', severity: 'warning', values: { amount: totalOfLines(unsaid), places }, at: places });
    }

    const local = carried.filter((line) => known(line.local) === true);
    const places = placesOf(local.map((line) => at('financing', line, 'local')));
    if (places) report({ variant: 'counted-local', severity: 'warning', values: { amount: totalOfLines(local), places, required: programme.cofinancing.local }, at: places });

    for (const { year, from, left, unexplained, statements } of overdrawn(context)) {
      const values = { from, left, gap: (from - left) as Money, year: atTotal('budget', amountField(year - 1)) };
      const [first, ...others] = unexplained.map((row) => at('budgetFollowUp', row, 'carriedFrom'));
      if (first) report({ variant: 'not-left', severity: 'warning', values: { ...values, places: [first, ...others] }, at: [first, ...others], ...(statements && { statements }) });
    }
  },
});

/** Years, counted from 1, to which more is carried over than the year before has left, with the rows that do not explain it. */
function overdrawn({ plan, workbook }: RuleContext) {
  const isThere = canBeRead(workbook, 'budgetFollowUp', ['year', 'carriedFrom', 'carriedTo', 'explanation']);
  if (!isThere || !isClear(plan)) return [];
  const byYear = groupBy(plan.budgetFollowUp, ({ year }) => known(year));
  return [...byYear].flatMap(([year, rows]) => {
    if (year === undefined) return [];
    const before = byYear.get(year - 1) ?? [];
    const from = sumOfAmounts(rows.map(({ carriedFrom }) => carriedFrom));
    const left = sumOfAmounts(before.map(({ carriedTo }) => carriedTo));
    const unexplained = rows.filter(({ carriedFrom, explanation }) => (known(carriedFrom) ?? 0) > 0 && foldedText(explanation) === '' && !isUnclear(explanation));
    return from > left ? [{ year, from, left, unexplained, statements: singleStatements(rows, before) }] : [];
  });
}

/** The two amounts side by side, where each of them stands in one row. */
function singleStatements(rows: readonly BudgetFollowUpRow[], before: readonly BudgetFollowUpRow[]): readonly Statement[] | undefined {
  const stated = (field: 'carriedFrom' | 'carriedTo', of: readonly BudgetFollowUpRow[]) =>
    of.flatMap((row) => {
      const value = known(row[field]);
      return value === undefined ? [] : [{ at: at('budgetFollowUp', row, field), value: { kind: 'money', value } } as const];
    });
  const [from, left] = [stated('carriedFrom', rows), stated('carriedTo', before)];
  return from.length === 1 && left.length === 1 ? [...from, ...left] : undefined;
}

const isClear = ({ budgetFollowUp }: Plan) => budgetFollowUp.every(({ year, carriedFrom, carriedTo }) => ![year, carriedFrom, carriedTo].some(isUnclear));
