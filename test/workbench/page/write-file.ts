import type { CellStyle, Horizontal } from '../../../src/ooxml/cell-style';
import type { WorkbookFile } from '../../../src/ooxml/workbook-file';

const SIDES: Partial<Record<Horizontal, 'Left' | 'Center' | 'Right'>> = { left: 'Left', center: 'Center', right: 'Right' };
const pointsOf = (characters: number) => (Math.round(characters * 7) * 72) / 96;

function style(range: Excel.Range, { numberFormat, font, fill, align }: CellStyle): void {
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  const { format } = range;
  if (font?.bold) format.font.bold = true;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.colour !== undefined) format.font.color = font.colour;
  if (fill !== undefined) format.fill.color = fill;
  if (align?.wrap) format.wrapText = true;
  const side = align?.horizontal && SIDES[align.horizontal];
  if (side) format.horizontalAlignment = side;
}

/** Puts the sheets of a file behind those that are there: values, widths and the look that matters to whoever reads them. */
export async function writeFile({ sheets }: WorkbookFile): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, rows, columns = [], gridlines, merged = [] } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      if (gridlines === false) sheet.showGridlines = false;
      for (const { first, last, width } of columns) {
        if (width !== undefined) sheet.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = pointsOf(width);
      }
      for (const { row, height, cells } of rows) {
        if (height !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
        for (const cell of cells) {
          const range = sheet.getRangeByIndexes(row, cell.column, 1, 1);
          if (cell.style) style(range, cell.style);
          const value = typeof cell.value === 'object' ? (cell.value?.error ?? null) : cell.value;
          // The apostrophe keeps a text a text.
          if (value !== null) range.values = [[typeof value === 'string' && cell.formula === undefined ? `'${value}` : value]];
        }
      }
      for (const range of merged) sheet.getRange(range).merge();
    }
    await context.sync();
  });
}
