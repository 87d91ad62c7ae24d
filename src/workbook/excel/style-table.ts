import type { BodyBlock, TableLayout } from '../../sheets/layout';
import { COLOURS, INDENTS, ROW_HEIGHTS, TABLE_STYLE, UPWARDS } from '../../sheets/look';
import { formLabel } from '../form-label';
import type { TakenNames } from '../names';
import type { Cells } from './find-on-sheet';
import { highlight } from './highlight';
import type { PlacedTable } from './place-tables';
import { helpAt, offerList } from './validation';
import { totalsRowOf } from './write-totals';

const HORIZONTAL = { left: 'Left', right: 'Right' } as const;

/**
 * The look of a table, its lists and its help. Saying it twice changes nothing. ExcelApi 1.9.
 *
 * @param defined the names that lists can be chosen from by now
 */
export function styleTable(sheet: Excel.Worksheet, table: Excel.Table, placed: PlacedTable, cells: Cells, defined: TakenNames): void {
  const { layout, row, column, rowCount, columnCount } = placed;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = layout.hasFilter;

  const header = sheet.getRangeByIndexes(row, column, 1, columnCount).format;
  header.fill.color = COLOURS.brand;
  header.font.set({ bold: true, color: COLOURS.onBrand, ...(layout.headerSize ? { size: layout.headerSize } : {}) });
  header.wrapText = !layout.upwards;
  header.verticalAlignment = layout.upwards ? 'Bottom' : 'Center';
  // How high a row must be depends on its headers; in a table that was there they may be others than the layout's.
  if (!placed.mending) header.rowHeight = layout.headerHeight;

  const body = sheet.getRangeByIndexes(row + 1, column, rowCount, columnCount).format;
  body.verticalAlignment = layout.fittedHeights ? 'Top' : 'Center';
  // A row whose height nobody has set is as high as its texts.
  if (!layout.fittedHeights) body.rowHeight = layout.bodyHeight ?? ROW_HEIGHTS.body;
  drawLines(body.borders, rowCount);

  for (const block of layout.blocks) styleBlock(sheet, placed, cells, block, defined);
  if (layout.totals) styleTotals(sheet, placed, cells);
  for (const each of layout.highlights) {
    const at = partOf(placed, each);
    if (at) highlight(sheet.getRangeByIndexes(at.row, at.column, at.rowCount, 1), at, each);
  }
  layout.help.forEach((help, index) => {
    const at = placed.columns[index];
    if (at !== undefined) helpAt(sheet.getRangeByIndexes(row, at, 1, 1), layout.headers[index] ?? '', help);
  });
}

type Part = Pick<BodyBlock, 'row' | 'column' | 'rowCount'>;

/** Where a part of the layout's body is on the sheet; a whole column has as many rows as the table now has. */
function partOf({ layout, row, rowCount, columns, lines }: PlacedTable, part: Part): Part | undefined {
  const column = columns[part.column];
  const rows = part.rowCount === layout.rows.length ? rowCount : part.rowCount;
  const first = lines && rows === 1 ? lines[part.row] : row + 1 + part.row;
  return column === undefined || first === undefined || first + rows > row + 1 + rowCount ? undefined : { row: first, column, rowCount: rows };
}

function styleBlock(sheet: Excel.Worksheet, placed: PlacedTable, cells: Cells, block: BodyBlock, defined: TakenNames): void {
  const { layout, row } = placed;
  const at = partOf(placed, block);
  if (!at) return;
  const { column } = at;
  const range = sheet.getRangeByIndexes(at.row, column, at.rowCount, 1);
  for (const part of placed.mending ? untyped(at, cells) : [at]) {
    // One format for every cell of the range; the types know only the array with one for each.
    sheet.getRangeByIndexes(part.row, column, part.rowCount, 1).numberFormat = block.format as unknown as string[][];
  }
  range.format.fill.color = COLOURS[block.role];
  align(range, block);
  if (block.wraps) range.format.wrapText = true;
  if (block.row === 0) alignHeader(sheet.getRangeByIndexes(row, column, 1, 1), layout, block);
  if (block.list && (typeof block.list !== 'string' || defined.has(block.list))) offerList(range, block.list);
  if (block.help) helpAt(range, formLabel(layout, block.row), block.help);
}

/**
 * The cells of a column in which nobody has typed anything, as few parts as they make. A number is
 * read by its format: 25 in a cell for percentages may be 25 % or 2500 %, as it was typed.
 */
function untyped({ row, column, rowCount }: Part, cells: Cells): readonly Part[] {
  const parts: Part[] = [];
  for (let line = row; line < row + rowCount; line += 1) {
    const now = cells[line]?.[column];
    // What was not read may be typed.
    if (now === undefined || (now !== '' && !String(now).startsWith('='))) continue;
    const last = parts.at(-1);
    if (last && last.row + last.rowCount === line) parts[parts.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else parts.push({ row: line, column, rowCount: 1 });
  }
  return parts;
}

/** Excel takes an indent only of cells that are aligned to a side. ExcelApi 1.9. */
function align({ format }: Excel.Range, { align: side }: BodyBlock): void {
  format.horizontalAlignment = HORIZONTAL[side];
  format.indentLevel = INDENTS[side];
}

/** ExcelApi 1.9. */
function alignHeader(header: Excel.Range, { upwards }: TableLayout, block: BodyBlock): void {
  if (!upwards || block.align === 'left') return align(header, block);
  header.format.horizontalAlignment = 'Center';
  header.format.textOrientation = UPWARDS;
}

/** Sums are bold, and written like what they are the sums of. */
function styleTotals(sheet: Excel.Worksheet, placed: PlacedTable, cells: Cells): void {
  const { layout, column, columnCount, columns } = placed;
  const row = totalsRowOf(placed);
  const { format } = sheet.getRangeByIndexes(row, column, 1, columnCount);
  format.font.bold = true;
  format.fill.color = COLOURS.label;
  format.verticalAlignment = 'Center';
  format.rowHeight = ROW_HEIGHTS.totals;
  format.borders.getItem('EdgeTop').set({ style: 'Continuous', weight: 'Thin', color: COLOURS.brand });
  layout.blocks.forEach((block) => {
    const at = columns[block.column];
    if (at === undefined || block.row > 0) return;
    const cell = sheet.getRangeByIndexes(row, at, 1, 1);
    if (!placed.mending || untyped({ row, column: at, rowCount: 1 }, cells).length > 0) cell.numberFormat = [[block.format]];
    align(cell, block);
  });
}

function drawLines(borders: Excel.RangeBorderCollection, rowCount: number): void {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;
  for (const side of rowCount > 1 ? [...sides, 'InsideHorizontal' as const] : sides) {
    borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color: COLOURS.line });
  }
}
