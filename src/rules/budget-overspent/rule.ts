import { followUpOf } from '../../domain/budget-follow-up';
import type { Money } from '../../domain/money';
import { amountField, at, atTotal, type PlanPath } from '../../domain/path';
import type { BudgetFollowUpRow, Plan } from '../../domain/plan';
import { EMPTY, isUnclear, known } from '../../domain/reading';
import { amountsCanBeRead } from '../amounts';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

interface Overspent {
  readonly place: PlanPath;
  readonly line: string;
  readonly year: PlanPath;
  readonly spent: Money;
  readonly budget: Money;
  readonly gap: Money;
}

/** A line on which more is spent in a year than its budget says why. What is only expected is no spending. */
export const budgetOverspent = createRule({
  id: 'budget-overspent',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const isCounted = plan.accountEntries.length === 0 || canBeRead(workbook, 'accountEntries', ['account', 'amount', 'year', 'date']);
    const isThere = isCounted && canBeRead(workbook, 'budgetFollowUp', ['number', 'year', 'revised', 'spent', 'explanation']) && amountsCanBeRead(workbook, 'budget');
    if (!isThere || plan.accountEntries.some(({ account, amount, year }) => [account, amount, year].some(isUnclear))) return;
    const found = plan.budgetFollowUp.flatMap((row) => overspentIn(plan, row));
    const places = placesOf(found.map(({ place }) => place));
    if (!places) return;
    const most = found.reduce((worst, each) => (each.gap > worst.gap ? each : worst));
    const gap = found.reduce((sum, each) => sum + each.gap, 0) as Money;
    if (found.length === 1) report({ variant: 'overspent', severity: 'warning', values: most, at: places });
    else report({ variant: 'overspent-many', severity: 'warning', values: { ...most, gap, places, count: found.length }, at: places });
  },
});

function overspentIn(plan: Plan, row: BudgetFollowUpRow): readonly Overspent[] {
  const { line, figures } = followUpOf(plan).ofRow(row.row) ?? {};
  const year = known(row.year);
  if (!line || !figures || year === undefined || row.explanation.kind !== 'empty') return [];
  const { spent, inForce: budget } = figures;
  if (spent <= budget || [row.spent, row.revised, line.amounts[year - 1] ?? EMPTY].some(isUnclear)) return [];
  const name = known(line.post) ?? known(line.number) ?? '';
  const place = at('budgetFollowUp', row, 'explanation');
  return [{ place, line: name, year: atTotal('budget', amountField(year - 1)), spent, budget, gap: (spent - budget) as Money }];
}
