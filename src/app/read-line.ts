import { valueOf, type Problem, type Reading } from '../domain/reading';
import type { LineOfText } from '../notation/line-of-text';

/** A line of a pasted text, with all that it may mean; the user chooses where that is more than one thing. */
export interface ReadLine<T> {
  /** The line's place in the text; no two lines have the same. */
  readonly at: number;
  readonly raw: string;
  readonly alternatives: readonly T[];
  /** Why it means nothing; none for a header. */
  readonly problem?: Problem;
}

/** @param expand all that one reading of the line may mean in turn */
export function readLine<T, Meant>({ at, raw, reading }: LineOfText<T>, expand: (value: T) => readonly Meant[]): ReadLine<Meant> {
  switch (reading.kind) {
    case 'value':
      return { at, raw, alternatives: expand(reading.value) };
    case 'ambiguous':
      return { at, raw, alternatives: reading.readings.flatMap(expand) };
    case 'not-understood':
      return { at, raw, alternatives: [], problem: reading.problem };
    case 'empty':
      return { at, raw, alternatives: [] };
  }
}

/** A part of a line that may mean several things, as one reading for each. */
export const eachReading = <T>(reading: Reading<T>): readonly Reading<T>[] =>
  reading.kind === 'ambiguous' ? reading.readings.map(valueOf) : [reading];

/** The parts that are not understood, as they are written. */
export const unread = (parts: readonly Reading<unknown>[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'not-understood' ? [part.raw] : []));
