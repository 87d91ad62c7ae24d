import { at, type PlanPath } from '../../domain/path';
import { OUTSIDE, type StaffRow } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { dayStated, lineAt, linesByPosition, namesUnknownPosition, paidByPlan, runsOn, salariesOf } from '../staff';

/**
 * Every position in a sub-agreement that the plan pays is in *Løn*. A position that is there, but
 * not on the day that the sub-agreement speaks of, is a warning: it may not be filled yet.
 *
 * Source: LBF's template for sub-agreements, "Angivelserne skal stemme overens med angivelserne i
 * budgettet".
 */
export const staffMissingInBudget = createRule({
  id: 'staff-missing-in-budget',
  basis: 'requirement',
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'salaries', ['position', 'from', 'to']) &&
      canBeRead(workbook, 'staffResources', ['area', 'position', 'statedOn']) &&
      canBeRead(workbook, 'positions', ['title', 'number', 'paidBy']);
    if (!readable || namesUnknownPosition(plan.salaries)) return;

    for (const [position, allLines] of linesByPosition(plan)) {
      const lines = allLines.filter(({ area }) => known(area) !== OUTSIDE && !isUnclear(area));
      if (lines.length === 0 || !paidByPlan(plan, position)) continue;

      const salaries = salariesOf(plan, position);
      if (salaries.length === 0) {
        report({ variant: 'missing', severity: 'error', values: { position, lines: pathsOf(lines) }, at: pathsOf(lines) });
        continue;
      }
      const uncovered = lines.flatMap((line) => {
        const date = isUnclear(line.statedOn) ? undefined : dayStated(plan, line);
        return date === undefined || salaries.some((salary) => runsOn(salary, date)) ? [] : [{ line, date }];
      });
      if (uncovered.length === 0) continue;
      const inSalaries = salaries.map((salary) => at('salaries', salary, salary.from.kind === 'empty' ? 'to' : 'from'));
      const uncoveredLines = pathsOf(uncovered.map(({ line }) => line));
      report({
        variant: 'not-on-day',
        severity: 'warning',
        values: {
          position,
          days: [...new Set(uncovered.map(({ date }) => date))].sort(),
          lines: uncoveredLines,
          salaries: inSalaries,
        },
        at: [...uncoveredLines, ...inSalaries],
      });
    }
  },
});

/** Never called without lines. */
const pathsOf = (lines: readonly StaffRow[]) => lines.map((line) => lineAt(line, 'position')) as [PlanPath, ...PlanPath[]];
