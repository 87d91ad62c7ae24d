import type { FieldOf, PlanTableKey } from '../domain/path';
import type { WorkbookState } from '../domain/workbook-state';

/**
 * Are the table and its columns in the workbook? Where a column is missing its fields read as
 * empty, so nothing can be said to be absent; the missing column is a finding of its own, and no
 * finding at all in a workbook of the time before it.
 */
export function canBeRead<Table extends PlanTableKey>(
  { missingTables, missingHeaders, notYet }: WorkbookState,
  table: Table,
  fields: readonly FieldOf<Table>[],
): boolean {
  return (
    !missingTables.some((missing) => missing.table === table) &&
    !notYet.some((later) => later.table === table && (later.field === undefined || fields.some((field) => field === later.field))) &&
    !missingHeaders.some((missing) => missing.table === table && fields.some((field) => field === missing.field))
  );
}
