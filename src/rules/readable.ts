import type { FieldOf, PlanTableKey } from '../domain/path';
import type { WorkbookState } from '../domain/workbook-state';

/**
 * Are the table and its columns in the workbook? Where a column is missing its fields read as
 * empty, so nothing can be said to be absent; the missing column is a finding of its own. A table
 * that the workbook's version does not have yet lacks nothing either.
 */
export function canBeRead<Table extends PlanTableKey>(
  { missingTables, laterTables, missingHeaders }: WorkbookState,
  table: Table,
  fields: readonly FieldOf<Table>[],
): boolean {
  return (
    !missingTables.some((missing) => missing.table === table) &&
    !laterTables.includes(table) &&
    !missingHeaders.some((missing) => missing.table === table && fields.some((field) => field === missing.field))
  );
}
