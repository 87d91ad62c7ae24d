import { pathText, type PlanPath } from '../../domain/path';
import type { OverwrittenFormula } from '../../domain/workbook-state';
import { MONEY_TABLES, writtenTotals } from '../amounts';
import { groupBy } from '../../domain/group-by';
import { createRule } from '../rule';

/** What happened to it: our own formula that has lost what it spoke of was not changed by anybody. */
const whatOf = ({ now, broken }: OverwrittenFormula) => (broken ? 'lost' : now);

/**
 * What the sheet calculates is still calculated. Cells of one column over which the same was done
 * are one finding. Totals that can be read are left to budget-sum, which also says whether they
 * are right.
 */
export const workbookFormulaOverwritten = createRule({
  id: 'workbook-formula-overwritten',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    if (workbook.overwrittenFormulas.length === 0) return;
    const toldAsTotals = new Set(MONEY_TABLES.flatMap((table) => writtenTotals(plan, table)).map(({ at }) => pathText(at)));
    const cells = workbook.overwrittenFormulas.filter(({ at }) => !toldAsTotals.has(pathText(at)));

    for (const [first, ...others] of groupBy(cells, (cell) => [cell.at.table, cell.at.field, whatOf(cell)].join('/')).values()) {
      const { header } = first;
      const what = whatOf(first);
      const places: [PlanPath, ...PlanPath[]] = [first.at, ...others.map(({ at }) => at)];
      const values = { header, place: first.at, places, count: places.length };
      report({ variant: others.length === 0 ? what : `${what}-many`, severity: 'warning', values, at: places });
    }
  },
});
