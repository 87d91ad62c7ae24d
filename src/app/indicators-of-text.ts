import { times, toNumber, exact, isMultipleOf, type Exact } from '../domain/exact';
import { WITHHELD, type Count, type Measure as Figure } from '../domain/quantities';
import { EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import type { IndicatorRow } from '../notation/indicator';
import { readIndicatorTable } from '../notation/indicator-table';
import type { Baseline, Measure } from '../notation/measure';
import { simplified, tidy } from '../notation/tidy';
import { indicatorsOf, type IndicatorUnit, type Programme } from '../programmes/programme';
import { eachReading, readLine, type ReadLine } from './read-line';

/** A figure of an indicator, as a row of *Indikatorer* holds it. */
export interface StatedFigure {
  /** As it is written, or the programme's where it is called just so. */
  readonly indicator: string;
  readonly year: Reading<number>;
  readonly count: Reading<Count>;
  readonly value: Reading<Figure>;
  readonly unit: Reading<string>;
  readonly comparator: Reading<string>;
  readonly comparatorValue: Reading<Figure>;
  readonly source: Reading<string>;
  readonly comment: Reading<string>;
}

/** What one row of the pasted table states: a figure, or one for each election. */
export type StatedFigures = readonly StatedFigure[];

/** A pasted indicator table, row by row, each with all that it may mean. */
export const indicatorsOfText = (text: string, programme: Programme): readonly ReadLine<StatedFigures>[] =>
  readIndicatorTable(text).map((line) => readLine(line, (row) => meant(row, programme)));

interface CalledIndicator {
  readonly id: string;
  readonly unit: IndicatorUnit | undefined;
}

/** The programme's measure that is called so; a text that is none, or that stands for several measures, stays as it is. */
function called(text: string, programme: Programme): CalledIndicator {
  const same = (name: string) => simplified(name) === simplified(text);
  const indicator = indicatorsOf(programme).find(({ name, measures }) => same(name) || measures.some((measure) => same(measure.name)));
  const measure = indicator?.measures.find(({ name }) => same(name)) ?? (indicator?.measures.length === 1 ? indicator.measures[0] : undefined);
  return { id: measure?.id ?? tidy(text), unit: indicator?.unit };
}

const HUNDRED = exact<'measure'>(100);
const ONE = exact<'number'>(1);
type Stated = Pick<StatedFigure, 'count' | 'value' | 'unit'>;
const nothing: Stated = { count: EMPTY, value: EMPTY, unit: EMPTY };

/** A bare number is a count or a figure in a unit that is not told; only a grade is never a count. */
function statedOf({ number, share }: Measure, unit: IndicatorUnit | undefined): readonly Stated[] {
  const count = number === undefined ? nothing : { ...nothing, count: valueOf(number as Exact<string> as Count) };
  if (share !== undefined) return [{ ...count, value: valueOf(times(HUNDRED, share)), unit: valueOf('percent') }];
  if (number === undefined) return [nothing];
  const figure: Stated = { ...nothing, value: valueOf(number as Exact<string> as Exact<'measure'>), unit: unit === 'grade' ? valueOf('grade') : EMPTY };
  return unit === 'grade' || !isMultipleOf(number, ONE) ? [figure] : [count, figure];
}

const written = (value: Exact<string>) => String(toNumber(value)).replace('.', ',');

/** What has no column of its own; Danish, because it goes into the workbook. */
function otherWords({ label, counted, remark }: Measure): readonly string[] {
  return [label, counted && `Antal: ${counted}`, remark].filter((word) => word !== undefined && word !== '') as string[];
}

const words = (measure: Measure) =>
  [measure.label, measure.number && written(measure.number), measure.counted, measure.share && `${written(times(HUNDRED, measure.share as Exact<string> as Exact<'measure'>))} %`, measure.remark].filter(Boolean).join(' ');

interface Compared extends Pick<StatedFigure, 'comparator' | 'comparatorValue'> {
  readonly comment: readonly string[];
}

/** The figure that is compared with: the one of the same label, or the only one of both. */
function comparedWith(measure: Measure, alone: boolean, reading: Reading<Baseline>): Compared {
  if (reading.kind !== 'value') return { comparator: EMPTY, comparatorValue: reading.kind === 'empty' ? EMPTY : notUnderstood('raw' in reading ? reading.raw : '', 'not-a-baseline'), comment: [] };
  const { scope, measures, withheld } = reading.value;
  const comparator = scope === undefined ? EMPTY : valueOf(scope);
  if (withheld) return { comparator, comparatorValue: valueOf(WITHHELD), comment: [] };
  const other = alone && measures.length === 1 ? measures[0] : measures.find(({ label }) => label !== undefined && label === measure.label);
  if (other === undefined) return { comparator, comparatorValue: EMPTY, comment: [`Sammenligning: ${measures.map(words).join('; ')}`] };
  const isOwnLabel = other.label !== undefined && other.label !== measure.label;
  const named = scope === undefined && isOwnLabel ? valueOf(other.label ?? '') : comparator;
  const value = other.share === undefined ? (other.number as Exact<string> | undefined) : times(HUNDRED, other.share);
  const rest = [other.share && other.number && `Sammenligning, antal: ${written(other.number)}`, other.remark && `Sammenligning: ${other.remark}`];
  return { comparator: named, comparatorValue: value === undefined ? EMPTY : valueOf(value as Exact<'measure'>), comment: rest.filter(Boolean) as string[] };
}

/** One year is that of every figure; of several none is chosen. */
function yearOf(measure: Measure, years: Reading<readonly number[]>): Reading<number> {
  if (measure.year !== undefined) return valueOf(measure.year);
  if (years.kind !== 'value') return years.kind === 'empty' ? EMPTY : notUnderstood('raw' in years ? years.raw : '', 'not-a-year');
  const [year, ...others] = years.value;
  return year === undefined ? EMPTY : others.length === 0 ? valueOf(year) : notUnderstood(years.value.join('/'), 'not-a-year');
}

function meant(row: IndicatorRow, programme: Programme): readonly StatedFigures[] {
  return eachReading(row.baseline).flatMap((baseline) =>
    eachReading(row.comparator).flatMap((comparator) => eachReading(row.years).flatMap((years) => figuresOf({ ...row, baseline, comparator, years }, programme))),
  );
}

/** The figures of a row of which every part has one reading. */
function figuresOf({ indicator, baseline, comparator, years, source, others = [] }: IndicatorRow, programme: Programme): readonly StatedFigures[] {
  const { id, unit } = called(indicator, programme);
  const figure = (stated: Stated, measure: Measure, alone: boolean, comments: readonly string[]): StatedFigure => {
    const { comment, ...compared } = comparedWith(measure, alone, comparator);
    const all = [...comments, ...otherWords(measure), ...comment, ...others];
    return { indicator: id, year: yearOf(measure, years), ...stated, ...compared, source: source === '' ? EMPTY : valueOf(source), comment: all.length > 0 ? valueOf(all.join('; ')) : EMPTY };
  };
  if (baseline.kind === 'empty') return [[figure(nothing, {}, true, [])]];
  if (baseline.kind !== 'value') return [[figure({ ...nothing, value: baseline as Reading<never> }, {}, true, [])]];
  const { scope, measures, withheld } = baseline.value;
  const comments = scope === undefined ? [] : [scope];
  if (withheld) return [[figure({ ...nothing, value: valueOf(WITHHELD) }, {}, true, comments)]];
  const each = measures.map((measure) => statedOf(measure, unit).map((stated) => figure(stated, measure, measures.length === 1, comments)));
  // Figures of one indicator are of one kind.
  const kinds = each.some((options) => options.length > 1) ? [0, -1] : [0];
  return kinds.map((kind) => each.flatMap((options) => options.at(kind) ?? []));
}

/** The row of *Indikatorer*. */
export const indicatorRowOf = ({ indicator, ...rest }: StatedFigure, chosen?: string) => ({ indicator: valueOf(chosen ?? indicator), ...rest });
