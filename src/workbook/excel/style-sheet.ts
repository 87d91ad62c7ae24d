import { writer } from '../../messages/write';
import type { SheetLayout } from '../../sheets/layout';
import { COLOURS, FONT_SIZES, MARGINS, PURPOSE_ROW, ROW_HEIGHTS, TITLE_ROW } from '../../sheets/look';
import { columnLetters } from '../../sheets/places';
import { pointsOfCharacters } from './measures';
import type { Corner } from './find-on-sheet';

/**
 * The look of a sheet around its tables. Saying it twice changes nothing. ExcelApi 1.9.
 *
 * @param origin the cell that the layout's places count from
 * @param keepsWidths are the columns as people have made them?
 */
export function styleSheet(sheet: Excel.Worksheet, layout: SheetLayout, origin: Corner, keepsWidths: boolean): void {
  const cell = (row: number, column: number) =>
    sheet.getRangeByIndexes(origin.row + row, origin.column + column, 1, 1);
  const frozenRows = layout.frozenRows > 0 ? origin.row + layout.frozenRows : 0;
  sheet.tabColor = COLOURS.brand;
  sheet.showGridlines = false;
  layout.widths.forEach((characters, column) => {
    if (characters === undefined || keepsWidths) return;
    cell(0, column).format.columnWidth = pointsOfCharacters(characters);
  });

  const title = cell(TITLE_ROW, 0).format;
  title.font.set({ bold: true, size: FONT_SIZES.title, color: COLOURS.title });
  title.verticalAlignment = 'Center';
  title.rowHeight = ROW_HEIGHTS.title;
  const purpose = cell(PURPOSE_ROW, 0).format;
  purpose.font.color = COLOURS.quiet;
  purpose.verticalAlignment = 'Center';
  purpose.rowHeight = ROW_HEIGHTS.purpose;
  for (const { row, column } of layout.headings) {
    const heading = cell(row, column).format;
    heading.font.set({ bold: true, size: FONT_SIZES.heading, color: COLOURS.title });
    heading.verticalAlignment = 'Center';
    heading.rowHeight = ROW_HEIGHTS.heading;
  }

  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  stylePage(sheet.pageLayout, frozenRows, layout);
}

/** A4 landscape, the headers on each page. ExcelApi 1.9. */
function stylePage(page: Excel.PageLayout, frozenRows: number, { pagesHigh, pagesWide, repeatedColumns }: SheetLayout): void {
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: pagesWide, ...(pagesHigh > 0 ? { verticalFitToPages: pagesHigh } : {}) };
  page.setPrintMargins('Inches', MARGINS);
  if (frozenRows > 0) page.setPrintTitleRows(`$1:$${frozenRows}`);
  if (repeatedColumns > 0) page.setPrintTitleColumns(`$A:$${columnLetters(repeatedColumns - 1)}`);
  const { defaultForAllPages: footer } = page.headersFooters;
  // &A is Excel's code for the name of the sheet.
  footer.leftFooter = '&A';
  footer.rightFooter = writer('da').say('workbook.page-number');
}
