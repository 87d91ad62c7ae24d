import { isRead } from '../columns';
import { createRule } from '../rule';

/**
 * Every sheet of the plan, and every table on them, is in the workbook. One that no rule reads is
 * merely missing: a workbook that was made before it came to be has never had it.
 */
export const workbookSheetMissing = createRule({
  id: 'workbook-sheet-missing',
  basis: 'our-advice',
  missing: ['unread-sheet', 'unread-table'],
  check({ workbook }, report) {
    for (const { table, title, sheet, wholeSheet, older } of workbook.missingTables) {
      const common = { values: { title, sheet }, at: [{ table }] } as const;
      const kind = wholeSheet ? 'sheet' : 'table';
      if (older) report({ ...common, variant: `added-${kind}`, severity: 'advice' });
      else if (isRead(table)) report({ ...common, variant: kind, severity: 'error' });
      else report({ ...common, variant: `unread-${kind}`, severity: 'warning' });
    }
  },
});
