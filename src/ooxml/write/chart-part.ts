import { DRAWING_CHART, DRAWING_MAIN, OFFICE_RELATIONSHIPS } from '../namespaces';
import type { Chart, ChartSeries, ShownText } from '../chart';
import { escapeText } from '../xml-text';
import { attributes, element, XML_DECLARATION } from './markup';

/** Hundredths of a point. */
const SIZES = { title: 1100, text: 800 } as const;
/** Between groups of bars, in percent of a bar's width; bars of one group touch. */
const GAP = 45;
/** Of the chart: where the bars stand, so that names have room before them and figures after. */
const BARS = { x: 0.4, y: 0.16, w: 0.46, h: 0.78 } as const;
/** What a legend takes of their height. */
const LEGEND = 0.1;
/** Within a chart, of its two axes. */
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];
/** Hundredths of millimetres are for people: DrawingML counts 12,700 units to the point. */
const HAIRLINE = 9_525;

const text = (formula: string, markup: string) => element('c:f', {}, escapeText(formula)) + markup;
const solid = (colour: string) => element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }));
const line = (colour: string) => element('a:ln', { w: HAIRLINE }, solid(colour));
const flag = (name: string, on: boolean) => element(`c:${name}`, { val: on ? 1 : 0 });

/** How text is written: size in hundredths of a point. */
function textLook({ textColour, font }: Chart, size: number, bold: boolean): string {
  const run = element('a:defRPr', { sz: size, b: bold ? 1 : 0 }, solid(textColour) + element('a:latin', { typeface: font }));
  return element('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${element('a:p', {}, element('a:pPr', {}, run) + '<a:endParaRPr lang="da-DK"/>')}`);
}

function points(values: readonly (string | number)[]): string {
  const each = values.map((value, idx) => element('c:pt', { idx }, element('c:v', {}, escapeText(String(value)))));
  return element('c:ptCount', { val: values.length }) + each.join('');
}

const textReference = (formula: string, values: readonly string[]) =>
  element('c:strRef', {}, text(formula, element('c:strCache', {}, points(values))));

const titleMarkup = (chart: Chart, { formula, text: shown }: ShownText) =>
  element('c:title', {}, element('c:tx', {}, textReference(formula, [shown])) + flag('overlay', false) + textLook(chart, SIZES.title, true));

function labelsMarkup(chart: Chart): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((part) => flag(`show${part}`, part === 'Val'));
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: chart.labelFormat, sourceLinked: 0 }) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textLook(chart, SIZES.text, false) +
      element('c:dLblPos', { val: 'outEnd' }) +
      shown.join(''),
  );
}

function seriesMarkup(chart: Chart, { name, values, colour, outline }: ChartSeries, index: number): string {
  const numbers = element('c:numCache', {}, element('c:formatCode', {}, 'General') + points(values.numbers));
  return element(
    'c:ser',
    {},
    [
      element('c:idx', { val: index }),
      element('c:order', { val: index }),
      element('c:tx', {}, textReference(name.formula, [name.text])),
      element('c:spPr', {}, solid(colour) + line(outline)),
      flag('invertIfNegative', false),
      labelsMarkup(chart),
      element('c:cat', {}, textReference(chart.categories.formula, chart.categories.values)),
      element('c:val', {}, element('c:numRef', {}, text(values.formula, numbers))),
    ].join(''),
  );
}

/** The names of the bars, from the top down; the axis of figures is not shown and begins at zero. */
function axesMarkup(chart: Chart): string {
  const quiet = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const names = [
    element('c:axId', { val: CATEGORY_AXIS }),
    element('c:scaling', {}, element('c:orientation', { val: 'maxMin' })),
    flag('delete', false),
    element('c:axPos', { val: 'l' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    quiet,
    element('c:tickLblPos', { val: 'low' }),
    element('c:spPr', {}, line(chart.series[0]?.outline ?? chart.lineColour)),
    textLook(chart, SIZES.text, false),
    element('c:crossAx', { val: VALUE_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
    flag('auto', true),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    flag('noMultiLvlLbl', true),
  ];
  const figures = [
    element('c:axId', { val: VALUE_AXIS }),
    element('c:scaling', {}, element('c:orientation', { val: 'minMax' }) + element('c:min', { val: 0 })),
    flag('delete', true),
    element('c:axPos', { val: 't' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    quiet,
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:crossAx', { val: CATEGORY_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
  ];
  return element('c:catAx', {}, names.join('')) + element('c:valAx', {}, figures.join(''));
}

function layoutMarkup({ series }: Chart): string {
  const { x, y, w, h } = BARS;
  const modes = ['xMode', 'yMode'].map((mode) => element(`c:${mode}`, { val: 'edge' }));
  const place = Object.entries({ x, y, w, h: series.length > 1 ? h - LEGEND : h });
  const sizes = place.map(([side, val]) => element(`c:${side}`, { val: Number(val.toFixed(2)) }));
  return element('c:layout', {}, element('c:manualLayout', {}, element('c:layoutTarget', { val: 'inner' }) + modes.join('') + sizes.join('')));
}

/** The part of one chart (ECMA-376 §21.2.2.29); the order of elements is the schema's. */
export function chartMarkup(chart: Chart): string {
  const bars = [
    element('c:barDir', { val: 'bar' }),
    element('c:grouping', { val: 'clustered' }),
    flag('varyColors', false),
    ...chart.series.map((series, index) => seriesMarkup(chart, series, index)),
    element('c:gapWidth', { val: GAP }),
    element('c:axId', { val: CATEGORY_AXIS }),
    element('c:axId', { val: VALUE_AXIS }),
  ];
  const legend = element('c:legend', {}, element('c:legendPos', { val: 'b' }) + flag('overlay', false) + textLook(chart, SIZES.text, false));
  const parts = [
    titleMarkup(chart, chart.title),
    flag('autoTitleDeleted', false),
    element('c:plotArea', {}, `${layoutMarkup(chart)}${element('c:barChart', {}, bars.join(''))}${axesMarkup(chart)}`),
    chart.series.length > 1 ? legend : '',
    flag('plotVisOnly', false),
    element('c:dispBlanksAs', { val: 'gap' }),
  ];
  const look = element('c:spPr', {}, solid('#FFFFFF') + line(chart.lineColour));
  const start = attributes({ 'xmlns:c': DRAWING_CHART, 'xmlns:a': DRAWING_MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS });
  return `${XML_DECLARATION}<c:chartSpace${start}>${flag('roundedCorners', false)}${element('c:chart', {}, parts.join(''))}${look}</c:chartSpace>`;
}
