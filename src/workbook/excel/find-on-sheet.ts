import { sameHeader } from '../../sheets/same-header';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import { TITLE_ROW } from '../../sheets/look';

/** Formulas, else values, of the upper left part of a sheet; '' is a blank cell. */
export type Cells = readonly (readonly (string | number | boolean)[])[];

/** A cell of the sheet; row and column from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A table's headers and cells that stand on the sheet without being a table. */
export interface StandingCells extends Corner {
  readonly headers: readonly string[];
  /** Rows below the headers that are part of it. */
  readonly rowCount: number;
  /** Is the row below them one of sums, in which nobody has typed anything? */
  readonly hasSums: boolean;
}

/** Where the texts stand side by side, if they have been written. */
export function findTexts(texts: readonly string[], cells: Cells): Corner | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((_, first) => texts.every((text, index) => line[first + index] === text));
    if (column !== -1) return { row, column };
  }
  return undefined;
}

/** The cell that the layout's places count from: where the title stands, which is written first of all. */
export function originOf(layout: SheetLayout, cells: Cells): Corner {
  const title = findTexts([layout.name], cells);
  return title ? { row: title.row - TITLE_ROW, column: title.column } : { row: 0, column: 0 };
}

export const textAt = (cells: Cells, row: number, column: number) => String(cells[row]?.[column] ?? '');

/** A rectangle of the sheet. */
export interface Block extends Corner {
  readonly rowCount: number;
  readonly columnCount: number;
}

const contains = ({ row, column, rowCount, columnCount }: Block, atRow: number, atColumn: number) =>
  atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;

/** The cells as if nothing stood within the blocks. */
export const cellsBeside = (blocks: readonly Block[], cells: Cells): Cells =>
  cells.map((line, row) => line.map((cell, column) => (blocks.some((block) => contains(block, row, column)) ? '' : cell)));

/** Does nothing stand in the block, and does none of the others touch it? */
export const isFree = (block: Block, cells: Cells, others: readonly Block[]): boolean =>
  Array.from({ length: block.rowCount }, (_, row) => block.row + row).every((row) =>
    Array.from({ length: block.columnCount }, (_, column) => block.column + column).every(
      (column) => textAt(cells, row, column) === '' && !others.some((other) => contains(other, row, column)),
    ),
  );

/**
 * A table that somebody has made an ordinary range: its headers still stand in a row, all of them
 * but one at most, and below them what the table held, down to the first blank row.
 *
 * @param cells of the sheet, without those of tables
 */
export function findStandingCells({ headers: ours, totals }: TableLayout, cells: Cells): StandingCells | undefined {
  for (const [row, line] of cells.entries()) {
    const columns = ours.map((header) => line.findIndex((cell) => sameHeader(String(cell), header))).filter((at) => at !== -1);
    if (columns.length < Math.max(2, ours.length - 1)) continue;
    const column = Math.min(...columns);
    const headers = line.slice(column, Math.max(...columns) + 1).map(String);
    if (headers.includes('')) continue;
    const texts = (at: number) => headers.map((_, index) => textAt(cells, at, column + index));
    const isSums = (at: number) => totals !== undefined && textAt(cells, at, column) === totals[0] && texts(at).some(isSum);
    let past = row + 1;
    while (past < cells.length && texts(past).some(Boolean) && !isSums(past)) past += 1;
    // What goes on beyond what was read is not cut in two.
    if (past === cells.length) return undefined;
    const hasSums = isSums(past) && texts(past).every((text, index) => text === '' || index === 0 || isSum(text));
    return { row, column, headers, rowCount: past - row - 1, hasSums };
  }
  return undefined;
}

const isSum = (text: string) => /^=SUBTOTAL\(/i.test(text);
