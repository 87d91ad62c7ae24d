import { type Arguments, isRecord } from '../wire/arguments';
import { bind, type Bound, type ClassBinding, type Property } from '../wire/binding';
import { invalidArgument, itemNotFound, notImplemented } from '../wire/errors';
import { type Chart, type Series, seriesByColumns } from '../workbook/chart';
import { bounding, endColumn, type Rect } from '../workbook/rect';
import type { Sheet } from '../workbook/sheet';
import { collection } from './collection';
import { RangeRef, type SheetRef } from './scope';

interface ChartRef {
  readonly at: SheetRef;
  readonly chart: Chart;
}

interface SeriesRef extends ChartRef {
  readonly series: Series;
}

function changed({ scope, sheet }: SheetRef): void {
  sheet.appearance++;
  scope.workbook.stale = true;
}

/** A member that is kept as it was set, with Excel's default. */
const kept = (path: string, byDefault: unknown): Property<ChartRef> => ({
  get: ({ chart }) => chart.settings.get(path) ?? byDefault,
  set: ({ at, chart }, value) => {
    chart.settings.set(path, value);
    changed(at);
  },
});
const members = (path: string, defaults: Readonly<Record<string, unknown>>): Readonly<Record<string, Property<ChartRef>>> =>
  Object.fromEntries(Object.entries(defaults).map(([name, byDefault]) => [name.charAt(0).toUpperCase() + name.slice(1), kept(`${path}/${name}`, byDefault)]));

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
const font = (path: string): ClassBinding<ChartRef> => ({ name: 'ChartFont', properties: members(`${path}/font`, { bold: false, color: '#000000', name: 'Calibri', size: 10 }) });

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
const fill = (path: string): ClassBinding<ChartRef> => ({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (model, args) => kept(`${path}/fill`, null).set?.(model, args.text(0).toUpperCase()),
    Clear: (model) => kept(`${path}/fill`, null).set?.(model, null),
  },
});

const line = (path: string, name: string): ClassBinding<ChartRef> => ({ name, properties: members(path, { color: '#000000', weight: 0.75 }) });

/** What has a look of its own: text, fill and border, as far as the class has them. */
const format = (name: string, path: string, parts: readonly ('font' | 'fill' | 'border' | 'line')[]): ClassBinding<ChartRef> => {
  const own = {
    font: ['Font', font(`${path}/format`)],
    fill: ['Fill', fill(`${path}/format`)],
    border: ['Border', line(`${path}/format/border`, 'ChartBorder')],
    line: ['Line', line(`${path}/format/line`, 'ChartLineFormat')],
  } as const;
  return { name, navigations: Object.fromEntries(parts.map((part) => [own[part][0], (model: ChartRef) => bind(own[part][1], model)])) };
};
const AREA_FORMAT = format('ChartAreaFormat', 'area', ['font', 'fill', 'border']);
const TITLE_FORMAT = format('ChartTitleFormat', 'title', ['font']);
const LABELS_FORMAT = format('ChartDataLabelFormat', 'dataLabels', ['font']);

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
const TITLE: ClassBinding<ChartRef> = {
  name: 'ChartTitle',
  properties: members('title', { visible: true, overlay: false }),
  navigations: { Format: (model) => bind(TITLE_FORMAT, model) },
  methods: {
    SetFormula: ({ at, chart }, args) => {
      const formula = args.text(0);
      const area = formula.startsWith('=') ? at.scope.workbook.area(formula, at.sheet) : null;
      if (area?.rect.rows !== 1 || area.rect.columns !== 1) throw invalidArgument(args.location);
      chart.titleFormula = formula;
      changed(at);
    },
  },
};

const LABELS: ClassBinding<ChartRef> = {
  name: 'ChartDataLabels',
  properties: members('dataLabels', { showValue: false, numberFormat: 'General', position: 'OutsideEnd' }),
  navigations: { Format: (model) => bind(LABELS_FORMAT, model) },
};
const LEGEND: ClassBinding<ChartRef> = { name: 'ChartLegend', properties: members('legend', { visible: true, position: 'Bottom' }) };

function axis(path: string): ClassBinding<ChartRef> {
  const gridlines: ClassBinding<ChartRef> = { name: 'ChartGridlines', properties: members(`${path}/majorGridlines`, { visible: path.endsWith('valueAxis') }) };
  const look = format('ChartAxisFormat', path, ['font', 'line']);
  return {
    name: 'ChartAxis',
    properties: members(path, { visible: true, minimum: '', maximum: '', reversePlotOrder: false }),
    navigations: { MajorGridlines: (model) => bind(gridlines, model), Format: (model) => bind(look, model) },
  };
}
const [CATEGORY_AXIS, VALUE_AXIS] = [axis('axes/categoryAxis'), axis('axes/valueAxis')];
const AXES: ClassBinding<ChartRef> = {
  name: 'ChartAxes',
  navigations: { CategoryAxis: (model) => bind(CATEGORY_AXIS, model), ValueAxis: (model) => bind(VALUE_AXIS, model) },
};

