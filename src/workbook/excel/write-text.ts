import type { WriteText } from '../workbook';
import { cellText } from './cell-text';

/** Writes a text where another stands: two round trips, because a cell that was edited meanwhile is left alone. ExcelApi 1.1. */
export async function writeText(context: Excel.RequestContext, { cell, was, text }: WriteText): Promise<void> {
  const range = context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
  range.load('formulas');
  await context.sync();
  if (range.formulas[0]?.[0] !== was) return;
  range.values = [[cellText(text)]];
  await context.sync();
}
