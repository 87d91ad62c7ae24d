import type { CurrentFormulas } from '../current-formula';
import { cellText } from './cell-text';
import { textAt, type Cells } from './find-on-sheet';
import type { PlacedTable } from './place-tables';
import type { Theirs } from './put-back';

/** What Excel itself puts into the last cell of a totals row that is shown, and into the first. */
const EXCELS_OWN = { sum: /^=SUBTOTAL\(/i, label: /^total$/i } as const;

/**
 * Fills in a table's totals row, which is shown by now. Excel has put a label of its own into the
 * first cell and a count into the last; in a row that an interruption has left behind these may
 * still stand, so they are ours to replace, and so is a sum that has lost its column. Our own label
 * comes last: as long as Excel's stands, the row is as Excel has shown it. ExcelApi 1.2.
 */
export function writeTotals(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  formulas: CurrentFormulas,
  cells: Cells,
  theirs: Theirs,
): void {
  const { layout, hadTotals, mending, column: first, columnCount, columns } = placed;
  if (!layout.totals) return;
  const row = totalsRowOf(placed);
  const last = first + columnCount - 1;
  const isUntouched = !hadTotals || !mending || EXCELS_OWN.label.test(textAt(cells, row, first));
  const isFree = (column: number) => {
    if (!hadTotals || (column === first && isUntouched)) return true;
    const now = textAt(cells, row, column);
    return now === '' || (EXCELS_OWN.sum.test(now) && ((column === last && isUntouched) || now.includes('#REF!')));
  };
  const put = (column: number, value: number | string) => {
    if (!isFree(column)) return;
    const cell = () => sheet.getRangeByIndexes(row, column, 1, 1);
    const seen = hadTotals ? textAt(cells, row, column) : '';
    theirs.watch(cell(), (now) => now !== '' && String(now) !== seen && !EXCELS_OWN.sum.test(String(now)) && !EXCELS_OWN.label.test(String(now)));
    cell().values = [[value]];
  };
  if (columns.indexOf(last) === -1 && isUntouched) put(last, '');
  const inputs = [...layout.totals.entries()];
  for (const [index, input] of [...inputs.slice(1), ...inputs.slice(0, 1)]) {
    const column = columns[index];
    if (column === undefined) continue;
    if (typeof input === 'object') {
      const formula = formulas.write(input.formula);
      if (formula !== undefined) put(column, `=${formula}`);
    } else if (input !== '') put(column, cellText(input) ?? '');
    else if (column === last && isUntouched) put(column, '');
  }
}

/** The sheet's row in which the totals stand, from 0. */
export const totalsRowOf = ({ row, rowCount }: PlacedTable): number => row + 1 + rowCount;
