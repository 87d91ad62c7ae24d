import type { Day } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import type { Plan, RowName, SalaryRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { namesUnknownPosition } from '../staff';
import { periodsOfPosition, type Between } from './periods-of-position';

/** A position whose last salary row ends before the plan does. */
interface EarlyEnd {
  readonly position: RowName;
  readonly place: PlanPath;
  readonly last: Day;
}

/**
 * The salary rows of a position follow on each other to the end of the plan: none overlap, a gap is
 * a vacancy, and a position that ends early is told. While a row names no position that can be
 * understood, nothing is said to be lacking: it may be that row.
 */
export const staffRowsOverlap = createRule({
  id: 'staff-rows-overlap',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'salaries', ['position', 'from', 'to']) && canBeRead(workbook, 'masterData', ['from', 'to']);
    if (!readable) return;
    const allNamed = !namesUnknownPosition(plan.salaries);
    const [startOfPlan, endOfPlan] = [known(plan.masterData.from), known(plan.masterData.to)];
    const early: EarlyEnd[] = [];

    for (const position of positionsOf(plan)) {
      const periods = periodsOfPosition(plan, position);
      if (!periods) continue;
      const { reversed, overlaps, gaps, last } = periods;
      for (const salary of reversed) {
        const [from, to] = [known(salary.from), known(salary.to)];
        if (from === undefined || to === undefined) continue;
        const place = at('salaries', salary, 'to');
        report({ variant: 'reversed', severity: 'error', values: { position, from, to, place }, at: [place, at('salaries', salary, 'from')] });
      }
      const [overlap] = overlaps;
      if (overlap) {
        const values = { position, from: overlap.from, to: overlap.to, places: endsOf(overlaps), count: overlaps.length };
        report({ variant: overlaps.length === 1 ? 'overlap' : 'overlap-many', severity: 'error', values, at: endsOf(overlaps) });
      }
      const [gap] = gaps;
      if (gap && allNamed) {
        const values = { position, from: gap.from, to: gap.to, places: endsOf(gaps), count: gaps.length };
        report({ variant: gaps.length === 1 ? 'vacancy' : 'vacancy-many', severity: 'advice', values, at: endsOf(gaps) });
      }
      // Of one that has no day in the plan at all, another rule tells.
      const isBeforePlan = last !== undefined && startOfPlan !== undefined && last.to < startOfPlan;
      if (last && allNamed && !isBeforePlan && endOfPlan !== undefined && last.to < endOfPlan) {
        early.push({ position, place: at('salaries', last.salary, 'to'), last: last.to });
      }
    }

    if (endOfPlan === undefined) return;
    for (const [last, [first, ...others]] of groupBy(early, (end) => end.last)) {
      const places: [PlanPath, ...PlanPath[]] = [first.place, ...others.map(({ place }) => place)];
      const positions = [first, ...others].map(({ position }) => position);
      const values = { position: first.position, positions, count: positions.length, last, end: endOfPlan, places };
      report({ variant: others.length === 0 ? 'ends-early' : 'ends-early-many', severity: 'advice', values, at: places });
    }
  },
});

function positionsOf({ salaries }: Plan): readonly RowName[] {
  return [...new Set(salaries.flatMap(({ position }) => known(position) ?? []))];
}

/** Where the rows meet: the first day of the later one, the last of the earlier. Never called without any. */
function endsOf(between: readonly Between[]): [PlanPath, ...PlanPath[]] {
  const end = (salary: SalaryRow, field: 'from' | 'to') => at('salaries', salary, field);
  return between.flatMap(({ earlier, later }) => [end(later, 'from'), end(earlier, 'to')]) as [PlanPath, ...PlanPath[]];
}
