import type { Day } from '../domain/calendar';
import type { MilestoneRow } from '../domain/plan';
import { known } from '../domain/reading';
import { simplified } from '../notation/tidy';

/** What the milestone is called; its row's name where it has none. */
export const milestoneName = ({ name, row }: MilestoneRow): string => known(name) ?? row;

/** Does the milestone's name hold one of the beginnings of words? */
export function speaksOf({ name }: MilestoneRow, words: readonly string[]): boolean {
  const text = simplified(known(name) ?? '');
  return words.some((word) => text.includes(word));
}

/** From when to when: of a milestone with only one of the days, that day. */
export function daysOf({ start, deadline }: MilestoneRow): { readonly first: Day; readonly last: Day } | undefined {
  const [from, to] = [known(start), known(deadline)];
  const [first, last] = [from ?? to, to ?? from];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Words for the board's yearly follow-up that an auditor sees. */
export const FOLLOW_UP_WORDS: readonly string[] = ['opfølg', 'følge op', 'følger op', 'fulgt op', 'revisor', 'revision'];
