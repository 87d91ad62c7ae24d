import type { Reading } from '../domain/reading';
import type { Baseline } from './measure';

/** What a row of an indicator table states. Each part is a reading of its own. */
export interface IndicatorRow {
  /** The goal, where the row states one: a goal's further indicators leave it empty. */
  readonly goal: string;
  readonly indicator: string;
  readonly baseline: Reading<Baseline>;
  readonly comparator: Reading<Baseline>;
  readonly years: Reading<readonly number[]>;
  readonly source: string;
  /** Cells of columns that are none of these. */
  readonly others?: readonly string[];
}
