import { replacing } from './cell-text';

/** What stood in a cell right before it was written to. */
const BEFORE = 'formulas,values,numberFormat';

/**
 * Notes what stands in a range, with the same request that writes into it: between our reading and our writing a
 * co-author may have typed there. To be called before the writing is asked for. ExcelApi 1.1.
 *
 * @param range a proxy of its own, that nothing is written through
 */
export function beforeWriting(range: Excel.Range): { readonly formulaAt: (row: number, column: number) => unknown; readonly putBack: (row: number, column: number) => void } {
  range.load(BEFORE);
  return {
    formulaAt: (row, column) => (range.formulas as unknown[][])[row]?.[column],
    putBack: (row, column) => {
      const formula = (range.formulas as unknown[][])[row]?.[column];
      const value = (range.values as unknown[][])[row]?.[column];
      const cell = range.getCell(row, column);
      cell.numberFormat = [[(range.numberFormat as unknown[][])[row]?.[column]]];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) cell.formulas = [[formula]];
      else cell.values = [[typeof value === 'string' ? replacing(value) : value]];
    },
  };
}
