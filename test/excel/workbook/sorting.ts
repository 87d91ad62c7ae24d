import { type CellValue, isErrorValue } from './cell';
import { endColumn, endRow, type Rect } from './rect';
import { offsetFormula } from './rewriting';
import type { Sheet } from './sheet';

export interface SortKey {
  /** Column counted from the first one of the block. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers before text before logical values before errors; empty cells last in either direction. */
function compare(a: CellValue, b: CellValue, language: string): number {
  const rank = (value: CellValue): number =>
    typeof value === 'number' ? 0 : typeof value === 'boolean' ? 2 : isErrorValue(value) ? 3 : 1;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, language, { sensitivity: 'base' });
  return Number(a) - Number(b);
}

/**
 * Sorts the rows of a block; formulas follow their row.
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[], language: string): void {
  const rows = Array.from({ length: rect.rows }, (_unused, index) => rect.row + index);
  const valueAt = (row: number, key: number): CellValue => sheet.cell(row, rect.column + key)?.value ?? '';
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const [left, right] = [valueAt(a, key), valueAt(b, key)];
      if (left === '' || right === '') {
        if (left !== right) return left === '' ? 1 : -1;
        continue;
      }
      const order = compare(left, right, language);
      if (order !== 0) return ascending ? order : -order;
    }
    return a - b;
  });
  const before = new Map(rows.map((row) => [row, contents(sheet, row, rect)]));
  for (let row = rect.row; row <= endRow(rect); row++) {
    const from = sorted[row - rect.row] ?? row;
    for (const [index, { value, formula, format }] of (before.get(from) ?? []).entries()) {
      const cell = sheet.edit(row, rect.column + index);
      cell.value = value;
      cell.formula = formula === undefined ? undefined : offsetFormula(formula, row - from, 0);
      cell.format = format;
    }
  }
}

function contents(sheet: Sheet, row: number, rect: Rect) {
  const found = [];
  for (let column = rect.column; column <= endColumn(rect); column++) {
    const cell = sheet.cell(row, column);
    found.push({ value: cell?.value ?? '', formula: cell?.formula, format: sheet.format(row, column) });
  }
  return found;
}
