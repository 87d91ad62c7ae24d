import { toNumber } from '../domain/exact';
import { indicatorOf } from '../domain/measured-rows';
import type { IndicatorRow, Plan } from '../domain/plan';
import { WITHHELD, type Measure } from '../domain/quantities';
import { known, valueOf, type Reading } from '../domain/reading';
import { measuresOf, type Programme } from '../programmes/programme';
import { BOARD_INDICATORS, BOARD_MEASURES, placeIn, placesIn, WIDTHS } from './board-tables';
import { choicesOf } from './choices';
import { unitColumn } from './figure-columns';
import { INDICATORS, MEASURED_WORDS, measuredOfPlan } from './indicator-columns';
import { oncePerPlan } from '../domain/once-per-plan';
import { WITHHELD_WORD } from './read-cell';
import { inColumn, inRow, lastWhere, quoted } from './references';
import { programmeOf, PROGRAMMES } from '../programmes/programmes';
import type { ColumnSpec, PlanRow, TableSpec } from './spec';

/** For a programme without fixed indicators: so many of the plan's own have a row. */
const MOST_OWN = 9;
/** Fewer rows would leave no room for the chart beside them. */
const FEWEST_ROWS = 5;

const { table } = BOARD_INDICATORS;
const name = inRow(table, BOARD_INDICATORS.indicator);
const of = (header: string) => inColumn(INDICATORS.table, header);
const isOfIndicator = `(TRIM(${of(INDICATORS.indicator)})=TRIM(${name}))`;
const is = (word: string) => `(${of(INDICATORS.measured)}=${quoted(word)})`;
const hasFigure = (header: string) => `((ISNUMBER(${of(header)})+(TRIM(${of(header)})="${WITHHELD_WORD}"))>0)`;
/** The row that is shown: the newest, or while there is only a baseline, that. */
const year = inRow(table, BOARD_INDICATORS.year);
const isShown = `${isOfIndicator}*(${is(MEASURED_WORDS.baseline)}+${is(MEASURED_WORDS.newest)}>0)*(${of(INDICATORS.year)}=${year})`;

/** What is shown of an indicator. */
interface Shown {
  readonly baseline: IndicatorRow | undefined;
  readonly newest: IndicatorRow | undefined;
}

const shownByIndicator = oncePerPlan((plan) => {
  const shown = new Map<string, { -readonly [Key in keyof Shown]: Shown[Key] }>();
  for (const [row, measured] of measuredOfPlan(plan)) {
    const entry = shown.get(indicatorOf(row)) ?? { baseline: undefined, newest: undefined };
    entry[measured] = row;
    shown.set(indicatorOf(row), entry);
  }
  return shown;
});

const NOTHING: Shown = { baseline: undefined, newest: undefined };
const subjectOf = (row: PlanRow) => known((row.indicator ?? { kind: 'empty' }) as Reading<string>);
const shownOf = (plan: Plan, subject: string) => shownByIndicator(plan).get(subject.trim().toLocaleLowerCase('da')) ?? NOTHING;
const figureOf = (reading: Reading<Measure> | undefined) => {
  const measure = reading && known(reading);
  return measure === undefined ? '' : measure === WITHHELD ? WITHHELD_WORD : toNumber(measure);
};

function column(each: Omit<ColumnSpec, 'calculation'>, formula: string, value: (shown: Shown) => number | string): ColumnSpec {
  const cell = (row: PlanRow, plan: Plan) => {
    const subject = subjectOf(row);
    return subject === undefined ? '' : value(shownOf(plan, subject));
  };
  return { ...each, calculation: { formula: () => `IF(TRIM(${name})="","",IFERROR(${formula},""))`, value: cell } };
}

const units = unitColumn.choices?.from === 'list' ? unitColumn.choices.choices : [];
const unitOf = (row: IndicatorRow | undefined) => {
  const unit = row && known(row.unit);
  return units.find(({ value }) => value === unit)?.label ?? unit ?? '';
};
/** The programme's fixed measures, or where it has none the plan's own indicators. */
function subjectsOf(plan: Plan, programme: Programme = programmeOf(plan)): readonly string[] {
  const fixed = measuresOf(programme).map(({ id }) => id);
  const own = new Map(plan.indicators.flatMap((row) => (indicatorOf(row) === '' ? [] : [[indicatorOf(row), known(row.indicator) ?? '']])));
  return fixed.length > 0 ? fixed : [...own.values()].slice(0, MOST_OWN);
}

