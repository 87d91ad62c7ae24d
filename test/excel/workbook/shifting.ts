import { moveChart } from './chart';
import { changeColumnIn, shiftReferences } from './rewriting';
import { contains, endColumn, endRow, MAX_COLUMNS, MAX_ROWS, type Rect, type Shift, shiftRect, shiftSpan } from './rect';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { fillCalculated, freeColumnName, writeHeader } from './table-columns';
import type { Workbook } from './workbook';

/** Rows or columns of the whole sheet. `count` below 0 deletes. */
export const wholeShift = (axis: 'row' | 'column', at: number, count: number): Shift => ({
  axis,
  at,
  count,
  band: [0, (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1],
});

/**
 * Moves everything that an insertion or deletion moves: cells, tables, formulas everywhere,
 * names, validations, conditional formats, widths. Tables grow by what is inserted within them;
 * calculated columns are filled and new columns named as Excel does.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  if (shift.axis === 'column' && shift.count < 0) tables.forEach((table) => forgetColumns(workbook, table, shift));
  workbook.rewriteFormulas((formula, own) => shiftReferences(formula, own, sheet, shift));
  sheet.rearrange(
    (row, column) => {
      const target = shiftRect({ row, column, rows: 1, columns: 1 }, shift);
      return target && [target.row, target.column];
    },
    (rect) => shiftRect(rect, shift),
  );
  for (const table of tables) shiftTable(workbook, table, shift);
  shiftBelongings(sheet, shift);
}

/** Cells pushed down or right (or pulled up or left) beside `rect`. */
export const blockShift = (rect: Rect, axis: 'row' | 'column', sign: 1 | -1): Shift =>
  axis === 'row'
    ? { axis, at: rect.row, count: sign * rect.rows, band: [rect.column, endColumn(rect)] }
    : { axis, at: rect.column, count: sign * rect.columns, band: [rect.row, endRow(rect)] };

function forgetColumns(workbook: Workbook, table: Table, shift: Shift): void {
  const gone = table.columns.filter((_column, index) => {
    const at = table.rect.column + index;
    return at >= shift.at && at < shift.at - shift.count && covers(table, shift);
  });
  if (gone.length === table.columns.length) return;
  for (const { name } of gone) {
    workbook.rewriteFormulas((formula, sheet, place) => changeColumnIn(workbook, formula, { sheet, ...place }, table, name, null));
  }
  table.columns = table.columns.filter((column) => !gone.includes(column));
}

/** The band moves the table as a whole. */
const covers = (table: Table, { axis, band }: Shift): boolean =>
  axis === 'row'
    ? table.rect.column >= band[0] && endColumn(table.rect) <= band[1]
    : table.rect.row >= band[0] && endRow(table.rect) <= band[1];

function shiftTable(workbook: Workbook, table: Table, shift: Shift): void {
  const before = table.rect;
  const after = shiftRect(before, shift);
  if (!after) {
    workbook.tables = workbook.tables.filter((other) => other !== table);
    return;
  }
  const fixedRows = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  table.rect = after.rows > fixedRows ? after : { ...after, rows: fixedRows + 1 };
  for (const column of table.columns) {
    if (!column.calculated || shift.axis !== 'row' || !covers(table, shift)) continue;
    const moved = shiftSpan(column.calculated.row, column.calculated.row, shift);
    if (moved) column.calculated = { ...column.calculated, row: moved[0] };
    else rederive(table, column);
  }
  if (shift.count <= 0) return;
  if (shift.axis === 'row' && after.rows > before.rows) fillNewRows(table, shift.at, shift.count);
  if (shift.axis === 'column' && after.columns > before.columns) {
    addColumns(workbook, table, shift.at - table.rect.column, shift.count);
  }
}

/** The row whose formula stood for the column is gone: another row's stands for it. */
function rederive(table: Table, column: Table['columns'][number]): void {
  const index = table.columns.indexOf(column);
  for (const [row, , cell] of table.sheet.cellsIn(table.columnBody(index))) {
    if (cell.formula === undefined) continue;
    column.calculated = { formula: cell.formula, row };
    return;
  }
}

/** New rows look like the row above (the first like the one below) and get the columns' formulas. */
export function fillNewRows(table: Table, first: number, count: number): void {
  const { body, sheet } = table;
  const model = first > body.row ? first - 1 : first + count;
  for (let row = first; row < first + count; row++) {
    for (let column = table.rect.column; column <= endColumn(table.rect); column++) {
      if (contains(body, model, column)) sheet.edit(row, column).format = sheet.format(model, column);
    }
  }
  fillCalculated(table, first, first + count - 1);
}

/** New columns within a table: named, in the look of the column to the left. */
export function addColumns(workbook: Workbook, table: Table, index: number, count: number, names: readonly string[] = []): void {
  for (let offset = 0; offset < count; offset++) {
    const taken = table.columns.map(({ name }) => name);
    table.columns.splice(index + offset, 0, table.newColumn(names[offset] ?? freeColumnName(workbook, taken)));
    writeHeader(table, index + offset);
  }
}

function shiftBelongings(sheet: Sheet, shift: Shift): void {
  const moved = <T extends { rect: Rect }>(items: T[]): T[] =>
    items.flatMap((item) => {
      const rect = shiftRect(item.rect, shift);
      return rect ? [Object.assign(item, { rect })] : [];
    });
  sheet.validations = moved(sheet.validations);
  sheet.conditionalFormats = moved(sheet.conditionalFormats);
  sheet.charts = sheet.charts.flatMap((chart) => moveChart(chart, (rect) => shiftRect(rect, shift)) ?? []);
  sheet.merged = sheet.merged.flatMap((rect) => shiftRect(rect, shift) ?? []);
  const whole = shift.band[0] === 0 && shift.band[1] === (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!whole) return;
  const sizes = shift.axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const after = new Map<number, number>();
  for (const [position, size] of sizes) {
    const span = shiftSpan(position, position, shift);
    if (span) after.set(span[0], size);
  }
  if (shift.axis === 'row') sheet.rowHeights = after;
  else sheet.columnWidths = after;
}
