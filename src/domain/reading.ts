/**
 * What a cell holds, seen as a `T`. Anything may stand in a cell, and the rules must judge exactly
 * that, so a plan's field is never simply a value.
 */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-understood'; readonly raw: string; readonly problem: Problem }
  | { readonly kind: 'ambiguous'; readonly raw: string; readonly readings: readonly T[] };

/** Why a cell was not understood; each has its own sentence to the user. */
export const PROBLEMS = [
  /** Text where a number or an amount belongs. */
  'not-a-number',
  /** Text where a date belongs, or a number that is no day. */
  'not-a-date',
  /** No year of four digits of our time. */
  'not-a-year',
  /** An error value of Excel's, such as #REF!. */
  'error-value',
  /** Not one of the column's choices. */
  'not-a-choice',
  /** Not on the plan's list of positions. */
  'not-a-position',
  /** Matches several rows of the list of positions. */
  'several-positions',
  /** A bare number over 1 in a share column that is not formatted as a percentage. */
  'share-without-percent',
  /** Too large to be calculated with. */
  'too-large',
  /** A range, a limit or an estimate where one number belongs: 20-25 %, mindst 20 %, ca. 20 %. */
  'inexact',
  /** Hours of another length of time than a week. */
  'not-per-week',
  /** Only a part of a date, such as a month. */
  'incomplete-date',
  /** Text where a period belongs. */
  'not-a-period',
  /** A period whose end lies before its start. */
  'ends-before-start',
  /** Text where a year belongs, or a number that is none. */
  'not-a-year',
  /** Text in which no count, percentage or other figure is told apart. */
  'not-a-baseline',
  /** Several numbers that do not say which is which. */
  'several-numbers',
  /** A line that states no part of a position and no weighting. */
  'not-a-staff-line',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const EMPTY: Reading<never> = Object.freeze({ kind: 'empty' });

export const valueOf = <T>(value: T): Reading<T> => Object.freeze({ kind: 'value', value });

export const notUnderstood = (raw: string, problem: Problem): Reading<never> =>
  Object.freeze({ kind: 'not-understood', raw, problem });

export const ambiguous = <T>(raw: string, readings: readonly T[]): Reading<T> =>
  Object.freeze({ kind: 'ambiguous', raw, readings });

/** Something stands in the cell, but what it means is not known; the cell is a finding itself. */
export const isUnclear = ({ kind }: Reading<unknown>): boolean => kind === 'not-understood' || kind === 'ambiguous';

/** The value, or `undefined` when the cell is empty or was not understood. */
export function known<T>(reading: Reading<T>): T | undefined {
  return reading.kind === 'value' ? reading.value : undefined;
}

/** What stands in a cell of text, with single spaces as Excel's TRIM leaves it. */
export function textIn(reading: Reading<string>): string {
  const text = reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw;
  return text.includes(' ') ? text.replace(/ +/g, ' ').replace(/^ | $/g, '') : text;
}