/** The indicators with their baseline, their newest figure, and what it is compared with. */
export const boardIndicators: TableSpec = {
  key: 'boardIndicators',
  name: table,
  title: 'Indikatorer',
  layout: 'rows',
  since: 3,
  row: { below: 'boardStaff' },
  column: 0,
  blankRows: 0,
  subject: 'indicator',
  listed: (plan, { programme }) => {
    const subjects = subjectsOf(plan, programme).map((indicator) => ({ indicator: valueOf(indicator) }));
    return [...subjects, ...Array.from({ length: Math.max(0, FEWEST_ROWS - subjects.length) }, () => ({}))];
  },
  columns: [
    { key: 'indicator', header: BOARD_INDICATORS.indicator, kind: 'suggestion', choices: { from: 'indicators' }, width: WIDTHS[0], label: true, help: 'En indikator, som den hedder på arket Indikatorer.' },
    column(
      { key: 'baseline', header: BOARD_INDICATORS.baseline, kind: 'measure', width: WIDTHS[1], help: 'Beregnes: tallet fra indikatorens første år.' },
      lastWhere(`${isOfIndicator}*${is(MEASURED_WORDS.baseline)}`, of(INDICATORS.value)),
      ({ baseline }) => figureOf(baseline?.value),
    ),
    column(
      { key: 'newest', header: BOARD_INDICATORS.newest, kind: 'measure', width: WIDTHS[2], help: 'Beregnes: tallet fra det nyeste år. Tomt, så længe der kun er en baseline.' },
      lastWhere(`${isOfIndicator}*${is(MEASURED_WORDS.newest)}`, of(INDICATORS.value)),
      ({ newest }) => figureOf(newest?.value),
    ),
    column(
      { key: 'comparator', header: BOARD_INDICATORS.comparator, kind: 'measure', width: WIDTHS[3], help: 'Beregnes: tallet det sted, der sammenlignes med, fra samme år som det seneste tal.' },
      lastWhere(`${isShown}*${hasFigure(INDICATORS.comparatorValue)}`, of(INDICATORS.comparatorValue)),
      ({ baseline, newest }) => figureOf((newest ?? baseline)?.comparatorValue),
    ),
    column(
      { key: 'unit', header: BOARD_INDICATORS.unit, kind: 'text', width: WIDTHS[4], help: 'Beregnes: det, tallene er talt i.' },
      lastWhere(isShown, `TRIM(${of(INDICATORS.unit)})`),
      ({ baseline, newest }) => unitOf(newest ?? baseline),
    ),
    column(
      { key: 'year', header: BOARD_INDICATORS.year, kind: 'year', width: WIDTHS[5], help: 'Beregnes: det år, det seneste tal er fra.' },
      `IFERROR(${lastWhere(`${isOfIndicator}*${is(MEASURED_WORDS.newest)}`, of(INDICATORS.year))},${lastWhere(`${isOfIndicator}*${is(MEASURED_WORDS.baseline)}`, of(INDICATORS.year))})`,
      ({ baseline, newest }) => known((newest ?? baseline)?.year ?? { kind: 'empty' }) ?? '',
    ),
  ],
}; // prettier-ignore

const here = (header: string) => inRow(BOARD_MEASURES.table, header);
const all = (header: string) => inColumn(table, header);
/** More than there can be rows. */
const MANY = 1000;
/** For each indicator whose newest figure is a percentage a number, the larger the higher up it stands; else 0. */
const percentages =
  `(${all(BOARD_INDICATORS.unit)}="%")*((ISNUMBER(${all(BOARD_INDICATORS.newest)})+(${all(BOARD_INDICATORS.newest)}="")*ISNUMBER(${all(BOARD_INDICATORS.baseline)}))>0)` +
  `*(${MANY}-${placesIn(table, BOARD_INDICATORS.unit)})`;