const placeOf = ({ chart, series }: SeriesRef) => `series/${chart.series.indexOf(series)}`;
/** A member of the series, which stands in the chart's settings by the series' number. */
const ofSeries = (name: string, byDefault: unknown): Property<SeriesRef> => ({
  get: (model) => kept(`${placeOf(model)}/${name}`, byDefault).get(model),
  set: (model, value) => kept(`${placeOf(model)}/${name}`, byDefault).set?.(model, value),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const SERIES: ClassBinding<SeriesRef> = {
  name: 'ChartSeries',
  properties: {
    Name: { get: ({ at, series }) => String(at.sheet.cell(series.name.row, series.name.column)?.value ?? '') },
    GapWidth: ofSeries('gapWidth', 182),
  },
  navigations: { Format: (model) => bind(format('ChartSeriesFormat', placeOf(model), ['fill', 'line']), model) },
  methods: {
    SetXAxisValues: ({ at, series }, args) => {
      const range = args.object(0, RangeRef);
      if (!range || range.sheet !== at.sheet) throw notImplemented('ChartSeries.setXAxisValues of another sheet');
      series.categories = range.rect;
      changed(at);
    },
  },
};
const ALL_SERIES = collection<ChartRef>('ChartSeriesCollection', {
  items: (model) => model.chart.series.map((series) => bind(SERIES, { ...model, series })),
  find: () => null,
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
function setPosition({ at, chart }: ChartRef, args: Arguments): void {
  const cell = (index: number) => args.object(index, RangeRef)?.rect ?? at.scope.workbook.area(args.text(index), at.sheet)?.rect;
  const [first, last] = [cell(0), args.values[1] === undefined || args.values[1] === null ? undefined : cell(1)];
  if (!first || !last) throw notImplemented('Chart.setPosition without both cells');
  chart.rect = bounding(first, last);
  changed(at);
}

const CHART: ClassBinding<ChartRef> = {
  name: 'Chart',
  identity: ({ chart }) => ({ _Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ at, chart }, name) => {
        chart.name = String(name);
        changed(at);
      },
    },
    ChartType: { get: ({ chart }) => chart.type },
    PlotVisibleOnly: kept('plotVisibleOnly', true),
  },
  navigations: {
    Title: (model) => bind(TITLE, model),
    DataLabels: (model) => bind(LABELS, model),
    Legend: (model) => bind(LEGEND, model),
    Axes: (model) => bind(AXES, model),
    Series: (model) => bind(ALL_SERIES, model),
    Format: (model) => bind(AREA_FORMAT, model),
  },
  methods: {
    SetPosition: setPosition,
    Delete: ({ at, chart }) => {
      at.sheet.charts = at.sheet.charts.filter((other) => other !== chart);
      changed(at);
    },
  },
};

/** The range's cells are figures below a row of texts: then it is plain what the series and what their names are. */
function isNamedFigures(sheet: Sheet, rect: Rect): boolean {
  if (rect.rows < 2) return false;
  for (let column = rect.column; column <= endColumn(rect); column++) {
    const name = sheet.cell(rect.row, column)?.value ?? '';
    if (typeof name !== 'string' || name === '') return false;
  }
  return true;
}

/**
 * Makes a chart of figures below their names, column by column; how Excel guesses at other ranges is not documented.
 * https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
function add(at: SheetRef, args: Arguments): Bound {
  const range = args.object(1, RangeRef);
  if (!range) throw invalidArgument(args.location);
  if (range.sheet !== at.sheet || args.values[2] !== 'Columns' || !isNamedFigures(range.sheet, range.rect)) throw notImplemented('ChartCollection.add of such a range');
  const { workbook } = at.scope;
  const id = workbook.newChartId();
  const taken = new Set(at.sheet.charts.map(({ name }) => name));
  let number = 1;
  while (taken.has(`${workbook.words.chart} ${number}`)) number++;
  const chart: Chart = { id, name: `${workbook.words.chart} ${number}`, type: args.text(0), series: seriesByColumns(range.rect), rect: null, titleFormula: null, settings: new Map() };
  at.sheet.charts.push(chart);
  changed(at);
  return bind(CHART, { at, chart });
}

const named = ({ sheet }: SheetRef, key: unknown) => {
  const wanted = String(isRecord(key) ? '' : key).toLowerCase();
  return sheet.charts.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
const CHARTS = collection<SheetRef>('ChartCollection', {
  items: (at) => at.sheet.charts.map((chart) => bind(CHART, { at, chart })),
  find: (at, key) => {
    const chart = named(at, key);
    return chart ? bind(CHART, { at, chart }) : null;
  },
  methods: {
    Add: add,
    // The library asks for a chart by a method, not by the collection's index.
    GetItem: (at, args) => {
      const chart = named(at, args.text(0));
      if (!chart) throw itemNotFound(args.location);
      return bind(CHART, { at, chart });
    },
  },
});

export const charts = (at: SheetRef): Bound => bind(CHARTS, at);
