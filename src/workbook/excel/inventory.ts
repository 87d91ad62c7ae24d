import type { Snapshot, TableInfo } from '../../sheets/snapshot';

/** Every sheet and every table of the workbook, without their cells. */
export interface Inventory {
  readonly sheets: Snapshot['sheets'];
  readonly tables: readonly TableInfo[];
}

/**
 * Asks for the inventory with the next round trip; the returned function reads the answer.
 * ExcelApi 1.1.
 */
export function askInventory({ worksheets, tables }: Excel.Workbook): () => Inventory {
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  return () => ({
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
