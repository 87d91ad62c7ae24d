import { invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/errors';
import type { Author } from './events';
import { endRow, intersection, type Rect, sameRect } from './rect';
import { changeColumnIn, removeTableFrom, renameTableIn, tableToCells } from './rewriting';
import type { Sheet } from './sheet';
import { addColumns, blockShift, fillNewRows, shiftCells } from './shifting';
import type { Table } from './table';
import { fillCalculated, freeColumnName, noticeCalculated, readHeaders } from './table-columns';
import { growDown } from './table-growth';
import type { Workbook } from './workbook';

/**
 * Makes a table of a block. Without headers a row of Excel's own is put above; a block of one row
 * gets an empty row of data.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 * @throws ExcelError `InvalidArgument` when the block touches another table.
 */
export function createTable(workbook: Workbook, sheet: Sheet, rect: Rect, hasHeaders: boolean, author: Author): Table {
  const location = 'TableCollection.add';
  if (workbook.tables.some((other) => other.sheet === sheet && intersection(other.rect, rect))) throw invalidArgument(location);
  if (!hasHeaders) {
    shiftCells(workbook, sheet, blockShift({ ...rect, rows: 1 }, 'row', 1));
    for (let index = 0; index < rect.columns; index++) sheet.edit(rect.row, rect.column + index).value = '';
  }
  const rows = hasHeaders ? rect.rows : rect.rows + 1;
  const table = workbook.newTable(sheet, { ...rect, rows });
  if (rows === 1) makeRoom(workbook, table);
  workbook.tables.push(table);
  readHeaders(workbook, table);
  table.columns.forEach((_column, index) => noticeCalculated(table, index));
  workbook.emit({ kind: 'table-added', sheet, table, author });
  return table;
}

/**
 * Rows put into a table before row `index` of its data; `null`: after the last.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
export function insertTableRows(workbook: Workbook, table: Table, index: number | null, count: number): number {
  const { body } = table;
  if (index !== null && (index < 0 || index > body.rows)) throw invalidArgument('TableRowCollection.add');
  const single = body.rows === 1 && table.sheet.isEmpty(body);
  if (index === null && single) {
    if (count > 1) insertTableRows(workbook, table, 1, count - 1);
    return body.row;
  }
  const at = body.row + (index ?? body.rows);
  const below = { ...table.rect, row: endRow(table.rect) + 1, rows: count };
  if (at === table.rowBelowBody && !table.showTotals && table.sheet.isEmpty(below) && !tableIn(workbook, table, below)) {
    growDown(table, count);
    return at;
  }
  refuseCut(workbook, table);
  const old = table.rect;
  shiftCells(workbook, table.sheet, blockShift({ ...table.rect, row: at, rows: count }, 'row', 1));
  if (sameRect(table.rect, old)) table.rect = { ...old, rows: old.rows + count };
  fillNewRows(table, at, count);
  return at;
}

/** Deletes rows of data; the last one left is emptied instead. */
export function deleteTableRows(workbook: Workbook, table: Table, index: number, count: number): void {
  const { body } = table;
  if (index < 0 || index + count > body.rows) throw invalidArgument('TableRowCollection.deleteRowsAt');
  if (count === body.rows) table.sheet.clear({ ...body, row: body.row, rows: 1 }, { contents: true, formats: false });
  const gone = count === body.rows ? { ...body, row: body.row + 1, rows: count - 1 } : { ...body, row: body.row + index, rows: count };
  if (gone.rows === 0) return;
  refuseCut(workbook, table);
  shiftCells(workbook, table.sheet, blockShift(gone, 'row', -1));
}

/** A new column before column `index`; what stands to the right of the table moves. */
export function insertTableColumn(workbook: Workbook, table: Table, index: number, name?: string): number {
  const right = { ...table.rect, column: table.rect.column + index, columns: 1 };
  const taken = table.columns.map((column) => column.name);
  if (index === table.columns.length) {
    if (!table.sheet.isEmpty(right)) shiftCells(workbook, table.sheet, blockShift(right, 'column', 1));
    table.rect = { ...table.rect, columns: table.rect.columns + 1 };
    addColumns(workbook, table, index, 1, [name ?? freeColumnName(workbook, taken)]);
  } else {
    shiftCells(workbook, table.sheet, blockShift(right, 'column', 1));
    const column = table.columns[index];
    if (name !== undefined && column) {
      column.name = name;
      table.sheet.edit(table.rect.row, right.column).value = name;
    }
  }
  return index;
}

export function deleteTableColumn(workbook: Workbook, table: Table, index: number): void {
  if (table.columns.length === 1) throw invalidOperation('TableColumn.delete', 'A table must keep a column.');
  shiftCells(workbook, table.sheet, blockShift({ ...table.rect, column: table.rect.column + index, columns: 1 }, 'column', -1));
}

/**
 * Gives a table another block with the same header row.
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable(workbook: Workbook, table: Table, rect: Rect): void {
  if (rect.row !== table.rect.row || rect.rows < 2 || !intersection(rect, table.rect)) throw invalidArgument('Table.resize');
  if (tableIn(workbook, table, rect)) throw invalidArgument('Table.resize');
  const before = table.rect;
  const kept = table.columns.filter((_column, index) => {
    const at = before.column + index;
    return at >= rect.column && at < rect.column + rect.columns;
  });
  for (const { name } of table.columns.filter((column) => !kept.includes(column))) {
    workbook.rewriteFormulas((formula, sheet, place) => changeColumnIn(workbook, formula, { sheet, ...place }, table, name, null));
  }
  const byName = new Map(kept.map((column) => [column.name, column]));
  table.rect = rect;
  readHeaders(workbook, table);
  table.columns = table.columns.map((column) => byName.get(column.name) ?? column);
  if (endRow(rect) > endRow(before)) fillCalculated(table, endRow(before) + 1, endRow(rect));
}

/**
 * The totals row: below the data, pushed in where cells stand there. Its first cell says so, its
 * last one counts or sums what is visible.
 * https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20
 */
export function showTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { sheet } = table;
  if (!show) {
    const row = table.totalsRect ?? table.rect;
    table.rect = { ...table.rect, rows: table.rect.rows - 1 };
    table.showTotals = false;
    sheet.clear(row, { contents: true, formats: false });
  } else {
    const row = { ...table.rect, row: endRow(table.rect) + 1, rows: 1 };
    if (!sheet.isEmpty(row)) shiftCells(workbook, sheet, blockShift(row, 'row', 1));
    table.rect = { ...table.rect, rows: table.rect.rows + 1 };
    table.showTotals = true;
    sheet.edit(row.row, row.column).value = workbook.words.total;
    const last = table.columns.length - 1;
    const numeric = [...sheet.cellsIn(table.columnBody(last))].some(([, , cell]) => typeof cell.value === 'number' || cell.formula !== undefined);
    if (last > 0) sheet.edit(row.row, row.column + last).formula = `=SUBTOTAL(${numeric ? 109 : 103},[${table.columns[last]?.name ?? ''}])`;
  }
}

