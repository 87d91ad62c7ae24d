import { at, type PlanPath } from '../../domain/path';
import type { ActivityRow, SubGoalRow } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { goalFinder } from './goals-of-text';

/**
 * Every sub-goal has an activity that supports it, and every activity a sub-goal. All of it may
 * simply not be written yet, a number that is on no sub-goal too.
 *
 * Source: LBF's template for sub-agreements, in which activities stand under the sub-goals they serve.
 */
export const subgoalActivity = createRule({
  id: 'subgoal-activity',
  basis: 'requirement',
  missing: ['no-activity', 'no-goal', 'unknown-goal'],
  check({ plan, workbook }, report) {
    if (!canBeRead(workbook, 'subGoals', ['number', 'name']) || !canBeRead(workbook, 'activities', ['name', 'supports'])) return;
    const find = goalFinder(plan.subGoals);
    const activities = plan.activities.filter(({ name, purpose }) => name.kind !== 'empty' || purpose.kind !== 'empty');
    const supporting = plan.activities.map((row) => ({ row, ...find(known(row.supports) ?? '') }));

    const supported = new Set(supporting.flatMap(({ goals }) => goals));
    const goals = plan.subGoals.filter((row) => isNamed(row) && !supported.has(row));
    // A number that cannot be read may be any that an activity names.
    const isNumbered = !plan.subGoals.some(({ number }) => isUnclear(number));
    const [goal, ...moreGoals] = isNumbered && !plan.activities.some(({ supports }) => isUnclear(supports)) ? goals : [];
    if (goal) {
      const values = { goals: [...new Set(goals.map(goalName))], count: new Set(goals.map(goalName)).size };
      report({ variant: 'no-activity', severity: 'warning', values, at: [goalAt(goal), ...moreGoals.map(goalAt)] });
    }
    const alone = activities.filter(({ supports }) => supports.kind === 'empty');
    const [activity, ...moreActivities] = alone;
    if (activity) {
      const values = { activities: alone.map(activityName), count: alone.length };
      report({ variant: 'no-goal', severity: 'warning', values, at: [supportsAt(activity), ...moreActivities.map(supportsAt)] });
    }
    const lost = isNumbered ? supporting.filter(({ unknown }) => unknown.length > 0) : [];
    const [first, ...others] = lost;
    if (first) {
      const places: [PlanPath, ...PlanPath[]] = [supportsAt(first.row), ...others.map(({ row }) => supportsAt(row))];
      const values = { goals: [...new Set(lost.flatMap(({ unknown }) => unknown))], count: lost.length, places };
      report({ variant: 'unknown-goal', severity: 'warning', values, at: places });
    }
  },
});

const isNamed = ({ number, name }: SubGoalRow) => number.kind === 'value' || name.kind === 'value';
const goalName = ({ number, name, row }: SubGoalRow): string => [known(number), known(name)].filter(Boolean).join(' ') || row;
const activityName = ({ name, purpose, row }: ActivityRow): string => known(name) ?? known(purpose) ?? row;
const goalAt = (row: SubGoalRow) => at('subGoals', row, 'number');
const supportsAt = (row: ActivityRow) => at('activities', row, 'supports');
