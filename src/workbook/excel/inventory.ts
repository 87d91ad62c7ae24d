import { FORMAT_NAME, formatOfFormula, formulaOfFormat, isNewer } from '../../sheets/format';
import type { Snapshot, TableInfo } from '../../sheets/snapshot';
import { WorkbookError } from '../workbook';

/** Every sheet and every table of the workbook, without their cells, and the version it says it is of. */
export interface Inventory {
  readonly format: number | undefined;
  readonly sheets: Snapshot['sheets'];
  readonly tables: readonly TableInfo[];
}

/**
 * Asks for the inventory with the next round trip; the returned function reads the answer.
 * ExcelApi 1.4.
 */
export function askInventory({ worksheets, tables, names }: Excel.Workbook): () => Inventory {
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  const format = names.getItemOrNullObject(FORMAT_NAME);
  format.load('formula');
  return () => ({
    format: format.isNullObject ? undefined : formatOfFormula(String(format.formula)),
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' })),
    tables: tables.items.map(({ name, worksheet, columns }) => ({
      name,
      sheet: worksheet.name,
      headers: columns.items.map((column) => column.name),
    })),
  });
}

/** Where a table stands: rows and columns from 0, header and totals rows included where it has them. */
export interface TableFrame {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly headerRows: 0 | 1;
  readonly totalsRows: 0 | 1;
}

/** Asks for a table's frame; the table may be a null object, and then there is no answer to read. ExcelApi 1.3. */
export function askFrame(table: Excel.Table, range = table.getRange()): () => TableFrame {
  table.load('showHeaders,showTotals');
  range.load('rowIndex,columnIndex,rowCount');
  return () => ({
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    headerRows: table.showHeaders ? 1 : 0,
    totalsRows: table.showTotals ? 1 : 0,
  });
}

/** Asks whether a table has the columns that it had. ExcelApi 1.1. */
export function askIfSame(table: Excel.Table, { headers }: TableInfo): () => boolean {
  table.columns.load('items/name');
  return () => table.columns.items.length === headers.length && headers.every((header, index) => table.columns.items[index]?.name === header);
}

/** @throws WorkbookError `changed` when a table has other columns than a request ago: what is known of their places is wrong */
export function refuseChanged(tables: readonly { readonly isSame: () => boolean }[]): void {
  if (tables.some(({ isSame }) => !isSame())) throw new WorkbookError('changed', 'columns were put in, renamed or taken out');
}

/** @throws WorkbookError `newer` when the workbook is of a version that we do not know how to write */
export function refuseNewer({ format }: Inventory): void {
  if (isNewer(format)) throw new WorkbookError('newer', `format ${format}`);
}

/** Says which version of the format the workbook is of. ExcelApi 1.7. */
export function writeFormat({ names }: Excel.Workbook, isDefined: boolean, format: number): void {
  const formula = `=${formulaOfFormat(format)}`;
  if (isDefined) names.getItem(FORMAT_NAME).formula = formula;
  else names.add(FORMAT_NAME, formula);
}
