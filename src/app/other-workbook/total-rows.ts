import { columnLetters } from '../../ooxml/addresses';
import type { Cell } from '../../sheets/snapshot';
import type { BlockRow } from './blocks';

/** A row that begins so is a sum of others whatever else stands in it. */
const SUM = /^(?:i ?alt|sum|summer|total|totalt|subtotal|samlet|sammenlagt|mellemsum|grand total)(?![\p{L}\p{N}])/iu;
const SUMMING = /\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
/** `C5:C9` of the same sheet, also with signs of the dollar. */
const RANGE = /(?<![!\w$])\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

/** Does a formula add up cells of its own column? Figures from elsewhere may be added up in any row. */
function sumsItsColumn({ formula }: Cell, column: number): boolean {
  if (formula === undefined || !SUMMING.test(formula)) return false;
  const own = columnLetters(column);
  return [...formula.matchAll(RANGE)].some(([, from, top, to, bottom]) => from?.toUpperCase() === own && to?.toUpperCase() === own && top !== bottom);
}

/**
 * Is the row a sum of other rows, and so nothing to fetch beside them?
 *
 * @param firstColumn of the sheet, from 0, that the row's cells begin in
 */
export function isTotal({ cells, isTotals }: BlockRow, firstColumn: number): boolean {
  const label = cells.find(({ kind }) => kind === 'text')?.value;
  return isTotals === true || (typeof label === 'string' && SUM.test(label.trim())) || cells.some((cell, index) => sumsItsColumn(cell, firstColumn + index));
}
