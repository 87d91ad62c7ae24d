import type { SubGoalRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { simplified } from '../../notation/tidy';

/** The sub-goals that a text names, and what of it names none. */
export interface NamedGoals {
  readonly goals: readonly SubGoalRow[];
  readonly unknown: readonly string[];
}

const BETWEEN = /[,;/&+\n]| og /u;
const RANGE = /^(\S+) ?- ?(\S+)$/u;
const ALL = /^alle(?: delmål)?$/u;

/** A number as it is compared: without the word before it and the full stop behind it. */
const plain = (text: string) => simplified(text).replace(/^(?:delmål|nr\.?) /u, '').replace(/\.$/u, '');

/** Reads "1.1, 1.2", "1.1 og 1.2", "1.1-1.3" as they stand in the sheet, "alle", and sub-goals by their whole names. */
export function goalFinder(subGoals: readonly SubGoalRow[]): (text: string) => NamedGoals {
  const byNumber = groupBy(subGoals.filter(({ number }) => known(number) !== undefined), ({ number }) => plain(known(number) ?? ''));
  const byName = groupBy(subGoals.filter(({ name }) => known(name) !== undefined), ({ name }) => plain(known(name) ?? ''));
  const order = new Map([...byNumber.keys()].map((number, index) => [number, index]));
  const inOrder = [...byNumber.values()];
  const called = (part: string) => byNumber.get(part) ?? byName.get(part);
  const between = (part: string): readonly SubGoalRow[] | undefined => {
    const [, from = '', to = ''] = RANGE.exec(part) ?? [];
    const [first, last] = [order.get(from), order.get(to)];
    if (first === undefined || last === undefined || last < first) return undefined;
    return inOrder.slice(first, last + 1).flat();
  };
  return (text) => {
    const whole = called(plain(text));
    if (whole) return { goals: whole, unknown: [] };
    const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
    const found = parts.map((part) => ({ part, goals: ALL.test(plain(part)) ? subGoals : (called(plain(part)) ?? between(plain(part))) }));
    return { goals: found.flatMap(({ goals }) => goals ?? []), unknown: found.flatMap(({ part, goals }) => (goals ? [] : part.trim())) };
  };
}
