import type { Period } from '../domain/calendar';
import type { MasterData, Plan } from '../domain/plan';
import { known } from '../domain/reading';

/** The plan's period; `undefined` while it is not known, or ends before it begins. */
export function planPeriod({ from, to }: Pick<MasterData, 'from' | 'to'>): Period | undefined {
  const [first, last] = [known(from), known(to)];
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last };
}

/** Has anything been written about the plan as a whole? Before that, nothing is missing. */
export function isBegun({ masterData: { name, programme, from, to } }: Plan): boolean {
  return [name, programme, from, to].some(({ kind }) => kind !== 'empty');
}
