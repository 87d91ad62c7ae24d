import { planOf, EMPTY_TABLES, type Plan } from '../domain/plan';
import { valueOf } from '../domain/reading';
import type { MissingTable } from '../domain/workbook-state';
import { CURRENT_PROGRAMME, programmeOf, PROGRAMMES } from '../programmes/programmes';
import { CURRENT_FORMAT } from '../sheets/format';
import { layoutOf } from '../sheets/layout';
import { SHEETS } from '../sheets/sheets';
import type { Workbook } from '../workbook/workbook';

/** A plan of which nothing is known but that it is a draft under the current programme. */
export const NEW_PLAN: Plan = planOf({
  ...EMPTY_TABLES,
  masterData: { ...EMPTY_TABLES.masterData, programme: valueOf(CURRENT_PROGRAMME.id), phase: valueOf('draft') },
});

/**
 * The plan as sheets are made for it that its workbook lacks. Where *Stamdata* is made anew, nothing
 * says which programme the plan is of.
 */
export const planOfMissing = (plan: Plan, missing: readonly MissingTable[]): Plan =>
  missing.some(({ table }) => table === 'masterData') ? { ...plan, masterData: NEW_PLAN.masterData } : plan;

/**
 * Makes the plan's sheets in the workbook, filled in from a plan if one is given. What is already
 * there is left alone; what an interruption left unfinished is finished.
 *
 * @param programmes those that the plan may be of
 */
export async function createSheets(workbook: Workbook, plan: Plan = NEW_PLAN, programmes = PROGRAMMES): Promise<void> {
  const programme = programmeOf(plan, programmes);
  await workbook.apply([
    { kind: 'mark-format', from: CURRENT_FORMAT, to: CURRENT_FORMAT },
    ...SHEETS.map((sheet) => ({ kind: 'create-sheet', layout: layoutOf(sheet, plan, programme, programmes) }) as const),
  ]);
}
