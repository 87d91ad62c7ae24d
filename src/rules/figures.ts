import { at, type PlanPath } from '../domain/path';
import type { IndicatorRow, SubGoalRow } from '../domain/plan';
import { WITHHELD, type Measure } from '../domain/quantities';
import { known, type Reading } from '../domain/reading';
import type { Exact } from '../domain/exact';
import { simplified } from '../notation/tidy';
import { indicatorsOf, type Indicator, type IndicatorMeasure, type Programme } from '../programmes/programme';
import { canBeRead } from './readable';
import type { RuleContext } from './rule';

/** What rows of *Indikatorer* and *Delmål* have alike; the value of a sub-goal is its baseline. */
type FigureField = 'indicator' | 'unit' | 'value' | 'year' | 'comparator' | 'comparatorValue' | 'source';
const inSubGoals = (field: FigureField) => (field === 'value' ? 'baseline' : field);

/** One of the programme's indicators, and which of its measures a row names; `undefined` where it names them all. */
export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly measure: IndicatorMeasure | undefined;
}

/** A figure that a row states of an indicator. */
export interface Figure {
  readonly table: 'indicators' | 'subGoals';
  /** As the row names it; `undefined` where it does not. */
  readonly indicator: string | undefined;
  /** The programme's, where it is one of them. */
  readonly fixed: NamedIndicator | undefined;
  /** As users call it. */
  readonly name: string;
  /** As stated, else the unit of the programme's indicator. */
  readonly unit: string | undefined;
  readonly value: Reading<Measure>;
  readonly comparatorValue: Reading<Measure>;
  readonly year: Reading<number>;
  readonly comparator: Reading<string>;
  readonly source: Reading<string>;
  readonly at: (field: FigureField) => PlanPath;
}

type Namer = (name: string) => NamedIndicator | undefined;
const namers = new WeakMap<Programme, Namer>();

/** Finds the programme's indicator by what a row calls it: a measure, or the whole of an indicator. */
export function indicatorNamer(programme: Programme): Namer {
  const namer = namers.get(programme) ?? namerOf(programme);
  namers.set(programme, namer);
  return namer;
}

function namerOf(programme: Programme): Namer {
  const byMeasure = new Map<string, NamedIndicator>();
  const byName = new Map<string, NamedIndicator>();
  for (const indicator of indicatorsOf(programme)) {
    for (const measure of indicator.measures) byMeasure.set(measure.id, { indicator, measure });
    const whole = { indicator, measure: indicator.measures.length === 1 ? indicator.measures[0] : undefined };
    for (const name of [indicator.id, indicator.name]) byName.set(simplified(name), whole);
  }
  return (name) => byMeasure.get(name) ?? byName.get(simplified(name));
}

function figureOf(table: Figure['table'], row: IndicatorRow | SubGoalRow, value: Reading<Measure>, named: Namer): Figure {
  const indicator = known(row.indicator);
  const fixed = indicator === undefined ? undefined : named(indicator);
  const { unit, comparatorValue, year, comparator, source } = row;
  return {
    table,
    indicator,
    fixed,
    name: fixed?.measure?.name ?? fixed?.indicator.name ?? indicator ?? row.row,
    unit: known(unit) ?? (unit.kind === 'empty' ? fixed?.indicator.unit : undefined),
    value,
    comparatorValue,
    year,
    comparator,
    source,
    at: (field) => (table === 'indicators' ? at(table, row, field) : at(table, row, inSubGoals(field))),
  };
}

/**
 * The figures of *Indikatorer*, then those of *Delmål*.
 *
 * @param fields those that the rule looks at: a table in which one of them has no header is left out
 */
export function figuresIn({ plan, programme, workbook }: Pick<RuleContext, 'plan' | 'programme' | 'workbook'>, fields: readonly FigureField[]): readonly Figure[] {
  const named = indicatorNamer(programme);
  const ofIndicators = canBeRead(workbook, 'indicators', fields) ? plan.indicators.map((row) => figureOf('indicators', row, row.value, named)) : [];
  const goals = canBeRead(workbook, 'subGoals', fields.map(inSubGoals)) ? plan.subGoals.map((row) => figureOf('subGoals', row, row.baseline, named)) : [];
  return [...ofIndicators, ...goals];
}

/** A figure's number; `undefined` where there is none, or it is withheld. */
export function numberOf(reading: Reading<Measure>): Exact<'measure'> | undefined {
  const value = known(reading);
  return value === WITHHELD ? undefined : value;
}
