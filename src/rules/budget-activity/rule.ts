import { at } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { eachOnce, foldedText, namesIn } from '../names';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** The activity that a line of the budget names is on *Aktiviteter*. Nothing is said while that sheet is blank. */
export const budgetActivity = createRule({
  id: 'budget-activity',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const isThere = canBeRead(workbook, 'budget', ['activity']) && canBeRead(workbook, 'activities', ['name']);
    if (!isThere || plan.activities.some(({ name }) => isUnclear(name))) return;
    const names = new Set(plan.activities.map(({ name }) => foldedText(name)).filter((name) => name !== ''));
    if (names.size === 0) return;
    const isKnown = (activity: string) => names.has(activity) || namesIn(activity).every((name) => names.has(name));
    const unknown = plan.budget.filter(({ activity }) => !isKnown(foldedText(activity)));
    const places = placesOf(unknown.map((line) => at('budget', line, 'activity')));
    if (places) report({ variant: 'unknown', severity: 'warning', values: { names: eachOnce(unknown.map(({ activity }) => known(activity) ?? '')), places }, at: places });
  },
});
