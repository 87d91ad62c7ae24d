import { addMonths } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { simplified } from '../../notation/tidy';
import { yearsOfAccounts } from '../accounting';
import { daysOf, FOLLOW_UP_WORDS, speaksOf } from '../milestones';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** A year is followed up while it runs, or so many months after its end. */
export const MONTHS_TO_FOLLOW_UP = 12;

const PLACE: PlanPath = Object.freeze({ table: 'milestones', field: 'name' });

/** Every activity has a milestone, and every accounting year one for the follow-up. Asked once there is a milestone plan. */
export const milestoneCoverage = createRule({
  id: 'milestone-coverage',
  basis: 'our-advice',
  missing: ['activities', 'years'],
  check({ plan, workbook }, report) {
    const milestones = plan.milestones.filter(({ state }) => known(state) !== 'dropped');
    const named = milestones.filter(({ name }) => name.kind !== 'empty');
    if (named.length === 0 || !canBeRead(workbook, 'milestones', ['name', 'activity', 'start', 'deadline'])) return;

    const covered = new Set(milestones.flatMap(({ activity }) => (activity.kind === 'value' ? simplified(activity.value) : [])));
    const bare = milestones.some(({ activity }) => isUnclear(activity))
      ? []
      : plan.activities.filter(({ name }) => name.kind === 'value' && !covered.has(simplified(name.value)));
    const [first, ...others] = bare.map((row) => at('activities', row, 'name'));
    if (first) {
      const values = { activities: bare.map(({ name, row }) => known(name) ?? row), count: bare.length, of: plan.activities.length };
      report({ variant: 'activities', severity: 'advice', values, at: [first, ...others] });
    }

    const followUps = named.filter((row) => speaksOf(row, FOLLOW_UP_WORDS) || isUnclear(row.name));
    const times = followUps.map(daysOf);
    const years = yearsOfAccounts(plan).filter(
      ({ from, to }) => !times.some((days) => days === undefined || (days.first <= addMonths(to, MONTHS_TO_FOLLOW_UP) && from <= days.last)),
    );
    if (years.length > 0) report({ variant: 'years', severity: 'advice', values: { years: years.map(({ name }) => name), count: years.length }, at: [PLACE] });
  },
});
