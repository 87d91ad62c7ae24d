import type { CellWrite } from '../workbook';
import { replacing } from './cell-text';
import { beforeWriting } from './put-back';

/**
 * Writes one thing in place of another: two round trips. What stands in the cells is read first, so
 * that a cell that has been edited or moved meanwhile, or that holds another formula, is left alone. What a
 * co-author writes between the two comes back with a third. Interrupted, the same call finishes what
 * is left. ExcelApi 1.1.
 */
export async function writeCells(context: Excel.RequestContext, cells: readonly CellWrite[]): Promise<void> {
  const asked = inOneColumn(cells).map((together) => {
    const [{ cell }] = together;
    const range = context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, together.length, 1);
    range.load('formulas');
    return { together, range };
  });
  await context.sync();

  const written = asked.flatMap(({ together, range }) =>
    together.flatMap(({ stands, becomes, format }, index) => {
      if (range.formulas[index]?.[0] !== stands) return [];
      const before = beforeWriting(range.getCell(index, 0));
      const cell = range.getCell(index, 0);
      // In a cell with the format of texts a number would become one.
      if (format !== undefined) cell.numberFormat = [[format]];
      if (typeof becomes === 'object') cell.formulas = [[`=${becomes.formula}`]];
      else cell.values = [[replacing(becomes)]];
      return [{ before, stands }];
    }),
  );
  await context.sync();

  const theirs = written.filter(({ before, stands }) => before.formulaAt(0, 0) !== stands);
  if (theirs.length === 0) return;
  theirs.forEach(({ before }) => before.putBack(0, 0));
  await context.sync();
}

/** Cells that stand right below each other, together. */
function inOneColumn(cells: readonly CellWrite[]): readonly (readonly [CellWrite, ...CellWrite[]])[] {
  const sorted = [...cells].sort(
    (a, b) => a.cell.sheet.localeCompare(b.cell.sheet) || a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const groups: [CellWrite, ...CellWrite[]][] = [];
  for (const write of sorted) {
    const last = groups.at(-1);
    const above = last?.at(-1)?.cell;
    const { sheet, row, column } = write.cell;
    if (last && above && above.sheet === sheet && above.column === column && above.row + 1 === row) last.push(write);
    else groups.push([write]);
  }
  return groups;
}
