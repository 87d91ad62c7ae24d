import type { Exact } from '../domain/exact';
import type { Share } from '../domain/quantities';

/** One measured value: a count, a percentage, both, or an average; and what it is of. */
export interface Measure {
  /** As it is written before the value: `Øvrige områder`, `Kommunalvalg`. */
  readonly label?: string;
  /** `(2017)` behind the label. */
  readonly year?: number;
  /** A count, or the average where the indicator is one. */
  readonly number?: Exact<'number'>;
  /** What is counted: `børn`. */
  readonly counted?: string;
  readonly share?: Share;
  /** What is written behind the value. */
  readonly remark?: string;
}

/** What stands in a baseline's cell, or in that of its comparator. */
export interface Baseline {
  /** What all the values are of, where it stands before them with a colon of its own. */
  readonly scope?: string;
  /** None when they are withheld. */
  readonly measures: readonly Measure[];
  /** `diskretioneret`: the group is so small that the figure is not handed out. */
  readonly withheld?: true;
}
