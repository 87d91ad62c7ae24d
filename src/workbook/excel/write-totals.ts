import type { CurrentFormulas } from '../current-formula';
import { cellText } from './cell-text';
import { textAt, type Cells } from './find-on-sheet';
import type { PlacedTable } from './place-tables';

/** What Excel itself puts into the last cell of a totals row that is shown, and into the first. */
const EXCELS_OWN = { sum: /^=SUBTOTAL\(/i, label: /^total$/i } as const;

/**
 * Fills in a table's totals row, which is shown by now. Excel has put a label of its own into the
 * first cell and a count into the last; in a row that an interruption has left behind these may
 * still stand, so they are ours to replace, and so is a sum that has lost its column. ExcelApi 1.2.
 */
export function writeTotals(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  formulas: CurrentFormulas,
  cells: Cells,
): void {
  const { layout, hadTotals, mending, column: first, columnCount, columns } = placed;
  if (!layout.totals) return;
  const row = totalsRowOf(placed);
  const last = first + columnCount - 1;
  const isFree = (column: number) => {
    if (!hadTotals) return true;
    const now = textAt(cells, row, column);
    if (column === first && (!mending || EXCELS_OWN.label.test(now))) return true;
    return now === '' || (EXCELS_OWN.sum.test(now) && ((column === last && !mending) || now.includes('#REF!')));
  };
  const put = (column: number, value: number | string) => {
    if (isFree(column)) sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
  };
  if (columns.indexOf(last) === -1 && !(mending && hadTotals)) put(last, '');
  layout.totals.forEach((input, index) => {
    const column = columns[index];
    if (column === undefined) return;
    if (typeof input === 'object') {
      const formula = formulas.write(input.formula);
      if (formula !== undefined) put(column, `=${formula}`);
    } else if (input !== '') put(column, cellText(input) ?? '');
    else if (column === last && !(mending && hadTotals)) put(column, '');
  });
}

/** The sheet's row in which the totals stand, from 0. */
export const totalsRowOf = ({ row, rowCount }: PlacedTable): number => row + 1 + rowCount;
