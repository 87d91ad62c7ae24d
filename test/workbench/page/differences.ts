import { calculatedValue } from '../../excel/calculation/univer-cells';
import { formatFullAddress } from '../../excel/workbook/address';
import { cellAt } from '../../excel/workbook/rect';
import type { Sheet } from '../../excel/workbook/sheet';
import type { Grid } from './grid';

/** Cells whose value in the grid is another than in the model, each as `Sheet!A1: grid, model`. */
export function differencesIn(grid: Grid, sheet: Sheet): string[] {
  const worksheet = grid.univer.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  if (!worksheet) return [`${sheet.name}: not in the grid`];
  const places = new Map<string, [row: number, column: number]>();
  const matrix = worksheet.getSheet().getCellMatrix();
  matrix.forValue((row, column) => void places.set(`${row} ${column}`, [row, column]));
  for (const [row, column] of sheet.allCells()) places.set(`${row} ${column}`, [row, column]);
  return [...places.values()].flatMap(([row, column]) => {
    const drawn = matrix.getValue(row, column);
    const shown = drawn?.v === undefined || drawn.v === null ? '' : calculatedValue(drawn);
    const held = sheet.cell(row, column)?.value ?? '';
    return shown === held ? [] : [`${formatFullAddress(sheet.name, cellAt(row, column))}: ${String(shown)}, ${String(held)}`];
  });
}
