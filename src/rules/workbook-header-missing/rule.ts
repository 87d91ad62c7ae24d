import { isNeeded } from '../columns';
import { groupBy } from '../../domain/group-by';
import { createRule } from '../rule';

/**
 * Every column that the workbook's version of the format has is there with its header: it is by the
 * header that a column is found. Columns that no rule reads are merely missing.
 */
export const workbookHeaderMissing = createRule({
  id: 'workbook-header-missing',
  basis: 'our-advice',
  missing: ['unread'],
  check({ workbook }, report) {
    const gone = workbook.missingHeaders;
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
  },
});
