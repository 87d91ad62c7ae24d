import { repairsOf, type Repairs } from '../domain/repairs';
import { layoutOf } from '../sheets/layout';
import { readSheets } from '../sheets/read-sheets';
import { SHEETS } from '../sheets/sheets';
import type { OpenWorkbook } from '../workbook/workbook';
import { NEW_PLAN } from './create-sheets';
import type { LiveCheck } from './live-check';

/** How many of each kind have been put right. */
export type Repaired = Readonly<Record<keyof Repairs, number>>;

const KINDS = ['tables', 'headers', 'formulas', 'rows'] as const satisfies readonly (keyof Repairs)[];

/**
 * Puts the sheets right and checks anew: what is gone comes back, with the look and the lists, and
 * what somebody typed stays. Pressed again after a failure, it finishes the job.
 *
 * @throws WorkbookError
 */
export async function repairSheets(workbook: OpenWorkbook, check: LiveCheck): Promise<Repaired> {
  const { plan, programme, state } = readSheets(await workbook.read());
  const before = repairsOf(state);
  // Where Stamdata is made anew nothing says which programme the plan is of.
  const isNew = state.missingTables.some(({ table }) => table === 'masterData');
  const whole = isNew ? { ...plan, masterData: NEW_PLAN.masterData } : plan;
  await workbook.apply(
    SHEETS.map((sheet) => ({
      kind: 'repair',
      layout: layoutOf(sheet, whole, programme),
      leave: state.missingHeaders.filter(({ uncertain }) => uncertain),
      rows: state.missingOverviewRows,
    })),
  );
  await check.checkNow();
  const after = check.getState().result?.repairs ?? before;
  const mended = (kind: keyof Repairs) => Math.max(0, before[kind].length - after[kind].length);
  return Object.fromEntries(KINDS.map((kind) => [kind, mended(kind)])) as unknown as Repaired;
}
