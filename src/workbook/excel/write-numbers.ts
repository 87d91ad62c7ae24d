import type { WriteNumbers } from '../workbook';

type Text = WriteNumbers['texts'][number];

/**
 * Writes numbers in place of texts: two round trips. What stands in the cells is read first, so that
 * a cell that has been edited or moved meanwhile, or whose text is a formula's, is left alone.
 * Interrupted, the same call finishes what is left. ExcelApi 1.1.
 */
export async function writeNumbers(context: Excel.RequestContext, texts: WriteNumbers['texts']): Promise<void> {
  const asked = inOneColumn(texts).map((together) => {
    const [{ cell }] = together;
    const range = context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, together.length, 1);
    range.load('formulas');
    return { together, range };
  });
  await context.sync();

  for (const { together, range } of asked) {
    together.forEach(({ text, number, format }, index) => {
      if (range.formulas[index]?.[0] !== text) return;
      const cell = range.getCell(index, 0);
      // In a cell with the format of texts a number would become one.
      cell.numberFormat = [[format]];
      cell.values = [[number]];
    });
  }
  await context.sync();
}

/** Cells that stand right below each other, together. */
function inOneColumn(texts: readonly Text[]): readonly (readonly [Text, ...Text[]])[] {
  const sorted = [...texts].sort(
    (a, b) => a.cell.sheet.localeCompare(b.cell.sheet) || a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const groups: [Text, ...Text[]][] = [];
  for (const text of sorted) {
    const last = groups.at(-1);
    const above = last?.at(-1)?.cell;
    const { sheet, row, column } = text.cell;
    if (last && above && above.sheet === sheet && above.column === column && above.row + 1 === row) last.push(text);
    else groups.push([text]);
  }
  return groups;
}
