import type { BodyBlock } from '../../sheets/layout';
import { COLOURS, ROW_HEIGHTS, TABLE_STYLE } from '../../sheets/look';
import type { PlacedTable } from './place-tables';
import { helpAt, offerList } from './validation';

const HORIZONTAL = { left: 'Left', right: 'Right' } as const;

/**
 * The look of a table, its lists and its help. Saying it twice changes nothing. ExcelApi 1.9.
 *
 * @param hasPositionList is the workbook's list of positions defined by now?
 */
export function styleTable(sheet: Excel.Worksheet, table: Excel.Table, placed: PlacedTable, hasPositionList: boolean): void {
  const { layout, row, column, rowCount, columnCount } = placed;
  // Help with the headers is what tells a list of rows from a form.
  const isForm = layout.help.length === 0;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = !isForm;

  const header = sheet.getRangeByIndexes(row, column, 1, columnCount).format;
  header.fill.color = COLOURS.brand;
  header.font.set({ bold: true, color: COLOURS.onBrand });
  header.wrapText = true;
  header.verticalAlignment = 'Center';
  header.rowHeight = ROW_HEIGHTS.header;

  const body = sheet.getRangeByIndexes(row + 1, column, rowCount, columnCount).format;
  body.verticalAlignment = 'Center';
  body.rowHeight = ROW_HEIGHTS.body;
  drawLines(body.borders, rowCount);

  for (const block of layout.blocks) styleBlock(sheet, placed, block, hasPositionList);
  layout.help.forEach((help, index) => {
    const at = placed.columns[index];
    if (at !== undefined) helpAt(sheet.getRangeByIndexes(row, at, 1, 1), layout.headers[index] ?? '', help);
  });
}

function styleBlock(sheet: Excel.Worksheet, placed: PlacedTable, block: BodyBlock, hasPositionList: boolean): void {
  const { layout, row, rowCount, columns } = placed;
  const column = columns[block.column];
  const rows = block.rowCount === layout.rows.length ? rowCount : block.rowCount;
  if (column === undefined || block.row + rows > rowCount) return;
  const range = sheet.getRangeByIndexes(row + 1 + block.row, column, rows, 1);
  // One format for every cell of the range; the types know only the array with one for each.
  range.numberFormat = block.format as unknown as string[][];
  range.format.fill.color = COLOURS[block.role];
  range.format.horizontalAlignment = HORIZONTAL[block.align];
  if (block.row === 0) sheet.getRangeByIndexes(row, column, 1, 1).format.horizontalAlignment = HORIZONTAL[block.align];
  if (block.list && (Array.isArray(block.list) || hasPositionList)) offerList(range, block.list);
  if (block.help) helpAt(range, String(layout.rows[block.row]?.[0] ?? ''), block.help);
}

function drawLines(borders: Excel.RangeBorderCollection, rowCount: number): void {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;
  for (const side of rowCount > 1 ? [...sides, 'InsideHorizontal' as const] : sides) {
    borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color: COLOURS.line });
  }
}
