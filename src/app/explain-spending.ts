import { followUpOf } from '../domain/budget-follow-up';
import { totalOfLine } from '../domain/line-total';
import type { Money } from '../domain/money';
import { at } from '../domain/path';
import type { BudgetFollowUpRow } from '../domain/plan';
import { known } from '../domain/reading';
import { moneySum, type Explain } from './explained-sum';

/** What is spent on a line in a year: what somebody wrote, else the list's amounts on its account. */
export const explainOverspent: Explain = ({ at: places }, { plan }) =>
  places.flatMap((place) => {
    const row = plan.budgetFollowUp.find((each) => each.row === place.row);
    const figures = row && followUpOf(plan).ofRow(row.row)?.figures;
    if (!row || !figures) return [];
    const written = known(row.spent);
    const spent =
      written === undefined
        ? followUpOf(plan).entriesOf(row.row).flatMap((entry) => {
            const amount = known(entry.amount);
            return amount === undefined ? [] : [{ at: at('accountEntries', entry, 'amount'), amount }];
          })
        : [{ at: at('budgetFollowUp', row, 'spent'), amount: written }];
    return [moneySum('spent', spent, { kind: 'at-most', amount: figures.inForce }, place)];
  });

/** Money carried over, line by line; or what is carried over to a year beside what the year before has left. */
export const explainCarriedOver: Explain = ({ variant, at: places }, { plan }) => {
  const rows = new Set(places.map(({ row }) => row));
  if (variant !== 'not-left') {
    const lines = plan.financing.filter(({ row }) => rows.has(row));
    return [moneySum('carried-over', lines.map((line) => ({ at: at('financing', line, 'total'), amount: totalOfLine(line) })))];
  }
  const year = known(plan.budgetFollowUp.find(({ row }) => rows.has(row))?.year ?? { kind: 'empty' });
  if (year === undefined) return [];
  const ofYear = (index: number, field: 'carriedFrom' | 'carriedTo') =>
    plan.budgetFollowUp.flatMap((row: BudgetFollowUpRow) => {
      const amount = known(row.year) === index ? known(row[field]) : undefined;
      return amount === undefined ? [] : [{ at: at('budgetFollowUp', row, field), amount }];
    });
  const left = ofYear(year - 1, 'carriedTo');
  const amount = left.reduce((sum, each) => sum + each.amount, 0) as Money;
  return [moneySum('carried-from', ofYear(year, 'carriedFrom'), { kind: 'at-most', amount }), moneySum('carried-to', left)];
};
