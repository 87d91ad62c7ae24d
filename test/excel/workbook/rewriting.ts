import { type CellReference, type Corner, print, type Reference, rewrite } from './formula-tokens';
import { MAX_COLUMNS, MAX_ROWS, type Rect, type Shift, shiftRect } from './rect';
import type { Sheet } from './sheet';
import { parseSpecifier, type Specifier } from './structured-references';
import { type Place, printStructured, structuredArea, tableOf } from './structured-areas';
import type { Table } from './table';
import { formatAbsolute, quoteSheet } from './address';
import type { Workbook } from './workbook';

const REF = '#REF!';
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** How Excel shows a formula: names as they are spelt, `[@x]` for `[#This Row]`, no table name within the table. */
export function canonical(workbook: Workbook, formula: string, place: Place): string {
  return rewrite(formula, (reference) => {
    if (reference.kind !== 'structured') return null;
    const table = tableOf(workbook, reference, place);
    if (!table) return null;
    const { items, columns } = parseSpecifier(reference.specifier);
    const spelt = columns.map((column) => table.columns[table.columnNamed(column)]?.name ?? column);
    return printStructured(table, { items, columns: spelt }, place, workbook);
  });
}

/** A formula copied `rows` down and `columns` to the right: what has no `$` moves along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (reference) => {
    if (reference.kind !== 'cells') return null;
    const from = offsetCorner(reference.from, rows, columns);
    const to = reference.to && offsetCorner(reference.to, rows, columns);
    return from && (to || !reference.to) ? print({ ...reference, from, to }) : REF;
  });
}

function offsetCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && (column < 0 || column >= MAX_COLUMNS))) return null;
  return { ...corner, row, column };
}

/** Follows rows, columns or cells that were inserted or deleted; what is gone becomes `#REF!`. */
export function shiftReferences(formula: string, own: Sheet, moved: Sheet, shift: Shift): string {
  return rewrite(formula, (reference) => {
    if (reference.kind !== 'cells' || !same(reference.sheet ?? own.name, moved.name)) return null;
    const rect = shiftRect(rectOf(reference), shift);
    if (!rect) return reference.sheet === null ? REF : `${quoteSheet(reference.sheet)}!${REF}`;
    const cells = withRect(reference, rect);
    return print(cells);
  });
}

export function renameSheetIn(formula: string, before: string, after: string): string {
  return rewrite(formula, (reference) =>
    reference.kind !== 'structured' && reference.sheet !== null && same(reference.sheet, before)
      ? print({ ...reference, sheet: after })
      : null,
  );
}

/** References to a deleted sheet: `Sheet2!A1` becomes `#REF!A1`, a table of it `#REF!`. */
export function removeSheetFrom(formula: string, sheet: Sheet, tables: readonly Table[]): string {
  return rewrite(formula, (reference) => {
    if (reference.kind === 'structured') {
      return tables.some(({ name }) => reference.table !== null && same(reference.table, name)) ? REF : null;
    }
    if (reference.sheet === null || !same(reference.sheet, sheet.name)) return null;
    return reference.kind === 'name' ? REF : `${REF}${print({ ...reference, sheet: null })}`;
  });
}

export function renameTableIn(formula: string, before: string, after: string): string {
  return rewrite(formula, (reference) => {
    if (reference.kind === 'structured' && reference.table !== null && same(reference.table, before)) {
      return print({ ...reference, table: after });
    }
    if (reference.kind === 'name' && reference.sheet === null && same(reference.name, before)) return after;
    return null;
  });
}

/** A header renamed (`after`), or its column deleted (`after` null: `#REF!`). Call before the table changes. */
export function changeColumnIn(workbook: Workbook, formula: string, place: Place, table: Table, before: string, after: string | null): string {
  return changeStructured(workbook, formula, place, table, (specifier) => {
    if (!specifier.columns.some((column) => same(column, before))) return null;
    if (after === null) return REF;
    return { ...specifier, columns: specifier.columns.map((column) => (same(column, before) ? after : column)) };
  });
}

/** Structured references to a table that stops being one become plain ones. */
export function tableToCells(workbook: Workbook, formula: string, place: Place, table: Table): string {
  return rewrite(formula, (reference) => {
    if (!speaksOf(workbook, reference, place, table) || reference.kind !== 'structured') return null;
    const area = structuredArea(workbook, reference, place);
    if ('error' in area) return area.error;
    const sheet = place.sheet === table.sheet ? '' : `${quoteSheet(table.sheet.name)}!`;
    return `${sheet}${formatAbsolute(area.rect)}`;
  });
}

/** Structured references to a deleted table. */
export const removeTableFrom = (workbook: Workbook, formula: string, place: Place, table: Table): string =>
  rewrite(formula, (reference) => (speaksOf(workbook, reference, place, table) ? REF : null));

function changeStructured(
  workbook: Workbook,
  formula: string,
  place: Place,
  table: Table,
  change: (specifier: Specifier) => Specifier | string | null,
): string {
  return rewrite(formula, (reference) => {
    if (reference.kind !== 'structured' || !speaksOf(workbook, reference, place, table)) return null;
    const changed = change(parseSpecifier(reference.specifier));
    return changed === null || typeof changed === 'string' ? changed : printStructured(table, changed, place, workbook);
  });
}

function speaksOf(workbook: Workbook, reference: Reference, place: Place, table: Table): boolean {
  return reference.kind === 'structured' && tableOf(workbook, reference, place) === table;
}

export function rectOf({ from, to }: CellReference): Rect {
  const end = to ?? from;
  const rows = [from.row ?? 0, end.row ?? MAX_ROWS - 1];
  const columns = [from.column ?? 0, end.column ?? MAX_COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function withRect(reference: CellReference, rect: Rect): CellReference {
  const { from, to } = reference;
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  return {
    ...reference,
    from: place(from, rect.row, rect.column),
    to: to && place(to, rect.row + rect.rows - 1, rect.column + rect.columns - 1),
  };
}
