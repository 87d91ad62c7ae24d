import { at, type PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { linesByPosition, namesUnknownPosition } from '../staff';

/**
 * Every position in *Løn* stands in *Medarbejderressourcer*: in an area, cross-cutting or outside
 * the plan. Who leads, keeps the accounts or informs is on no single area, and so easily forgotten.
 */
export const staffMissingInAgreements = createRule({
  id: 'staff-missing-in-agreements',
  basis: 'our-advice',
  missing: ['missing'],
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'salaries', ['position']) && canBeRead(workbook, 'staffResources', ['position']);
    if (!readable || namesUnknownPosition(plan.staffResources)) return;

    const stated = linesByPosition(plan);
    for (const [position, [first, ...others]] of groupBy(plan.salaries, (salary) => known(salary.position))) {
      if (position === undefined || stated.has(position)) continue;
      const places: [PlanPath, ...PlanPath[]] = [
        at('salaries', first, 'position'),
        ...others.map((salary) => at('salaries', salary, 'position')),
      ];
      report({ variant: 'missing', severity: 'warning', values: { position, salaries: places }, at: places });
    }
  },
});
