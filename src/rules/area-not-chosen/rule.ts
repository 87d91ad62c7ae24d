import { compare, fraction } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { AreaRow, Plan } from '../../domain/plan';
import type { Share } from '../../domain/quantities';
import { known } from '../../domain/reading';
import { areaRowName, areasNotChosen } from '../areas';
import { oncePerPlan } from '../../domain/once-per-plan';
import { createRule } from '../rule';

const NOTHING: Share = fraction(0);
const TABLES = ['staffResources', 'salaries', 'budget'] as const;

/** Where staff, salaries and expenses name an area. */
const placesByArea = oncePerPlan((plan: Plan): ReadonlyMap<string | undefined, readonly { readonly place: PlanPath }[]> => {
  const named = TABLES.flatMap((table) => plan[table].map((row) => ({ id: known(row.area), place: at(table, row, 'area') })));
  return groupBy(named, ({ id }) => id);
});

function weightingPlace(row: AreaRow): readonly PlanPath[] {
  const weighting = known(row.weighting);
  return weighting === undefined || compare(weighting, NOTHING) === 0 ? [] : [at('areas', row, 'weighting')];
}

/** An area that the plan does not work in has no staff, no weighting and no money. */
export const areaNotChosen = createRule({
  id: 'area-not-chosen',
  basis: 'our-advice',
  check({ plan, programme, phase }, report) {
    const chosen = new Set(plan.areas.flatMap(({ area, chosen: answer }) => (known(answer) === true ? (known(area) ?? []) : [])));
    for (const row of areasNotChosen(plan, phase)) {
      const id = known(row.area);
      const named = id === undefined || chosen.has(id) ? [] : (placesByArea(plan).get(id) ?? []);
      const [first, ...others] = [...weightingPlace(row), ...named.map(({ place }) => place)];
      if (!first) continue;
      const places: [PlanPath, ...PlanPath[]] = [first, ...others];
      report({ variant: 'carries', severity: 'error', values: { area: areaRowName(row, programme), places, count: places.length }, at: [...places, at('areas', row, 'chosen')] });
    }
  },
});
