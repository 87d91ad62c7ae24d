import type { ChartLayout } from '../../sheets/chart-layout';
import type { SheetLayout } from '../../sheets/layout';
import { CHART_COLOURS, CHART_FONT, COLOURS } from '../../sheets/look';
import { columnLetters } from '../../sheets/places';
import type { Corner } from './find-on-sheet';
import { lastRowOf, type PlacedTable } from './place-tables';
import type { StandingChart } from './standing-charts';

/** Points; between groups of bars in percent of a bar's width. */
const LOOK = { title: 11, text: 8, gap: 45 } as const;

/** What the charts of a sheet under way are made from. */
interface Ground {
  readonly origin: Corner;
  readonly mending: boolean;
  readonly charts: readonly StandingChart[];
  readonly tables: readonly PlacedTable[];
}

/**
 * Makes the charts that the sheet does not have. A chart gets its own name last of all, so one that
 * has it is finished and is left alone, however somebody has changed its look. One that an
 * interruption has left half made is known by the name it had meanwhile; before it had that, while
 * the sheet was being made, by what it shows. ExcelApi 1.8.
 *
 * @param name on the sheet's tab
 */
export function makeCharts(sheet: Excel.Worksheet, name: string, { charts }: SheetLayout, ground: Ground): void {
  for (const chart of charts) {
    if (ground.charts.some((standing) => standing.name === chart.name)) continue;
    const parts = partsOf(sheet, chart, ground.tables);
    if (parts) makeChart(sheet, name, chart, ground, parts);
  }
}

/** Cells of a chart's table; `undefined` where a column or a table is gone, or the columns do not stand side by side any more. */
function partsOf(sheet: Excel.Worksheet, { table, categories, series, title, beside }: ChartLayout, tables: readonly PlacedTable[]) {
  const tableOf = (key: PlacedTable['layout']['key']) => tables.find(({ layout }) => layout.key === key);
  const [shown, form, first, last] = [tableOf(table), tableOf(title.table), tableOf(beside.first), tableOf(beside.last)];
  if (!shown || !form || !first || !last) return undefined;
  const columnOf = (header: string) => shown.columns[shown.layout.headers.indexOf(header)];
  const names = columnOf(categories);
  const figures = series.map(({ header }) => columnOf(header));
  const [start] = figures;
  const titleRow = form.lines?.[title.line];
  const titleColumn = form.columns[1];
  if (names === undefined || start === undefined || titleRow === undefined || titleColumn === undefined) return undefined;
  if (figures.some((column, index) => column !== start + index)) return undefined;
  return {
    names: sheet.getRangeByIndexes(shown.row + 1, names, shown.rowCount, 1),
    figures: sheet.getRangeByIndexes(shown.row, start, shown.rowCount + 1, series.length),
    title: `$${columnLetters(titleColumn)}$${titleRow + 1}`,
    firstRow: first.row - 1,
    lastRow: lastRowOf(last),
  };
}

type Parts = NonNullable<ReturnType<typeof partsOf>>;

/** While it is being made, a chart is called so. */
const begunName = (name: string) => `${name}…`;

function makeChart(sheet: Excel.Worksheet, sheetName: string, layout: ChartLayout, { origin, mending, charts }: Ground, parts: Parts): void {
  const { name, series, format, column } = layout;
  const headers = series.map(({ header }) => header);
  const isUnnamed = (standing: StandingChart) => !mending && standing.series.length === headers.length && standing.series.every((each, index) => each === headers[index]);
  const begun = charts.find((standing) => standing.name === begunName(name)) ?? charts.find(isUnnamed);
  const chart = begun ? sheet.charts.getItem(begun.name) : sheet.charts.add('BarClustered', parts.figures, 'Columns');
  chart.name = begunName(name);
  chart.setPosition(sheet.getRangeByIndexes(parts.firstRow, origin.column + column, 1, 1), sheet.getRangeByIndexes(parts.lastRow, origin.column + column, 1, 1));

  chart.format.font.set({ name: CHART_FONT, size: LOOK.text, color: CHART_COLOURS.text });
  chart.format.fill.setSolidColor(COLOURS.calculated);
  chart.format.border.color = COLOURS.line;
  chart.title.setFormula(`='${sheetName.replace(/'/g, "''")}'!${parts.title}`);
  chart.title.format.font.set({ name: CHART_FONT, bold: true, size: LOOK.title, color: CHART_COLOURS.text });
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.line.color = CHART_COLOURS.outline;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;

  series.forEach(({ colour }, index) => {
    const bars = chart.series.getItemAt(index);
    bars.setXAxisValues(parts.names);
    bars.gapWidth = LOOK.gap;
    bars.format.fill.setSolidColor(colour);
    bars.format.line.color = CHART_COLOURS.outline;
  });
  chart.dataLabels.showValue = true;
  chart.dataLabels.numberFormat = format;
  chart.dataLabels.position = 'OutsideEnd';
  // What is shown stands below the printed page, where somebody may hide it.
  chart.plotVisibleOnly = false;
  chart.name = name;
}