const next = `SUMPRODUCT(LARGE(${percentages},${placeIn(BOARD_MEASURES.table, BOARD_MEASURES.indicator)}))`;
const isHere = `(${all(BOARD_INDICATORS.indicator)}=${here(BOARD_MEASURES.indicator)})`;
const numberIn = (header: string, otherwise: string) => `IFERROR(${lastWhere(`${isHere}*ISNUMBER(${all(header)})`, all(header))},${otherwise})`;
const unlessBlank = (formula: string) => `IF(${here(BOARD_MEASURES.indicator)}="",0,${formula})`;

const labelOf = (plan: Plan, subject: string) =>
  choicesOf({ from: 'indicators' }, { programme: programmeOf(plan), programmes: PROGRAMMES }).find(({ value }) => value === subject)?.label ?? subject;

/** The indicators of which there is a percentage to show: grades and counts have other scales. */
const percentagesOf = oncePerPlan((plan) =>
  subjectsOf(plan).flatMap((subject) => {
    const { baseline, newest } = shownOf(plan, subject);
    const [figure, comparator] = [figureOf((newest ?? baseline)?.value), figureOf((newest ?? baseline)?.comparatorValue)];
    if (unitOf(newest ?? baseline) !== '%' || typeof figure !== 'number') return [];
    return [{ label: labelOf(plan, subject), newest: figure, comparator: typeof comparator === 'number' ? comparator : 0 }];
  }),
);
const measureOf = ({ place }: PlanRow, plan: Plan) => (typeof place === 'number' ? percentagesOf(plan)[place - 1] : undefined);

/** Beyond the printed page: the indicators' percentages without gaps, as the chart shows them. */
export const boardMeasures: TableSpec = {
  key: 'boardMeasures',
  name: BOARD_MEASURES.table,
  title: 'Til diagrammet over indikatorer',
  layout: 'rows',
  since: 3,
  row: { below: 'boardCheck' },
  column: 0,
  blankRows: 0,
  listed: (plan, { programme }) => subjectsOf(plan, programme).map((_, index) => ({ place: index + 1 })),
  columns: [
    {
      key: 'indicator',
      header: BOARD_MEASURES.indicator,
      kind: 'text',
      width: WIDTHS[0],
      help: 'Beregnes: de indikatorer ovenfor, hvis seneste tal er i procent.',
      calculation: {
        formula: () => `IFERROR(IF(${next}=0,"",${lastWhere(`${placesIn(table, BOARD_INDICATORS.indicator)}=${MANY}-${next}`, all(BOARD_INDICATORS.indicator))}),"")`,
        value: (row, plan) => measureOf(row, plan)?.label ?? '',
      },
    },
    {
      key: 'newest',
      header: BOARD_MEASURES.newest,
      kind: 'measure',
      width: WIDTHS[1],
      hidesZero: true,
      help: 'Beregnes: det seneste tal, eller baseline så længe der ikke er et nyere.',
      calculation: {
        formula: () => unlessBlank(numberIn(BOARD_INDICATORS.newest, numberIn(BOARD_INDICATORS.baseline, '0'))),
        value: (row, plan) => measureOf(row, plan)?.newest ?? 0,
      },
    },
    {
      key: 'comparator',
      header: BOARD_MEASURES.comparator,
      kind: 'measure',
      width: WIDTHS[2],
      hidesZero: true,
      help: 'Beregnes: tallet, det sammenlignes med.',
      calculation: {
        formula: () => unlessBlank(numberIn(BOARD_INDICATORS.comparator, '0')),
        value: (row, plan) => measureOf(row, plan)?.comparator ?? 0,
      },
    },
  ],
};

const MEASURE_TITLES = { some: 'Indikatorer i %: seneste tal', none: 'Indikatorer: ingen tal i % endnu' } as const;

export const measuresTitle: ColumnSpec['calculation'] = {
  formula: () => `IFERROR(IF(SUMPRODUCT((${inColumn(BOARD_MEASURES.table, BOARD_MEASURES.indicator)}<>"")*1)>0,${quoted(MEASURE_TITLES.some)},${quoted(MEASURE_TITLES.none)}),"")`,
  value: (_, plan) => (percentagesOf(plan).length > 0 ? MEASURE_TITLES.some : MEASURE_TITLES.none),
};
