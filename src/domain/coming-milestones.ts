import type { Day } from './calendar';
import { MILESTONE_STATES, type MilestoneState } from './plan-words';
import type { MilestoneRow, Plan } from './plan';
import { known, type Reading } from './reading';

/** What is done with, whichever way, does not come any more. */
export const ENDED: readonly MilestoneState[] = ['done', 'dropped'];

/** Milestones whose deadline lies on the day or after it, the next one first; two of one day as they stand. Without a day, all that have one. */
export function comingMilestones({ milestones }: Pick<Plan, 'milestones'>, on: Day | undefined): readonly MilestoneRow[] {
  const deadline = (row: MilestoneRow) => known(row.deadline) ?? '';
  return milestones
    .filter((row) => deadline(row) !== '' && deadline(row) >= (on ?? '') && !ENDED.some((state) => state === known(row.state)))
    .sort((a, b) => (deadline(a) < deadline(b) ? -1 : deadline(a) > deadline(b) ? 1 : 0));
}

const isNamed = (name: Reading<string>) => name.kind !== 'empty';

/** How many milestones are how far. One that says nothing of it has not been started. */
export function milestonesByState({ milestones }: Pick<Plan, 'milestones'>): Readonly<Record<MilestoneState, number>> {
  const stateOf = ({ state, name }: MilestoneRow) => (state.kind === 'empty' && isNamed(name) ? 'not-started' : known(state));
  const count = (state: MilestoneState) => milestones.filter((row) => stateOf(row) === state).length;
  return Object.fromEntries(MILESTONE_STATES.map((state) => [state, count(state)])) as Record<MilestoneState, number>;
}
