import { useState } from 'react';
import type { ReadLine } from '../../app/read-line';

/** What the user has decided about a line; what is not decided is as it was read. */
export interface Decision {
  /** Which of the alternatives is meant. */
  readonly choice?: number;
  readonly included?: boolean;
  /** Names chosen from a list in place of those written, by their place in the line. */
  readonly names?: Readonly<Record<number, string>>;
}

export type Decide = (line: ReadLine<unknown>, decision: Decision) => void;

const keyOf = ({ at, raw }: ReadLine<unknown>) => `${at} ${raw}`;

/** The decisions belong to lines as they stand: a line that is changed is undecided again. */
export function useDecisions(): { readonly decisionOf: (line: ReadLine<unknown>) => Decision; readonly decide: Decide } {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  return {
    decisionOf: (line) => decisions.get(keyOf(line)) ?? {},
    decide: (line, decision) => setDecisions((before) => new Map(before).set(keyOf(line), { ...before.get(keyOf(line)), ...decision })),
  };
}

/** What the line means: the only thing, or the one that was chosen. */
export const chosenOf = <T>({ alternatives }: ReadLine<T>, { choice }: Decision): T | undefined =>
  alternatives.length === 1 ? alternatives[0] : choice === undefined ? undefined : alternatives[choice];
