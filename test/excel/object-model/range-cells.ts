import type { Property } from '../wire/binding';
import { invalidArgument, notImplemented, wrongSize } from '../wire/errors';
import { type Cell, valueType } from '../workbook/cell';
import { displayText } from '../workbook/display-text';
import { apiEntry, type Entry } from '../workbook/entry';
import { type CellFormat, GENERAL, PLAIN } from '../workbook/format';
import { endColumn, endRow, isUnbounded } from '../workbook/rect';
import { refuseLocked, write } from '../workbook/writing';
import type { RangeRef } from './scope';

/** More cells than this are not read or written at once: Excel would not answer either. */
const MOST_CELLS = 5_000_000;

/** One value for each cell; `null` for whole columns and rows, whose cell values Excel does not tell.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
function grid<T>({ sheet, rect }: RangeRef, read: (cell: Cell | undefined, format: () => CellFormat) => T): T[][] | null {
  if (isUnbounded(rect)) return null;
  if (rect.rows * rect.columns > MOST_CELLS) throw notImplemented('Range of more than five million cells');
  const rows: T[][] = [];
  for (let row = rect.row; row <= endRow(rect); row++) {
    const line: T[] = [];
    for (let column = rect.column; column <= endColumn(rect); column++) {
      line.push(read(sheet.cell(row, column), () => sheet.format(row, column)));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * Values to write, by place: one value for all cells, or an array of the range's own shape.
 * `null` leaves a cell as it is.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function valuesByPlace({ rect }: RangeRef, values: unknown, location: string): (row: number, column: number) => unknown {
  if (isUnbounded(rect)) throw invalidArgument(location);
  if (!Array.isArray(values)) return () => values;
  const rows: readonly unknown[] = values;
  const fits = rows.length === rect.rows && rows.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) throw wrongSize(location);
  return (row, column) => (rows[row - rect.row] as readonly unknown[])[column - rect.column];
}

function writeValues(range: RangeRef, values: unknown, location: string): void {
  const at = valuesByPlace(range, values, location);
  const entry = (row: number, column: number): Entry | null => {
    const value = at(row, column);
    return value === null || value === undefined ? null : apiEntry(value, range.sheet.format(row, column).numberFormat);
  };
  write(range.scope.workbook, range, entry, 'api');
}

function writeNumberFormats(range: RangeRef, formats: unknown): void {
  refuseLocked(range.sheet, range.rect);
  if (!Array.isArray(formats)) return range.sheet.applyFormat(range.rect, { numberFormat: String(formats) });
  const single = formats.length === 1 && Array.isArray(formats[0]) && formats[0].length === 1;
  if (single) return range.sheet.applyFormat(range.rect, { numberFormat: String((formats[0] as unknown[])[0]) });
  const at = valuesByPlace(range, formats, 'Range.numberFormat');
  for (let row = range.rect.row; row <= endRow(range.rect); row++) {
    for (let column = range.rect.column; column <= endColumn(range.rect); column++) {
      const format = at(row, column);
      if (typeof format === 'string') range.sheet.applyFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
    }
  }
}

const language = (range: RangeRef): string => range.scope.workbook.language;
const formulas = (range: RangeRef) => grid(range, (cell) => cell?.formula ?? cell?.value ?? '');

/** The members of `Excel.Range` that speak of the cells' contents. */
export const RANGE_CELLS: Readonly<Record<string, Property<RangeRef>>> = {
  Values: {
    get: (range) => grid(range, (cell) => cell?.value ?? ''),
    set: (range, values) => writeValues(range, values, 'Range.values'),
  },
  Formulas: { get: formulas, set: (range, values) => writeValues(range, values, 'Range.formulas') },
  NumberFormat: {
    get: (range) => grid(range, (_cell, format) => format().numberFormat ?? GENERAL),
    set: writeNumberFormats,
  },
  Text: { get: (range) => grid(range, (cell) => displayText(cell?.value ?? '', cell?.format ?? PLAIN, language(range))) },
  ValueTypes: { get: (range) => grid(range, (cell) => valueType(cell?.value ?? '', cell?.formula !== undefined)) },
  HasSpill: { get: () => false },
};
