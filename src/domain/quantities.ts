import { type Exact, exact } from './exact';

/** A part of a whole: one quarter of a position is 0.25, a weighting of 30 % is 0.3. */
export type Share = Exact<'share'>;

/** Hours per week. */
export type Hours = Exact<'hours'>;

/**
 * A figure in a unit of its own: 88.4 where that is a percentage, 5.8 where it is a grade. Withheld
 * is an answer too: registers do not give figures of small groups.
 */
export type Measure = Exact<'measure'> | typeof WITHHELD;
export const WITHHELD = 'withheld';

/** A number of things, or of times. */
export type Count = Exact<'count'>;

/** 100 %: a position's shares, and the weightings of the chosen areas, come to this. */
export const WHOLE: Share = exact<'share'>(1);

/** A bare number above this is a percentage whose % got lost: 25, not 2500 %. */
export const LARGEST_SHARE = 2;

/** Hours per week of one FTE (årsværk): domain glossary, and the collective agreements' full-time week. */
export const FULL_TIME: Hours = exact<'hours'>(37);
