import type { TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Places } from '../sheets/places';
import { SHEETS } from '../sheets/sheets';
import type { SheetKey } from '../sheets/spec';
import type { OpenWorkbook } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import { createSheets, planOfMissing } from './create-sheets';
import type { LiveCheck } from './live-check';
import { repairSheets } from './repair';

/** One of the plan's sheets, as it stands in the workbook. */
export interface PlanSheet {
  readonly key: SheetKey;
  /** The name on its tab; the one it will get where it is missing. */
  readonly tab: string;
  /** `incomplete`: some of its tables are there, others not. */
  readonly state: 'there' | 'incomplete' | 'missing';
  /** Titles of the tables that are not there. */
  readonly missingTables: readonly string[];
  /** The first of its tables that is there. */
  readonly firstTable: TableKey | undefined;
}

/** Every sheet of the plan, in the order of the tabs. */
export function planSheets(places: Places): readonly PlanSheet[] {
  return SHEETS.map(({ key, name, tables }) => {
    const there = tables.filter((table) => places.sheetOf(table.key) !== undefined);
    const [first] = there;
    const partly = there.length < tables.length ? 'incomplete' : 'there';
    return {
      key,
      tab: (first && places.sheetOf(first.key)) ?? name,
      state: first ? partly : 'missing',
      missingTables: tables.filter((table) => !there.includes(table)).map(({ title }) => title),
      firstTable: first?.key,
    };
  });
}

/**
 * Does the workbook hold anything of a plan by now? What somebody else has begun meanwhile is not
 * to be filled up with another plan.
 */
export async function holdsPlan(check: LiveCheck): Promise<boolean> {
  return (await check.current()).started;
}

/**
 * Makes what is missing of the plan's sheets and checks anew; an older workbook is updated as a whole.
 * Pressed again after a failure, it finishes the job.
 *
 * @param plan what the sheets are filled in from; unless told the plan in the workbook, or a new one where there is none
 * @returns the tabs of the sheets that were not whole before and are now
 * @throws WorkbookError
 */
export async function completeSheets(workbook: OpenWorkbook, check: LiveCheck, plan?: Plan): Promise<readonly PlanSheet[]> {
  const whole = ({ places }: CheckResult) => planSheets(places).filter(({ state }) => state === 'there');
  const result = await check.current();
  const before = whole(result).map(({ key }) => key);
  if (result.version === 'older') await repairSheets(workbook, check);
  else await createSheets(workbook, plan ?? planIn(result));
  return whole(await check.anew()).filter(({ key }) => !before.includes(key));
}

/** What the workbook says, as sheets that it lacks are made for it; `undefined` where it holds nothing of a plan. */
const planIn = ({ started, plan, repairs }: CheckResult): Plan | undefined => (started ? planOfMissing(plan, repairs.tables) : undefined);
