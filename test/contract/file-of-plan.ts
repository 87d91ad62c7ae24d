import type { Plan } from '../../src/domain/plan';
import type { WorkbookFile } from '../../src/ooxml/workbook-file';
import { programmeOf } from '../../src/programmes/programmes';
import { layoutOf, type SheetLayout } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import { addSheets } from '../../src/workbook/file/add-sheets';

/** A plan's sheets under the programme that it names, else under the current one. */
export function layoutsOfPlan(plan: Plan): readonly SheetLayout[] {
  const programme = programmeOf(plan);
  return SHEETS.map((sheet) => layoutOf(sheet, plan, programme));
}

/** A plan's sheets as the file adapter makes them. */
export const fileOfPlan = (plan: Plan): WorkbookFile => addSheets({ sheets: [] }, layoutsOfPlan(plan));

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
