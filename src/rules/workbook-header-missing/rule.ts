import { groupBy } from '../group-by';
import { isNeeded } from '../columns';
import { createRule } from '../rule';

/** Every column has its header: it is by the header that a column is found. */
export const workbookHeaderMissing = createRule({
  id: 'workbook-header-missing',
  basis: 'our-advice',
  check({ workbook }, report) {
    for (const { table, field, header, candidate } of workbook.missingHeaders.filter(({ older }) => !older)) {
      const common = {
        severity: isNeeded(table, field) ? 'error' : 'warning',
        at: [{ table, field }],
      } as const;
      const sheet = { table };
      if (candidate === undefined) report({ ...common, variant: 'missing', values: { header, sheet } });
      else report({ ...common, variant: 'renamed', values: { header, sheet, candidate } });
    }
    for (const [{ table }, ...others] of groupBy(workbook.missingHeaders.filter(({ older }) => older), (each) => each.table).values()) {
      report({ variant: 'added', severity: 'advice', at: [{ table }], values: { sheet: { table }, count: 1 + others.length } });
    }
  },
});
