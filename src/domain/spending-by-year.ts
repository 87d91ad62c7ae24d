import { followUpOf } from './budget-follow-up';
import type { Day } from './calendar';
import { groupBy } from './group-by';
import type { Money } from './money';
import type { BudgetFollowUpRow, Plan } from './plan';
import { known } from './reading';

/** How one of the plan's years goes, over the rows of *Budgetopfølgning* that count. */
export interface YearOfSpending {
  /** From 1. */
  readonly year: number;
  readonly approved: Money;
  /** What the board has revised it to, or what was approved. */
  readonly inForce: Money;
  readonly spent: Money;
  /** What the rows that say so are expected to cost in all. */
  readonly expected: Money;
  /** How many rows count, and how many of them say what is expected. */
  readonly rows: number;
  readonly rowsExpected: number;
}

export interface Spending {
  /** The years in which something is spent or expected, in order. */
  readonly years: readonly YearOfSpending[];
  /** The last day that any of their rows is stated on. */
  readonly statedOn: Day | undefined;
}

const add = <Row>(rows: readonly Row[], amount: (row: Row) => Money | undefined) => rows.reduce((sum, row) => sum + (amount(row) ?? 0), 0) as Money;

/** Is what all rows of the year are expected to cost known? Of some of them only it cannot be held against the budget. */
export const isExpectedWhole = ({ rows, rowsExpected }: YearOfSpending): boolean => rows === rowsExpected;

/** Is more spent, or expected, than the year's budget in force? */
export const isOverBudget = (year: YearOfSpending): boolean =>
  year.spent > year.inForce || (isExpectedWhole(year) && year.expected > year.inForce);

const isShown = ({ spent, rowsExpected }: YearOfSpending) => spent !== 0 || rowsExpected > 0;

/** What is spent of the budget, year by year; nothing while no row that counts has spent anything. */
export function spendingOf(plan: Plan): Spending {
  const counted = countedRows(plan);
  if (counted.every(({ spent }) => spent === 0)) return { years: [], statedOn: undefined };
  const years = followedYears(plan).filter(isShown);
  const shown = new Set(years.map(({ year }) => year));
  const days = counted.flatMap(({ year, row }) => (shown.has(year) ? (known(row.statedOn) ?? []) : []));
  return { years, statedOn: days.sort().at(-1) };
}

/** The years that have a row that counts, in order. */
export function followedYears(plan: Plan): readonly YearOfSpending[] {
  return [...groupBy(countedRows(plan), ({ year }) => year)]
    .map(([year, rows]) => ({
      year,
      approved: add(rows, ({ approved }) => approved),
      inForce: add(rows, ({ inForce }) => inForce),
      spent: add(rows, ({ spent }) => spent),
      expected: add(rows, expectedOf),
      rows: rows.length,
      rowsExpected: rows.filter((row) => expectedOf(row) !== undefined).length,
    }))
    .sort((a, b) => a.year - b.year);
}

const expectedOf = ({ row }: { readonly row: BudgetFollowUpRow }) => known(row.expected);

function countedRows(plan: Plan) {
  const followUp = followUpOf(plan);
  return plan.budgetFollowUp.flatMap((row) => {
    const [year, figures] = [known(row.year), followUp.ofRow(row.row)?.figures];
    return year === undefined || !figures ? [] : [{ year, row, ...figures }];
  });
}
