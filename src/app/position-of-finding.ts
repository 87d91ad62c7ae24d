import type { Finding } from '../domain/finding';
import type { Plan, RowName } from '../domain/plan';
import { known } from '../domain/reading';
import { groupBy } from '../domain/group-by';
import { oncePerPlan } from '../domain/once-per-plan';

const rowsOf = oncePerPlan((plan) => ({
  salaries: groupBy(plan.salaries, ({ row }) => row),
  staffResources: groupBy(plan.staffResources, ({ row }) => row),
  positions: groupBy(plan.positions, ({ row }) => row),
}));

/** The position that all of a finding is about; `undefined` where that is none, or several. */
export function positionOfFinding({ at }: Finding, plan: Plan): RowName | undefined {
  const rows = rowsOf(plan);
  const positions = at.flatMap(({ table, row = '' }): readonly RowName[] => {
    if (table === 'positions') return rows.positions.has(row) ? [row] : [];
    if (table !== 'salaries' && table !== 'staffResources') return [];
    const [line] = rows[table].get(row) ?? [];
    const position = line && known(line.position);
    return position === undefined ? [] : [position];
  });
  const [first, ...others] = new Set(positions);
  return others.length === 0 ? first : undefined;
}
