import type { Day } from './calendar';
import type { MilestoneState } from './plan-words';
import type { MilestoneRow, Plan } from './plan';
import { known } from './reading';

/** When a milestone is, seen from a day. */
export const MILESTONE_TIMES = ['coming', 'passed', 'undated', 'done', 'dropped'] as const;
export type MilestoneTime = (typeof MILESTONE_TIMES)[number];

/** How far a milestone is: as stated; done where only the day is stated; late where the deadline has passed in silence. */
export type MilestoneProgress = MilestoneState | 'overdue' | 'unstated';

export interface TimedMilestone {
  readonly milestone: MilestoneRow;
  readonly progress: MilestoneProgress;
  readonly deadline: Day | undefined;
  readonly doneOn: Day | undefined;
}

/**
 * The plan's milestones by their time: what comes next first, what was done last first. A milestone
 * whose deadline is the day itself is still to come.
 */
export function milestoneTimes({ milestones }: Pick<Plan, 'milestones'>, today: Day): Readonly<Record<MilestoneTime, readonly TimedMilestone[]>> {
  const times: Record<MilestoneTime, TimedMilestone[]> = { coming: [], passed: [], undated: [], done: [], dropped: [] };
  for (const milestone of milestones) {
    const [deadline, doneOn] = [known(milestone.deadline), known(milestone.doneOn)];
    const late = deadline !== undefined && deadline < today;
    const progress = progressOf(milestone, late);
    times[timeOf(progress, deadline, late)].push({ milestone, progress, deadline, doneOn });
  }
  const byDeadline = (one: TimedMilestone, other: TimedMilestone) => (one.deadline ?? '').localeCompare(other.deadline ?? '');
  const end = ({ doneOn, deadline }: TimedMilestone) => doneOn ?? deadline ?? '';
  times.coming.sort(byDeadline);
  times.passed.sort(byDeadline);
  times.done.sort((one, other) => end(other).localeCompare(end(one)));
  return times;
}

function progressOf({ state, doneOn }: MilestoneRow, late: boolean): MilestoneProgress {
  const stated = known(state);
  if (stated === 'done' || stated === 'dropped') return stated;
  if (stated === undefined && known(doneOn) !== undefined) return 'done';
  if (late && stated !== 'delayed') return 'overdue';
  return stated ?? 'unstated';
}

function timeOf(progress: MilestoneProgress, deadline: Day | undefined, late: boolean): MilestoneTime {
  if (progress === 'done' || progress === 'dropped') return progress;
  if (deadline === undefined) return 'undated';
  return late ? 'passed' : 'coming';
}
