/** Excel's limits: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells on some sheet; row and column count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellAt = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
export const endRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const endColumn = (rect: Rect): number => rect.column + rect.columns - 1;

/** Columns without a first or last row, or rows without a first or last column. */
export const isUnbounded = (rect: Rect): boolean => rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row <= endRow(rect) && column >= rect.column && column <= endColumn(rect);

export const encloses = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, endRow(inner), endColumn(inner));

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row + 1;
  const columns = Math.min(endColumn(a), endColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row + 1,
    columns: Math.max(endColumn(a), endColumn(b)) - column + 1,
  };
}

export const fitsSheet = (rect: Rect): boolean =>
  rect.row >= 0 && rect.column >= 0 && rect.rows >= 1 && rect.columns >= 1 && endRow(rect) < MAX_ROWS && endColumn(rect) < MAX_COLUMNS;

/** What of `rect` lies outside `hole`: at most four blocks. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: endRow(cut) + 1, rows: endRow(rect) - endRow(cut) },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    { row: cut.row, rows: cut.rows, column: endColumn(cut) + 1, columns: endColumn(rect) - endColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) at `at`, within `band` of the other axis. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** First and last column (for rows) or row (for columns) that move. */
  readonly band: readonly [number, number];
}

/** Where first..last goes; `null` when all of it is deleted. */
export function shiftSpan(first: number, last: number, { at, count }: Shift): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const removed = -count;
  const firstKept = first < at ? first : Math.max(at, first - removed);
  const lastKept = last < at ? last : last >= at + removed ? last - removed : at - 1;
  return lastKept < firstKept ? null : [firstKept, lastKept];
}

/** A block after the shift; unchanged if the band does not hold it whole. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const byRow = shift.axis === 'row';
  const [crossFirst, crossLast] = byRow ? [rect.column, endColumn(rect)] : [rect.row, endRow(rect)];
  if (crossFirst < shift.band[0] || crossLast > shift.band[1]) return rect;
  if (byRow ? rect.rows === MAX_ROWS : rect.columns === MAX_COLUMNS) return rect;
  const span = byRow ? shiftSpan(rect.row, endRow(rect), shift) : shiftSpan(rect.column, endColumn(rect), shift);
  if (!span) return null;
  const size = span[1] - span[0] + 1;
  return byRow ? { ...rect, row: span[0], rows: size } : { ...rect, column: span[0], columns: size };
}
