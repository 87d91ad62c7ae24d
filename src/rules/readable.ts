import type { FieldOf, PlanTableKey } from '../domain/path';
import type { WorkbookState } from '../domain/workbook-state';

/** Of a sheet that is gone only the first table is named: these stand on *Stamdata* with it. */
const ON_MASTER_DATA: readonly PlanTableKey[] = ['masterData', 'areas', 'parties', 'approvals', 'documents', 'positions'];

/**
 * Are the table and its columns in the workbook? Where a column is missing its fields read as
 * empty, so nothing can be said to be absent; the missing column is a finding of its own, and what
 * an older workbook does not have yet is none.
 */
export function canBeRead<Table extends PlanTableKey>(
  { missingTables, missingHeaders, notYet }: WorkbookState,
  table: Table,
  fields: readonly FieldOf<Table>[],
): boolean {
  return (
    !missingTables.some((missing) => missing.table === table || (missing.table === 'masterData' && missing.wholeSheet && ON_MASTER_DATA.includes(table))) &&
    !notYet.some((part) => part.table === table && (part.field === undefined || fields.some((field) => field === part.field))) &&
    !missingHeaders.some((missing) => missing.table === table && fields.some((field) => field === missing.field))
  );
}
