import { textAt, type Cells } from './find-on-sheet';
import type { PlacedTable } from './place-tables';

/** What no person leaves in a cell, so that we know our own again after an interruption. */
const HELD = '…';

/** A cell of a sheet, from 0. */
interface HeldCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Excel fills a table's column in which nothing stands with a formula that is written into one of
 * its cells; in a form that would overrun the cells that people fill in. So one of these is kept
 * from being blank while formulas are written into a form that is a table already.
 *
 * @returns that cell; `undefined` where the column does not have to be held
 */
export function cellToHold(placed: PlacedTable, cells: Cells): HeldCell | undefined {
  const { layout, made, lines, row, rowCount, columns } = placed;
  const column = columns[1];
  if (!made || !lines || column === undefined) return undefined;
  const body = Array.from({ length: rowCount }, (_, line) => row + 1 + line);
  const held = body.find((line) => textAt(cells, line, column) === HELD);
  const input = lines.find((line, index) => line !== undefined && typeof layout.rows[index]?.[1] !== 'object');
  const line = held ?? (body.every((each) => textAt(cells, each, column) === '') ? input : undefined);
  return line === undefined ? undefined : { row: line, column };
}

/** @returns lets go of the cell again */
export function holdOpen(sheet: Excel.Worksheet, { row, column }: HeldCell): () => void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.values = [[HELD]];
  return () => {
    cell.values = [['']];
  };
}
