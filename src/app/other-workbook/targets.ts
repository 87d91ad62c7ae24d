import { isView, type ListKey } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { programmeOf } from '../../programmes/programmes';
import { shapeOfPlan } from '../../sheets/shape';
import { TABLES, tableSpec } from '../../sheets/sheets';
import { columnsOf, type ColumnSpec, type TableSpec } from '../../sheets/spec';

/** Rows are added to what anybody may add rows to: not to a view, nor to a list that the programme gives. */
const takesRows = ({ key, layout, startsWith, checklist }: TableSpec) => layout === 'rows' && !isView(key) && !startsWith && !checklist;

/** The tables that may receive rows of another workbook, in the order of the sheets. */
export const TARGETS: readonly ListKey[] = TABLES.filter(takesRows).map(({ key }) => key as ListKey);

/** The columns of a table that somebody types in, under a plan. */
export function typedColumns(table: ListKey, plan: Plan): readonly ColumnSpec[] {
  return columnsOf(tableSpec(table), shapeOfPlan(plan, programmeOf(plan))).filter(({ calculation }) => calculation === undefined);
}
