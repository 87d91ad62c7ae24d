import { createRule } from '../rule';

/** Every table of the plan is there once, so that nobody corrects a copy that is not read. */
export const workbookTableTwice = createRule({
  id: 'workbook-table-twice',
  basis: 'our-advice',
  check({ workbook }, report) {
    for (const { table, title, sheet, copies } of workbook.duplicates) {
      report({
        variant: 'copied',
        severity: 'warning',
        values: { title, sheet, copies, count: copies.length + 1 },
        at: [{ table }],
      });
    }
  },
});
