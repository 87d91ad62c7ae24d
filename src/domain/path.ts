import type { Plan } from './plan';

/** The plan's tables by name. */
export type PlanTableKey = Exclude<keyof Plan, 'statedTotals'>;
/** The tables that are lists of rows. */
export type ListKey = Exclude<PlanTableKey, 'masterData'>;

/**
 * Tables that only show what the plan's tables say, by formulas. They are no part of the plan, but
 * they have places, and may be missing or be written over like any other.
 */
export const VIEW_KEYS = [
  'overviewDate',
  'overviewPositions',
  'overviewAreas',
  'planYears',
  'budgetSalaries',
  'spendingCheck',
  'boardFacts',
  'boardMoney',
  'boardLocal',
  'boardStaff',
  'boardIndicators',
  'boardMilestones',
  'boardSpending',
  'boardCheck',
  'boardMeasures',
  'boardStates',
  'boardTitles',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];
export const isView = (table: TableKey): table is ViewKey => VIEW_KEYS.some((view) => view === table);

/** Every table of the workbook that is ours. */
export type TableKey = PlanTableKey | ViewKey;
type RowOf<Table extends PlanTableKey> = Plan[Table] extends readonly (infer Row)[] ? Row : Plan[Table];
/** The amount of one budget year, counted from 0. */
export type AmountField = `amounts.${number}`;
type FieldKey<Key> = Key extends 'amounts' ? AmountField : Key extends 'row' ? never : Key & string;
export type FieldOf<Table extends PlanTableKey> = FieldKey<keyof RowOf<Table>>;

/**
 * A place in the plan, never in a sheet: a field of a row; a whole row (no field); a column (no
 * row); a table (neither). Rows are called by name, so a path survives sorting and inserting.
 */
export interface PlanPath {
  readonly table: TableKey;
  readonly row?: string;
  readonly field?: string;
}

/** The path of a field in a named row. */
export function at<Table extends ListKey>(
  table: Table,
  row: { readonly row: string },
  field: FieldOf<Table>,
): PlanPath {
  return Object.freeze({ table, row: row.row, field });
}

/** The path of one of the plan's own facts, such as its last day. */
export function atMasterData(field: FieldOf<'masterData'>): PlanPath {
  return Object.freeze({ table: 'masterData', row: MASTER_DATA_ROW, field });
}

/** The path of a sum in a table's totals row. */
export function atTotal(table: 'budget' | 'financing', field: AmountField | 'total'): PlanPath {
  return Object.freeze({ table, row: TOTALS_ROW, field });
}

/** The totals row's name: no line can have it, because numbered names begin at 1. */
export const TOTALS_ROW = '#0';

export const amountField = (year: number): AmountField => `amounts.${year}`;

/** The plan's own facts are one row, and it needs no name of its own. */
export const MASTER_DATA_ROW = 'plan';

/** One text for one path, for keys and comparisons. */
export function pathText({ table, row, field }: PlanPath): string {
  return [table, row ?? '*', field ?? '*'].join('/');
}
