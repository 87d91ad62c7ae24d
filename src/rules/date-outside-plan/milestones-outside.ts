import { addMonths, covers, type Day, type Period } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import type { MilestoneRow, Plan } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { milestoneName, speaksOf } from '../milestones';

/** People are hired up to so many months before the plan begins. */
export const MONTHS_OF_RECRUITMENT = 6;
/** Accounts are closed and the plan is evaluated up to so many months after it ends. */
export const MONTHS_OF_CLOSING = 12;
/** Beginnings of the words by which such milestones are known. */
export const RECRUITMENT_WORDS: readonly string[] = ['ansæt', 'ansat', 'rekrutter', 'stilling', 'opslag'];
export const CLOSING_WORDS: readonly string[] = ['regnskab', 'evaluer', 'revision', 'revisor', 'afslut', 'slutrapport'];

export interface MilestoneOutside {
  readonly name: string;
  readonly day: Day;
  readonly place: PlanPath;
}

/** When the milestone may be. */
function allowed(milestone: MilestoneRow, { from, to }: Period): Period {
  return {
    from: speaksOf(milestone, RECRUITMENT_WORDS) ? addMonths(from, -MONTHS_OF_RECRUITMENT) : from,
    to: speaksOf(milestone, CLOSING_WORDS) ? addMonths(to, MONTHS_OF_CLOSING) : to,
  };
}

/** Days of milestones that lie outside the plan. Of one that is dropped, or whose name cannot be read, nothing is said. */
export function milestonesOutside({ milestones }: Plan, period: Period): readonly MilestoneOutside[] {
  return milestones
    .filter(({ name, state }) => !isUnclear(name) && known(state) !== 'dropped')
    .flatMap((milestone) =>
      (['start', 'deadline'] as const).flatMap((field): readonly MilestoneOutside[] => {
        const day = known(milestone[field]);
        return day === undefined || covers(period, day) || covers(allowed(milestone, period), day) ? [] : [{ name: milestoneName(milestone), day, place: at('milestones', milestone, field) }];
      }),
    );
}
