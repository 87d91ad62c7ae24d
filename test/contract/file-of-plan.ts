import type { Plan } from '../../src/domain/plan';
import type { WorkbookFile } from '../../src/ooxml/workbook-file';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import type { SheetSpec } from '../../src/sheets/spec';
import { addSheets } from '../../src/workbook/file/add-sheets';

/** A plan's sheets as the file adapter makes them. */
export function fileOfPlan(plan: Plan, sheets: readonly SheetSpec[] = SHEETS): WorkbookFile {
  return addSheets({ sheets: [] }, sheets.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
}

/** A result that no formula of ours has: what still shows it has not been calculated. */
export const NOT_CALCULATED = -987654321;

/** The same file with a wrong result at every formula. */
export function withWrongResults(file: WorkbookFile): WorkbookFile {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: NOT_CALCULATED })),
    })),
  }));
  return { ...file, sheets };
}
