import type { Plan } from './plan';

/** The plan's tables by name. */
export type TableKey = keyof Plan;
type RowOf<Table extends TableKey> = Plan[Table] extends readonly (infer Row)[] ? Row : Plan[Table];
export type FieldOf<Table extends TableKey> = Exclude<keyof RowOf<Table>, 'row'> & string;

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
export function at<Table extends Exclude<TableKey, 'masterData'>>(
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

/** The plan's own facts are one row, and it needs no name of its own. */
export const MASTER_DATA_ROW = 'plan';

/** One text for one path, for keys and comparisons. */
export function pathText({ table, row, field }: PlanPath): string {
  return [table, row ?? '*', field ?? '*'].join('/');
}
