import { EXCEL } from './workbook-file';

/** A rectangle of cells; rows and columns from 0, the last ones included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const letters: string[] = [];

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  return (letters[column] ??= spell(column));
}
function spell(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** `B4` for row 3 and column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** The column in `B4` (upper case, without `$`), or -1 where there is none. Characters, not a pattern: once per cell. */
export function columnOf(name: string): number {
  let column = 0;
  let index = 0;
  for (; index < name.length; index++) {
    const code = name.charCodeAt(index) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return index === 0 || index > 3 || column > EXCEL.columns ? -1 : column - 1;
}

/** The row in `B4`, or -1 where there is none. */
export function rowOf(name: string): number {
  let index = 0;
  while (index < name.length && name.charCodeAt(index) > 64) index++;
  return rowNumber(name, index);
}

/** The row that the digits from `start` on spell, from 0; -1 where they do not. */
export function rowNumber(text: string, start = 0): number {
  let row = 0;
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > EXCEL.rows) return -1;
  }
  return row - 1;
}

/** The rectangle of `B4:F20` or `B4`, or nothing where the text is no such range. */
export function rangeOf(ref: string): CellRange | undefined {
  const colon = ref.indexOf(':');
  const first = colon < 0 ? ref : ref.slice(0, colon);
  const last = colon < 0 ? ref : ref.slice(colon + 1);
  const range = {
    firstRow: rowOf(first),
    firstColumn: columnOf(first),
    lastRow: rowOf(last),
    lastColumn: columnOf(last),
  };
  const known = range.firstRow >= 0 && range.firstColumn >= 0;
  return known && range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn ? range : undefined;
}

/** `B4:F20`, or `B4` for a single cell. */
export function rangeName({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = cellName(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

/** `'Løn 2026'!` – quoted always, which every program understands. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