/** @throws ExcelError for a name that is taken or that no table can have. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const location = 'Table.name';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^(?:[A-Za-z]{1,3}\d+|[rRcC])$/.test(name)) throw invalidArgument(location);
  const taken = workbook.table(name);
  if ((taken && taken !== table) || workbook.definedName(name, null)) throw itemAlreadyExists(location);
  const before = table.name;
  workbook.rewriteFormulas((formula) => renameTableIn(formula, before, name));
  table.name = name;
}

/** https://support.microsoft.com/office/convert-an-excel-table-to-a-range-of-data-0b326ff1-5764-4ebe-84ea-786265d41c77 */
export function convertToRange(workbook: Workbook, table: Table, author: Author): void {
  workbook.rewriteFormulas((formula, sheet, place) => tableToCells(workbook, formula, { sheet, ...place }, table));
  dropTable(workbook, table, author);
}

/** The table goes with its cells; formulas that spoke of it say `#REF!`. */
export function deleteTable(workbook: Workbook, table: Table, author: Author): void {
  workbook.rewriteFormulas((formula, sheet, place) => removeTableFrom(workbook, formula, { sheet, ...place }, table));
  table.sheet.clear(table.rect, { contents: true, formats: true });
  dropTable(workbook, table, author);
}

function dropTable(workbook: Workbook, table: Table, author: Author): void {
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.emit({ kind: 'table-deleted', sheet: table.sheet, table, author });
}

function makeRoom(workbook: Workbook, table: Table): void {
  const below = { ...table.rect, row: table.rect.row + 1 };
  if (!table.sheet.isEmpty(below)) shiftCells(workbook, table.sheet, blockShift(below, 'row', 1));
  table.rect = { ...table.rect, rows: 2 };
}

const tableIn = (workbook: Workbook, table: Table, rect: Rect): boolean =>
  workbook.tables.some((other) => other !== table && other.sheet === table.sheet && intersection(other.rect, rect) !== null);

/** Excel refuses to move cells that would tear another table apart. */
function refuseCut(workbook: Workbook, table: Table): void {
  const torn = workbook.tables.some(
    ({ sheet, rect }) =>
      sheet === table.sheet &&
      rect.row > endRow(table.rect) &&
      intersection({ ...rect, row: 0, rows: 1 }, { ...table.rect, row: 0, rows: 1 }) !== null &&
      (rect.column < table.rect.column || rect.column + rect.columns > table.rect.column + table.rect.columns),
  );
  if (torn) throw invalidOperation('Table', 'This operation is not allowed. It is attempting to shift cells in a table on your worksheet.');
}
