import { cellName } from '../addresses';
import { CONTENT_TYPE, MAIN, OFFICE_RELATIONSHIPS } from '../namespaces';
import { UnwritableWorkbook } from '../unwritable-workbook';
import { EXCEL, type Sheet } from '../workbook-file';
import { checkTables, tableRange } from './check-tables';
import { attributes, element, list, XML_DECLARATION } from './markup';
import { addCharts } from './drawing-part';
import { addNotes } from './notes-parts';
import type { PackageBuilder } from './package-builder';
import { pageMarkup } from './page-markup';
import { conditionalFormatsMarkup, validationsMarkup } from './rules-markup';
import { SheetDataWriter, type CellWriters } from './sheet-data';
import { addTable } from './table-part';

/**
 * Adds a sheet and its tables, charts and notes to the package (ECMA-376 §18.3.1.99); the order of elements is the schema's.
 *
 * @param number of the sheet, from 1
 * @param active is this the sheet that is seen first?
 * @param next gives the number of the next table, and of the next chart, of the workbook
 * @returns the name of its part
 * @throws UnwritableWorkbook
 */
export function addWorksheet(
  package_: PackageBuilder,
  sheet: Sheet,
  number: number,
  active: boolean,
  writers: CellWriters,
  next: { readonly table: () => number; readonly chart: () => number },
): string {
  checkTables(sheet);
  const part = `xl/worksheets/sheet${number}.xml`;
  const ranges = (sheet.tables ?? []).map((table) => ({ name: table.name, range: tableRange(table) }));
  const tableAt = (row: number, column: number) =>
    ranges.find(({ range }) => row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn)
      ?.name;
  const data = new SheetDataWriter(sheet, writers, tableAt).markup();
  const charts = addCharts(package_, part, sheet, number, next.chart);
  const notes = addNotes(package_, part, sheet, number);
  const tables = (sheet.tables ?? []).map((table) => addTable(package_, part, table, next.table(), writers.formulas));
  const markup = [
    propertiesMarkup(sheet),
    element('sheetViews', {}, viewMarkup(sheet, active)),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsMarkup(sheet),
    data,
    sheet.protected ? PROTECTION : '',
    list('mergeCells', (sheet.merged ?? []).map((ref) => element('mergeCell', { ref }))),
    conditionalFormatsMarkup(sheet, writers.styles, writers.formulas),
    validationsMarkup(sheet, writers.formulas),
    pageMarkup(sheet.print ?? {}),
    charts === undefined ? '' : element('drawing', { 'r:id': charts }),
    notes === undefined ? '' : element('legacyDrawing', { 'r:id': notes }),
    list('tableParts', tables.map((id) => element('tablePart', { 'r:id': id }))),
  ];
  const start = attributes({ xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS });
  package_.add(part, `${XML_DECLARATION}<worksheet${start}>${markup.join('')}</worksheet>`, CONTENT_TYPE.worksheet);
  return part;
}

/** Formulas are safe; widths, sorting and filtering stay the user's (0: allowed). */
const PROTECTION = element('sheetProtection', {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
});

function propertiesMarkup({ tabColour, print }: Sheet): string {
  const colour = tabColour === undefined ? '' : element('tabColor', { rgb: `FF${tabColour.slice(1).toUpperCase()}` });
  const fit = print?.fit ? element('pageSetUpPr', { fitToPage: 1 }) : '';
  return colour + fit === '' ? '' : element('sheetPr', {}, colour + fit);
}

function viewMarkup({ gridlines, freeze }: Sheet, active: boolean): string {
  const about = { showGridLines: gridlines === false ? 0 : undefined, tabSelected: active, workbookViewId: 0 };
  return element('sheetView', about, freeze ? paneMarkup(freeze) : '');
}

function paneMarkup({ rows, columns }: NonNullable<Sheet['freeze']>): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const about = { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: cellName(rows, columns) };
  return element('pane', { ...about, activePane: pane, state: 'frozen' }) + element('selection', { pane });
}

function columnsMarkup({ name, columns = [] }: Sheet): string {
  let last = -1;
  const spans = columns.map((span) => {
    if (span.first <= last || span.last < span.first || span.last >= EXCEL.columns) {
      throw new UnwritableWorkbook('range', 'columns stand in order and do not overlap', name);
    }
    last = span.last;
    const { width, hidden } = span;
    return element('col', { min: span.first + 1, max: span.last + 1, width: width ?? DEFAULT_WIDTH, hidden, customWidth: width !== undefined });
  });
  return spans.length === 0 ? '' : element('cols', {}, spans.join(''));
}
const DEFAULT_WIDTH = 9.140625;

