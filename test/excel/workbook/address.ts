import { cellAt, endColumn, endRow, MAX_COLUMNS, MAX_ROWS, type Rect } from './rect';

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 0, `AA` → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's name as it stands before `!`, in quotes where Excel writes them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const unquoteSheet = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** `B2`, `A1:C3`, `A:C` or `2:4`. */
export function formatAddress(rect: Rect): string {
  if (rect.rows === MAX_ROWS) return `${columnLetters(rect.column)}:${columnLetters(endColumn(rect))}`;
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${endRow(rect) + 1}`;
  const from = `${columnLetters(rect.column)}${rect.row + 1}`;
  const to = `${columnLetters(endColumn(rect))}${endRow(rect) + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** `Sheet!B2`, as `Range.address` writes it. */
export const formatFullAddress = (sheetName: string, rect: Rect): string =>
  `${quoteSheet(sheetName)}!${formatAddress(rect)}`;

/** `$A$1:$C$3`, as a defined name's formula writes it. */
export const formatAbsolute = (rect: Rect): string =>
  formatAddress(rect).replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, row?: string) =>
    `${letters ? `$${letters}` : ''}${row ? `$${row}` : ''}`,
  );

/** Splits `Sheet!A1`; the sheet is `null` when the address does not say one. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, local: address };
  return { sheet: unquoteSheet(address.slice(0, bang)), local: address.slice(bang + 1) };
}

/** Reads `A1`, `A1:B2`, `A:B`, `1:2` with or without `$`; `null` if it is none of these. */
export function parseLocalAddress(address: string): Rect | null {
  const plain = address.replaceAll('$', '');
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(plain);
  if (cells) {
    const [, fromColumn = '', fromRow = '', toColumn, toRow] = cells;
    if (toColumn === undefined || toRow === undefined) return block(Number(fromRow) - 1, columnIndex(fromColumn));
    return block(Number(fromRow) - 1, columnIndex(fromColumn), Number(toRow) - 1, columnIndex(toColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return block(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  return rows ? block(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

function block(row1: number, column1: number, row2 = row1, column2 = column1): Rect | null {
  const all = [row1, row2];
  const across = [column1, column2];
  if (Math.min(...all, ...across) < 0 || Math.max(...all) >= MAX_ROWS || Math.max(...across) >= MAX_COLUMNS) return null;
  const first = cellAt(Math.min(...all), Math.min(...across));
  return { ...first, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}
