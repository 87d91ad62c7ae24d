import { isOnlyShown, isRead } from '../columns';
import { createRule } from '../rule';

/**
 * Every sheet of the plan, and every table on them, is in the workbook, as far as they belong to the
 * version of the format that it is of. One that no rule reads is merely missing.
 */
export const workbookSheetMissing = createRule({
  id: 'workbook-sheet-missing',
  basis: 'our-advice',
  missing: ['unread-sheet', 'unread-table'],
  check({ workbook }, report) {
    for (const { table, title, sheet, wholeSheet } of workbook.missingTables) {
      const common = { values: { title, sheet }, at: [{ table }] } as const;
      const kind = wholeSheet ? 'sheet' : 'table';
      if (wholeSheet && isOnlyShown(table)) report({ ...common, variant: 'shown-sheet', severity: 'advice' });
      else if (isRead(table)) report({ ...common, variant: kind, severity: 'error' });
      else report({ ...common, variant: `unread-${kind}`, severity: 'warning' });
    }
  },
});
