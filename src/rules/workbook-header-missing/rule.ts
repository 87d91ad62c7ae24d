import { isNeeded } from '../columns';
import { groupBy } from '../group-by';
import { createRule } from '../rule';

/**
 * Every column has its header: it is by the header that a column is found. Columns that no rule
 * reads are merely missing, as in a workbook that was made before they came to be.
 */
export const workbookHeaderMissing = createRule({
  id: 'workbook-header-missing',
  basis: 'our-advice',
  missing: ['unread'],
  check({ workbook }, report) {
    const added = workbook.missingHeaders.filter(({ older }) => older);
    const gone = workbook.missingHeaders.filter(({ older }) => !older);
    const isUnread = ({ table, field, candidate }: (typeof gone)[number]) => candidate === undefined && !isNeeded(table, field);
    for (const { table, field, header, candidate } of gone.filter((each) => !isUnread(each))) {
      const common = {
        severity: isNeeded(table, field) ? 'error' : 'warning',
        at: [{ table, field }],
      } as const;
      const sheet = { table };
      if (candidate === undefined) report({ ...common, variant: 'missing', values: { header, sheet } });
      else report({ ...common, variant: 'renamed', values: { header, sheet, candidate } });
    }
    for (const those of groupBy(gone.filter(isUnread), ({ table }) => table).values()) {
      const [{ table, field }, ...others] = those;
      report({
        variant: 'unread',
        severity: 'warning',
        at: [{ table, field }, ...others.map((each) => ({ table, field: each.field }))],
        values: { headers: those.map(({ header }) => header), count: those.length, sheet: { table } },
      });
    }
    for (const [{ table }, ...others] of groupBy(added, (each) => each.table).values()) {
      report({ variant: 'added', severity: 'advice', at: [{ table }], values: { sheet: { table }, count: 1 + others.length } });
    }
  },
});
