import type { CurrentFormulas } from '../current-formula';
import { cellText } from './cell-text';
import type { PlacedTable } from './place-tables';
import type { SheetContents } from './survey';

/** What Excel itself puts into the last cell of a totals row that is shown. */
const EXCELS_OWN = /^=SUBTOTAL\(/i;

/**
 * Fills in a table's totals row, which is shown by now. Excel has put a label of its own into the
 * first cell and a count into the last; in a row that an interruption has left behind these may
 * still stand, so they are ours to replace. ExcelApi 1.2.
 */
export function writeTotals(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  formulas: CurrentFormulas,
  cells: SheetContents['cells'],
): void {
  const { layout, hadTotals, column: first, columnCount, columns } = placed;
  if (!layout.totals) return;
  const row = totalsRowOf(placed);
  const last = first + columnCount - 1;
  const isFree = (column: number) => {
    if (!hadTotals || column === first) return true;
    const now = cells[row]?.[column];
    return now === '' || (column === last && EXCELS_OWN.test(String(now)));
  };
  const put = (column: number, value: number | string) => {
    if (isFree(column)) sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
  };
  if (columns.indexOf(last) === -1) put(last, '');
  layout.totals.forEach((input, index) => {
    const column = columns[index];
    if (column === undefined) return;
    if (typeof input === 'object') {
      const formula = formulas.write(input.formula);
      if (formula !== undefined) put(column, `=${formula}`);
    } else if (input !== '') put(column, cellText(input) ?? '');
    else if (column === last) put(column, '');
  });
}

/** The sheet's row in which the totals stand, from 0. */
export const totalsRowOf = ({ row, rowCount }: PlacedTable): number => row + 1 + rowCount;
