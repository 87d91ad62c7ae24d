import { writer } from '../../messages/write';
import type { SheetLayout } from '../../sheets/layout';
import { COLOURS, FONT_SIZES, PURPOSE_ROW, ROW_HEIGHTS, TITLE_ROW } from '../../sheets/look';
import { pointsOfCharacters } from './measures';

/** The look of a sheet around its tables. Saying it twice changes nothing. ExcelApi 1.9. */
export function styleSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.tabColor = COLOURS.brand;
  sheet.showGridlines = false;
  layout.widths.forEach((characters, column) => {
    if (characters === undefined) return;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
  });

  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1).format;
  title.font.set({ bold: true, size: FONT_SIZES.title, color: COLOURS.title });
  title.verticalAlignment = 'Center';
  title.rowHeight = ROW_HEIGHTS.title;
  sheet.getRangeByIndexes(PURPOSE_ROW, 0, 1, 1).format.font.color = COLOURS.quiet;
  for (const { row, column } of layout.headings) {
    const heading = sheet.getRangeByIndexes(row, column, 1, 1).format;
    heading.font.set({ bold: true, size: FONT_SIZES.heading, color: COLOURS.title });
  }

  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  stylePage(sheet.pageLayout, layout);
}

/** A4 landscape, as many pages down as it takes and one across, the headers on each. ExcelApi 1.9. */
function stylePage(page: Excel.PageLayout, { frozenRows }: SheetLayout): void {
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  if (frozenRows > 0) page.setPrintTitleRows(`$1:$${frozenRows}`);
  const { defaultForAllPages: footer } = page.headersFooters;
  // &A is Excel's code for the name of the sheet.
  footer.leftFooter = '&A';
  footer.rightFooter = writer('da').say('workbook.page-number');
}
