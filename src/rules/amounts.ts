import { countedIn, totalOfLine } from '../domain/line-total';
import { sumOfAmounts, type Money } from '../domain/money';
import { amountField, at, atTotal, type PlanPath } from '../domain/path';
import type { BudgetLine, FinancingLine, Plan } from '../domain/plan';
import { EMPTY, isUnclear, known, type Reading } from '../domain/reading';
import type { WorkbookState } from '../domain/workbook-state';

/** The tables that hold amounts year by year. */
export const MONEY_TABLES = ['budget', 'financing'] as const;
export type MoneyTable = (typeof MONEY_TABLES)[number];

/** Are the table and all of its years in the workbook? An amount whose column is missing reads as empty. */
export function amountsCanBeRead({ missingTables, missingHeaders, fits, notYet }: WorkbookState, table: MoneyTable): boolean {
  const isAmount = (field: string) => field.startsWith('amounts.');
  return (
    !fits.some((fit) => fit.table === table && fit.added.length + fit.renamed.length > 0) &&
    !missingTables.some((missing) => missing.table === table) &&
    !notYet.some((part) => part.table === table && (part.field === undefined || isAmount(part.field))) &&
    !missingHeaders.some((missing) => missing.table === table && isAmount(missing.field))
  );
}

/** The amounts added up; `undefined` when one of them is not understood, because then it may be any amount. */
export function sumIfClear(amounts: readonly Reading<Money>[]): Money | undefined {
  return amounts.some(isUnclear) ? undefined : sumOfAmounts(amounts);
}

type Line = Pick<BudgetLine | FinancingLine, 'amounts' | 'total'>;

/** Is there an amount on the line, other than zero? */
export const hasMoney = ({ amounts, total }: Line): boolean => [...amounts, total].some((amount) => (known(amount) ?? 0) !== 0);

/** What lines come to over all years; `undefined` when one of their amounts is not understood. */
export function totalIfClear(lines: readonly Line[]): Money | undefined {
  return lines.some(({ amounts, total }) => [...amounts, total].some(isUnclear)) ? undefined : totalOfLines(lines);
}

/** What lines come to over all years, as far as it is understood. */
export const totalOfLines = (lines: readonly Line[]): Money => lines.reduce((sum, line) => sum + totalOfLine(line), 0) as Money;

export const linesOf = (plan: Plan, table: MoneyTable): readonly (BudgetLine | FinancingLine)[] => plan[table];

/** The amounts of one budget year, counted from 0, in all lines. */
export const amountsOfYear = (plan: Plan, table: MoneyTable, year: number): readonly Reading<Money>[] =>
  linesOf(plan, table).map(({ amounts }) => amounts[year] ?? EMPTY);

/** What all lines come to over all years: of each its amounts, or the total that somebody wrote over their sum. */
export const allAmounts = (plan: Plan, table: MoneyTable): readonly Reading<Money>[] => linesOf(plan, table).flatMap(countedIn);

/** How many years any line of the two tables has amounts for. */
export const yearsWithAmounts = (plan: Plan): number =>
  Math.max(0, ...MONEY_TABLES.flatMap((table) => linesOf(plan, table).map(({ amounts }) => amounts.length)));

/** A sum that somebody wrote over the formula. */
export interface WrittenTotal {
  readonly at: PlanPath;
  readonly stated: Money;
  readonly of: 'line' | 'column';
  /** What the formula would add up. */
  readonly amounts: readonly Reading<Money>[];
}

/** The sums of a table that somebody wrote over, lines first. Those that cannot be read are left out. */
export function writtenTotals(plan: Plan, table: MoneyTable): readonly WrittenTotal[] {
  const written = (reading: Reading<Money>, total: () => Omit<WrittenTotal, 'stated'>): readonly WrittenTotal[] => {
    const stated = known(reading);
    return stated === undefined ? [] : [{ stated, ...total() }];
  };
  const totals = plan.statedTotals[table];
  const typedOver = linesOf(plan, table).filter(({ total }) => total.kind === 'value');
  return [
    ...typedOver.flatMap((line) => written(line.total, () => ({ at: at(table, line, 'total'), of: 'line', amounts: line.amounts }))),
    ...totals.amounts.flatMap((reading, year) =>
      written(reading, () => ({ at: atTotal(table, amountField(year)), of: 'column', amounts: amountsOfYear(plan, table, year) })),
    ),
    ...written(totals.total, () => ({ at: atTotal(table, 'total'), of: 'column', amounts: allAmounts(plan, table) })),
  ];
}
