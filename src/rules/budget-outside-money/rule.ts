import { at, type PlanPath } from '../../domain/path';
import type { BudgetLine, FinancingLine, OutsideMoneyLine } from '../../domain/plan';
import { isUnclear, known, type Reading } from '../../domain/reading';
import type { Money } from '../../domain/money';
import { groupBy } from '../../domain/group-by';
import { amountsCanBeRead, hasMoney, totalOfLines } from '../amounts';
import { eachOnce, foldedText } from '../names';
import { placesOf } from '../places';
import { createRule, type RuleContext } from '../rule';

/** How people write that money is none of the plan's; "ikke uden for planen" says the opposite. */
const OUTSIDE_WORDS = /(?<!ikke )uden ?for (den )?(boligsociale )?(helhedsplan(en)?|planen)(?!\p{L})/u;

/** A line that is counted, with the place that tells what is wrong with it. */
interface Counted {
  readonly line: BudgetLine | FinancingLine;
  readonly place: PlanPath;
  readonly name: string;
  /** The rows of money outside the plan that say the same. */
  readonly outside: readonly OutsideMoneyLine[];
}

/**
 * Money outside the plan has a table of its own and is in no sum. A line of the budget or the
 * financing is the same money when it says so itself, or when it has the giver (or the purpose) and
 * all amounts of a row of that table.
 */
export const budgetOutsideMoney = createRule({
  id: 'budget-outside-money',
  basis: 'agreement',
  check(context, report) {
    const marked = [
      ...context.plan.budget.flatMap((line) => markedIn(line, [line.post, () => at('budget', line, 'post')], [line.remark, () => at('budget', line, 'remark')])),
      ...context.plan.financing.flatMap((line) => markedIn(line, [line.party, () => at('financing', line, 'party')], [line.remark, () => at('financing', line, 'remark')])),
    ];
    const said = placesOf(marked.map(({ place }) => place));
    if (said) report({ variant: 'marked', severity: 'error', values: { places: said, amount: totalOfLines(marked.map(({ line }) => line)) }, at: said });

    const repeated = repeatedIn(context);
    const places = placesOf(repeated.map(({ place }) => place));
    if (!places) return;
    const outside = [...new Set(repeated.flatMap((each) => each.outside))].map((row) => at('outsideMoney', row, 'giver'));
    const values = { names: eachOnce(repeated.map(({ name }) => name)), places, outside, amount: totalOfLines(repeated.map(({ line }) => line)) };
    report({ variant: 'repeated', severity: 'error', values, at: [...places, ...outside] });
  },
});

/** The line, where one of its texts says that its money is outside the plan. */
function markedIn(line: BudgetLine | FinancingLine, ...texts: readonly (readonly [Reading<string>, () => PlanPath])[]) {
  const [, place] = texts.find(([text]) => text.kind === 'value' && OUTSIDE_WORDS.test(foldedText(text))) ?? [];
  return place && hasMoney(line) ? [{ line, place: place() }] : [];
}

/** Lines that say the same as a row of money outside the plan: who or what for, and how much in each year. */
function repeatedIn({ plan, workbook }: RuleContext): readonly Counted[] {
  const isIn = (table: 'budget' | 'financing') => amountsCanBeRead(workbook, table);
  const rows = plan.outsideMoney.filter(({ amounts }) => amountsIn(amounts) !== undefined);
  if (rows.length === 0) return [];
  const byGiver = groupBy(rows, ({ giver, department, form, amounts }) => keyOf(giver, amounts, foldedText(department), known(form)));
  const byPurpose = groupBy(rows, ({ purpose, amounts }) => keyOf(purpose, amounts));
  const found = (line: BudgetLine | FinancingLine, place: () => PlanPath, name: Reading<string>, key: string | undefined, outside: ReadonlyMap<string | undefined, readonly OutsideMoneyLine[]>): readonly Counted[] => {
    const same = key === undefined ? undefined : outside.get(key);
    return same ? [{ line, place: place(), name: known(name) ?? '', outside: same }] : [];
  };
  return [
    ...(isIn('financing') ? plan.financing : []).flatMap((line) =>
      found(line, () => at('financing', line, 'party'), line.party, keyOf(line.party, line.amounts, foldedText(line.department), known(line.form)), byGiver)),
    ...(isIn('budget') ? plan.budget : []).flatMap((line) => found(line, () => at('budget', line, 'post'), line.post, keyOf(line.post, line.amounts), byPurpose)),
  ];
}

/** The amounts of the years as a text, without zeros at the end; `undefined` for none, and for what is not understood. */
function amountsIn(amounts: readonly Reading<Money>[]): string | undefined {
  if (amounts.some(isUnclear)) return undefined;
  return amounts.map((amount) => known(amount) ?? 0).join(' ').replace(/( 0|^0)+$/, '') || undefined;
}

function keyOf(name: Reading<string>, amounts: readonly Reading<Money>[], ...others: readonly (string | undefined)[]): string | undefined {
  const who = foldedText(name);
  const money = who === '' ? undefined : amountsIn(amounts);
  return money === undefined ? undefined : [who, money, ...others].join('\n');
}
