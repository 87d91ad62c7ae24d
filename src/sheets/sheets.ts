import type { TableKey } from '../domain/path';
import { masterDataSheet } from './master-data';
import { salariesSheet } from './salaries';
import type { ColumnSpec, SheetSpec, TableSpec } from './spec';
import { staffResourcesSheet } from './staff-resources';

/** Every sheet, in the order of the tabs. */
export const SHEETS: readonly SheetSpec[] = [masterDataSheet, salariesSheet, staffResourcesSheet];

export const TABLES: readonly TableSpec[] = SHEETS.flatMap((sheet) => sheet.tables);

export function tableSpec(key: TableKey): TableSpec {
  const table = TABLES.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`no sheet has the table ${key}`);
  return table;
}

/** The sheet that a table belongs to. */
export function sheetOf(key: TableKey): SheetSpec {
  const sheet = SHEETS.find(({ tables }) => tables.some((table) => table.key === key));
  if (!sheet) throw new Error(`no sheet has the table ${key}`);
  return sheet;
}

export function columnSpec(table: TableSpec, key: string): ColumnSpec | undefined {
  return table.columns.find((column) => column.key === key);
}
