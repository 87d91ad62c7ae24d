import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { Plan, RowName } from '../../domain/plan';
import { known } from '../../domain/reading';
import { levelled } from '../../notation/levelled';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { linesByPosition, namesUnknownPosition, paidByPlan, salariesOf } from '../staff';
import { actorsIn, namesOfActor } from './actors';

/**
 * Who has tasks in an activity and is on the list of positions has a line in a sub-agreement too. Only
 * the names on the list make an actor staff: anybody else may be a party, such as a school or the
 * police. Whom others pay is not looked for, nor who is in *Løn*: staff-missing-in-agreements tells.
 */
export const staffUnbudgetedActor = createRule({
  id: 'staff-unbudgeted-actor',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'activities', ['actors']) &&
      canBeRead(workbook, 'positions', ['title', 'number', 'aliases', 'paidBy']) &&
      canBeRead(workbook, 'staffResources', ['position']) &&
      canBeRead(workbook, 'salaries', ['position']);
    const begun = plan.staffResources.length + plan.salaries.length > 0;
    if (!readable || !begun || namesUnknownPosition(plan.staffResources) || namesUnknownPosition(plan.salaries)) return;

    const positionsNamed = positionsByName(plan);
    const without = plan.activities.flatMap((activity) => {
      const positions = actorsIn(known(activity.actors) ?? '').flatMap((actor) => namesOfActor(actor).flatMap((name) => positionsNamed.get(name) ?? []));
      const unstaffed = [...new Set(positions)].filter((position) => !linesByPosition(plan).has(position) && salariesOf(plan, position).length === 0 && paidByPlan(plan, position));
      return unstaffed.length > 0 ? [{ place: at('activities', activity, 'actors'), unstaffed }] : [];
    });
    const [first, ...others] = without;
    if (!first) return;
    const actors = [...new Set(without.flatMap(({ unstaffed }) => unstaffed))];
    const places: [PlanPath, ...PlanPath[]] = [first.place, ...others.map(({ place }) => place)];
    report({ variant: 'no-line', severity: 'advice', values: { actors, count: actors.length, places }, at: places });
  },
});

/** What each position may be called; a name of several positions is none of them. */
function positionsByName({ positions }: Plan): ReadonlyMap<string, RowName> {
  const names = positions.flatMap(({ row, title, number, aliases }) =>
    [...new Set([row, known(title), known(number), ...(known(aliases) ?? '').split(',')].map((name) => levelled(name ?? '')))].flatMap((name) =>
      /\p{L}/u.test(name) ? [{ name, row }] : [],
    ),
  );
  return new Map([...groupBy(names, ({ name }) => name)].flatMap(([name, [{ row }, ...others]]) => (others.length === 0 ? [[name, row] as const] : [])));
}
