import type { Basis } from '../domain/finding';
import type { Share } from '../domain/quantities';

/** Where a programme's fact comes from, and how binding it is. */
export interface Source {
  readonly basis: Basis;
  /** In Danish, shown to users. */
  readonly text: string;
}

/** One of the programme's fixed areas (indsatsområder). */
export interface Area {
  readonly id: string;
  /** As LBF writes it. */
  readonly name: string;
  /** One word for a narrow column, unmistakable among the programme's areas. */
  readonly short: string;
}

/** One of the programme's fixed goals, with the indicators that say how it goes. */
export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** What an indicator is counted in. A grade is on the scale of marks from -3 to 12, and no percentage. */
export type IndicatorUnit = 'percent' | 'grade';

/** One of the programme's fixed indicators. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  /** From registers, which withhold small groups, or from a survey, whose comparator is usually other areas. */
  readonly kind: 'register' | 'survey';
  /** Which way it should go. */
  readonly wanted: 'up' | 'down';
  /**
   * The ages of those who are counted, where every figure of a year counts all of them: two such
   * indicators of the same ages are about the same people. Not where only some are asked or entitled.
   */
  readonly population?: string;
  /** Has every election a value and a year of its own? */
  readonly perElection?: true;
  /** What plans state of it; the first is one that everybody states. */
  readonly measures: readonly [IndicatorMeasure, ...IndicatorMeasure[]];
}

/** A figure that a plan states of an indicator, as a row of *Indikatorer* names it. */
export interface IndicatorMeasure {
  readonly id: string;
  /** Short enough for a list in a cell, without commas. */
  readonly name: string;
  /** Is it stated by some plans only? The others are what everybody states. */
  readonly bySome?: true;
}

/** A document that belongs to the case. */
export interface Document {
  readonly id: string;
  /** Short enough for a list in a cell, without commas. */
  readonly name: string;
}

/** A grant generation (bevillingsperiode) as data: a new programme is one new file. */
export interface Programme {
  /** As users say it: "2019-26". */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly areasSource: Source;
  /** None where the programme has local goals only. */
  readonly goals: readonly Goal[];
  readonly goalsSource: Source;
  /** The years of the surveys that the indicators are taken from, as far as they are known: more follow. */
  readonly surveyYears: readonly number[];
  /** The checklist of the case. */
  readonly documents: readonly Document[];
  readonly documentsSource: Source;
  /** Where figures come from, to be chosen among; others may be written. */
  readonly dataSources: readonly string[];
  /** Of the whole financing: at least so much is local, and LBF pays at most so much. */
  readonly cofinancing: { readonly local: Share; readonly lbf: Share };
  readonly cofinancingSource: Source;
  /** Where the agreement itself states the grant, the local money and both together: what says so. */
  readonly agreementFigures?: Source;
}

export const indicatorsOf = ({ goals }: Programme): readonly Indicator[] => goals.flatMap(({ indicators }) => indicators);

/** Every figure that a plan may state of the programme's indicators. */
export const measuresOf = (programme: Programme): readonly IndicatorMeasure[] =>
  indicatorsOf(programme).flatMap(({ measures }) => measures);
