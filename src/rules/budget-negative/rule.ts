import type { Money } from '../../domain/money';
import { amountField, at, type PlanPath } from '../../domain/path';
import type { BudgetLine, FinancingLine } from '../../domain/plan';
import { known, type Reading } from '../../domain/reading';
import { foldedText } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Words that say why an amount is below zero, as they begin or end. */
export const INCOME_WORDS = ['indtægt', 'refusion', 'tilbagebetal', 'retur', 'modregn', 'egenbetaling', 'deltagerbetaling', 'rabat', 'kreditnota'] as const;

interface Negative {
  readonly place: PlanPath;
  readonly amount: Money;
}

/** An amount below zero is on a line that says it is income or a refund. */
export const budgetNegative = createRule({
  id: 'budget-negative',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const ofBudget = canBeRead(workbook, 'budget', ['post', 'remark'])
      ? plan.budget.flatMap((line) => unexplained(negatives('budget', line), [line.post, line.remark]))
      : [];
    const ofFinancing = canBeRead(workbook, 'financing', ['party', 'remark'])
      ? plan.financing.flatMap((line) => unexplained(negatives('financing', line), [line.party, line.remark]))
      : [];
    const found = [...ofBudget, ...ofFinancing];
    const places = placesOf(found.map(({ place }) => place));
    if (!places) return;
    const amount = Math.min(...found.map((each) => each.amount)) as Money;
    report({ variant: 'unmarked', severity: 'warning', values: { count: found.length, amount, places }, at: places });
  },
});

/** What is below zero on a line, unless its texts say why. */
const unexplained = (found: readonly Negative[], texts: readonly Reading<string>[]) => (found.length === 0 || isExplained(texts) ? [] : found);

const isExplained = (texts: readonly Reading<string>[]) => texts.map(foldedText).some((text) => INCOME_WORDS.some((word) => text.includes(word)));

/** The years' amounts below zero; a typed total only where there are none. */
function negatives(table: 'budget' | 'financing', line: BudgetLine | FinancingLine): readonly Negative[] {
  const isNegative = (reading: Reading<Money>): Money | undefined => {
    const amount = known(reading);
    return amount !== undefined && amount < 0 ? amount : undefined;
  };
  const inYears = line.amounts.flatMap((reading, year): readonly Negative[] => {
    const amount = isNegative(reading);
    return amount === undefined ? [] : [{ place: at(table, line, amountField(year)), amount }];
  });
  const total = isNegative(line.total);
  return inYears.length > 0 || total === undefined ? inYears : [{ place: at(table, line, 'total'), amount: total }];
}
