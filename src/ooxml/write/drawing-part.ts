import { CONTENT_TYPE, DRAWING_CHART, DRAWING_MAIN, DRAWING_ON_SHEET, OFFICE_RELATIONSHIPS } from '../namespaces';
import type { Chart } from '../chart';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { Sheet } from '../workbook-file';
import { chartMarkup } from './chart-part';
import { attributes, element, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/**
 * Adds a sheet's charts to the package, and the drawing that says where they stand (ECMA-376 part 1, §20.5).
 *
 * @param number of the sheet, from 1
 * @param chartId gives the number of the next chart of the workbook
 * @returns the id of the relationship that leads to the drawing; nothing where there are no charts
 * @throws UnwritableWorkbook
 */
export function addCharts(package_: PackageBuilder, sheetPart: string, sheet: Sheet, number: number, chartId: () => number): string | undefined {
  const { charts = [] } = sheet;
  if (charts.length === 0) return undefined;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, index) => {
    if (charts.findIndex(({ name }) => name === chart.name) !== index) throw new UnwritableWorkbook('chart', 'two charts of one name', `${sheet.name}: ${chart.name}`);
    if (chart.to.row < chart.from.row || chart.to.column < chart.from.column) throw new UnwritableWorkbook('chart', 'it ends before it begins', `${sheet.name}: ${chart.name}`);
    const part = `xl/charts/chart${chartId()}.xml`;
    package_.add(part, chartMarkup(chart), CONTENT_TYPE.chart);
    return anchorMarkup(chart, index, package_.relate(drawing, 'chart', part));
  });
  const start = attributes({ 'xmlns:xdr': DRAWING_ON_SHEET, 'xmlns:a': DRAWING_MAIN });
  package_.add(drawing, `${XML_DECLARATION}<xdr:wsDr${start}>${anchors.join('')}</xdr:wsDr>`, CONTENT_TYPE.drawing);
  return package_.relate(sheetPart, 'drawing', drawing);
}

function corner(name: 'from' | 'to', row: number, column: number): string {
  const place = { col: column, colOff: 0, row, rowOff: 0 };
  return element(`xdr:${name}`, {}, Object.entries(place).map(([part, value]) => element(`xdr:${part}`, {}, String(value))).join(''));
}

/** A frame that moves with its cells and grows with them. The first shape of a drawing is 1, so charts begin at 2. */
function anchorMarkup({ name, description, from, to }: Chart, index: number, relationship: string): string {
  const about = element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: index + 2, name, descr: description }) + '<xdr:cNvGraphicFramePr/>');
  const nowhere = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const chart = element('c:chart', { 'xmlns:c': DRAWING_CHART, 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': relationship });
  const graphic = element('a:graphic', {}, element('a:graphicData', { uri: DRAWING_CHART }, chart));
  const frame = element('xdr:graphicFrame', { macro: '' }, about + nowhere + graphic);
  return element('xdr:twoCellAnchor', {}, `${corner('from', from.row, from.column)}${corner('to', to.row + 1, to.column + 1)}${frame}<xdr:clientData/>`);
}
