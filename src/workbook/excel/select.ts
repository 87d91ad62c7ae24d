import type { CellPlace } from '../../sheets/places';
import { inExcel, isTrouble } from './errors';

/** A rectangle of cells; rows and columns from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The rectangle that the cells fill, or the first cell where they leave gaps: selecting what lies
 * between would point at cells that are not meant, and several areas can be selected only from
 * ExcelApi 1.18.
 */
export function blockOf(cells: readonly [CellPlace, ...CellPlace[]]): CellBlock {
  const [{ row, column }] = cells;
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const block = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rowCount: Math.max(...rows) - Math.min(...rows) + 1,
    columnCount: Math.max(...columns) - Math.min(...columns) + 1,
  };
  const different = new Set(cells.map((cell) => `${cell.row},${cell.column}`)).size;
  return different === block.rowCount * block.columnCount ? block : { row, column, rowCount: 1, columnCount: 1 };
}

/**
 * Shows the sheet, unhidden if need be, and selects the cells; one round trip. In a workbook whose
 * structure is protected no sheet can be unhidden, so there it is tried once more without.
 * ExcelApi 1.7.
 *
 * @throws WorkbookError
 */
export async function selectCells(cells: readonly [CellPlace, ...CellPlace[]]): Promise<void> {
  const [{ sheet }] = cells;
  const { row, column, rowCount, columnCount } = blockOf(cells);
  const select = (unhide: boolean) =>
    inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (unhide) worksheet.visibility = 'Visible';
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, rowCount, columnCount).select();
      await context.sync();
    });
  try {
    await select(true);
  } catch (error) {
    if (!isTrouble(error, 'protected')) throw error;
    await select(false);
  }
}
