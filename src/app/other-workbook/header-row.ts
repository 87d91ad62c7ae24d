import type { Cell } from '../../sheets/snapshot';

/** Headers stand among the first rows, below a title and some lines about the sheet. */
const LOOKED_THROUGH = 40;

const filled = (cells: readonly Cell[]) => cells.filter(({ kind }) => kind !== 'empty').length;
const texts = (cells: readonly Cell[]) => cells.filter(({ kind }) => kind === 'text').length;

/**
 * Which of the rows holds the headers, as far as it can be seen: the first that is at least half as
 * full as the fullest, and not mostly numbers; the years of a budget may stand among them as numbers.
 *
 * @returns its place among the rows; that of the first where none looks like it
 */
export function guessedHeaderRow(rows: readonly { readonly cells: readonly Cell[] }[]): number {
  const first = rows.slice(0, LOOKED_THROUGH).map(({ cells }) => cells);
  const fullest = Math.max(0, ...first.map(filled));
  const isHeader = (cells: readonly Cell[]) => filled(cells) > 1 && filled(cells) * 2 >= fullest && texts(cells) > 0 && texts(cells) * 3 >= filled(cells);
  return Math.max(0, first.findIndex(isHeader));
}
