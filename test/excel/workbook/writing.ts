import { accessDenied } from '../wire/errors';
import { type CellValue, valueType } from './cell';
import type { Entry } from './entry';
import type { Author } from './events';
import { GENERAL, mergeFormat } from './format';
import { contains, endColumn, endRow, intersection, type Rect } from './rect';
import { canonical } from './rewriting';
import type { Sheet } from './sheet';
import { forgetCalculated, renameColumn, spreadFormula } from './table-columns';
import { growOver } from './table-growth';
import type { Area, Workbook } from './workbook';

/** What goes into one cell; `null` leaves it alone. */
export type EntryAt = (row: number, column: number) => Entry | null;

/**
 * Writes cells with all that Excel then does: tables grow, headers rename their column, formulas
 * fill it.
 * @throws ExcelError `AccessDenied` when the sheet is protected and a cell locked.
 */
export function write(workbook: Workbook, { sheet, rect }: Area, entryAt: EntryAt, author: Author): void {
  refuseLocked(sheet, rect);
  const before = previous(sheet, rect);
  growOver(workbook, sheet, rect);
  for (let row = rect.row; row <= endRow(rect); row++) {
    for (let column = rect.column; column <= endColumn(rect); column++) {
      const entry = entryAt(row, column);
      if (entry) writeCell(workbook, sheet, row, column, entry);
    }
  }
  announce(workbook, sheet, rect, author, before);
}

/** Empties cells; headers cannot be emptied and get Excel's own names. */
export function erase(workbook: Workbook, { sheet, rect }: Area, what: { contents: boolean; formats: boolean }, author: Author): void {
  refuseLocked(sheet, rect);
  const before = previous(sheet, rect);
  sheet.clear(rect, what);
  if (what.contents) {
    for (const table of workbook.tables) {
      if (table.sheet !== sheet) continue;
      for (const index of table.columns.keys()) {
        if (table.showHeaders && contains(rect, table.rect.row, table.rect.column + index)) renameColumn(workbook, table, index, '');
        if (intersection(rect, table.columnBody(index))) forgetCalculated(table, index);
      }
    }
  }
  announce(workbook, sheet, rect, author, before);
}

function writeCell(workbook: Workbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const table = workbook.tableAt(sheet, row, column);
  const index = table ? column - table.rect.column : -1;
  if (table?.showHeaders && row === table.rect.row) {
    renameColumn(workbook, table, index, 'formula' in entry ? entry.formula : String(entry.value));
    return;
  }
  const cell = sheet.edit(row, column);
  if ('formula' in entry) {
    cell.formula = canonical(workbook, entry.formula, { sheet, row, column });
    if (table && contains(table.body, row, column)) spreadFormula(table, index, row, cell.formula);
    return;
  }
  const hadFormula = cell.formula !== undefined;
  cell.formula = undefined;
  cell.value = entry.value;
  if (entry.numberFormat !== undefined && (cell.format.numberFormat ?? GENERAL) === GENERAL) {
    cell.format = mergeFormat(cell.format, { numberFormat: entry.numberFormat });
  }
  if (table && hadFormula) forgetCalculated(table, index);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function refuseLocked(sheet: Sheet, rect: Rect, location = 'Range'): void {
  if (!sheet.protection) return;
  for (let row = rect.row; row <= endRow(rect); row++) {
    for (let column = rect.column; column <= endColumn(rect); column++) {
      if (sheet.format(row, column).locked !== false) throw accessDenied(location);
    }
  }
}

function previous(sheet: Sheet, rect: Rect): { value: CellValue; type: string } | undefined {
  if (rect.rows !== 1 || rect.columns !== 1) return undefined;
  const cell = sheet.cell(rect.row, rect.column);
  const value = cell?.value ?? '';
  return { value, type: valueType(value, cell?.formula !== undefined) };
}

function announce(workbook: Workbook, sheet: Sheet, rect: Rect, author: Author, before: ReturnType<typeof previous>): void {
  const table = workbook.tables.find((other) => other.sheet === sheet && intersection(other.rect, rect)) ?? null;
  workbook.emit({ kind: 'changed', sheet, table, rect, change: 'RangeEdited', author, ...(before ? { before } : {}) });
}
