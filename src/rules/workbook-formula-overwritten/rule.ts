import { pathText, type PlanPath } from '../../domain/path';
import { MONEY_TABLES, writtenTotals } from '../amounts';
import { groupBy } from '../group-by';
import { createRule } from '../rule';

/**
 * What the sheet calculates is still calculated. Cells of one column over which the same was done
 * are one finding. Totals that can be read are left to budget-sum, which also says whether they
 * are right.
 */
export const workbookFormulaOverwritten = createRule({
  id: 'workbook-formula-overwritten',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const toldAsTotals = new Set(MONEY_TABLES.flatMap((table) => writtenTotals(plan, table)).map(({ at }) => pathText(at)));
    const cells = workbook.overwrittenFormulas.filter(({ at }) => !toldAsTotals.has(pathText(at)));

    for (const [first, ...others] of groupBy(cells, ({ at, now }) => [at.table, at.field, now].join('/')).values()) {
      const { header, now } = first;
      const places: [PlanPath, ...PlanPath[]] = [first.at, ...others.map(({ at }) => at)];
      const values = { header, place: first.at, places, count: places.length };
      report({ variant: others.length === 0 ? now : `${now}-many`, severity: 'warning', values, at: places });
    }
  },
});
