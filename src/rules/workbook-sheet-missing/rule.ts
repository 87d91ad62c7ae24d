import { createRule } from '../rule';

/** Every sheet of the plan, and every table on them, is in the workbook. */
export const workbookSheetMissing = createRule({
  id: 'workbook-sheet-missing',
  basis: 'our-advice',
  check({ workbook }, report) {
    for (const { table, title, sheet, wholeSheet, older } of workbook.missingTables) {
      const values = { title, sheet };
      if (older) report({ variant: wholeSheet ? 'added-sheet' : 'added-table', severity: 'advice', values, at: [{ table }] });
      else report({ variant: wholeSheet ? 'sheet' : 'table', severity: 'error', values, at: [{ table }] });
    }
  },
});
