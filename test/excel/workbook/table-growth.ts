import { endColumn, endRow, intersection, type Rect } from './rect';
import type { Sheet } from './sheet';
import { addColumns, fillNewRows } from './shifting';
import type { Table } from './table';
import type { Workbook } from './workbook';

/**
 * Before something is written at `rect`: a table right above it takes the rows in, a table right
 * to the left of it the column, if what is there is empty. A totals row prevents the first.
 * https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function growOver(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  for (const table of workbook.tables) {
    if (table.sheet !== sheet) continue;
    if (isRightBelow(table, rect)) {
      const rows = { ...table.rect, row: rect.row, rows: rect.rows };
      if (sheet.isEmpty(rows) && !touchesOther(workbook, table, rows)) growDown(table, rect.rows);
      return;
    }
    if (isRightBeside(table, rect)) {
      const column = { ...table.rect, column: rect.column, columns: 1 };
      if (sheet.isEmpty(column) && !touchesOther(workbook, table, column)) growRight(workbook, table);
      return;
    }
  }
}

/** Takes `count` rows below into the table, with formulas, look and rules of the rows above. */
export function growDown(table: Table, count: number): void {
  const first = table.rowBelowBody;
  const last = first - 1;
  table.rect = { ...table.rect, rows: table.rect.rows + count };
  for (const rules of [table.sheet.validations, table.sheet.conditionalFormats]) {
    for (const rule of rules) {
      const reaches = endRow(rule.rect) === last && rule.rect.column >= table.rect.column && endColumn(rule.rect) <= endColumn(table.rect);
      if (reaches) rule.rect = { ...rule.rect, rows: rule.rect.rows + count };
    }
  }
  for (const series of table.sheet.charts.flatMap((chart) => chart.series)) {
    series.values = reaching(series.values, table, last, count);
    series.categories = series.categories && reaching(series.categories, table, last, count);
  }
  fillNewRows(table, first, count);
}

/** What a chart shows of a column grows with it. */
function reaching(rect: Rect, table: Table, last: number, count: number): Rect {
  const isOfTable = rect.column >= table.rect.column && rect.column <= endColumn(table.rect);
  return isOfTable && endRow(rect) === last ? { ...rect, rows: rect.rows + count } : rect;
}

function growRight(workbook: Workbook, table: Table): void {
  table.rect = { ...table.rect, columns: table.rect.columns + 1 };
  addColumns(workbook, table, table.rect.columns - 1, 1);
}

const isRightBelow = (table: Table, rect: Rect): boolean =>
  !table.showTotals &&
  rect.row === table.rowBelowBody &&
  rect.column >= table.rect.column &&
  endColumn(rect) <= endColumn(table.rect);

const isRightBeside = (table: Table, rect: Rect): boolean =>
  rect.columns === 1 && rect.column === endColumn(table.rect) + 1 && rect.row >= table.rect.row && endRow(rect) <= endRow(table.rect);

const touchesOther = (workbook: Workbook, table: Table, rect: Rect): boolean =>
  workbook.tables.some((other) => other !== table && other.sheet === table.sheet && intersection(rect, other.rect) !== null);
