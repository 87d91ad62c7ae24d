import { countOf, repairsOf, type Repairs } from '../domain/repairs';
import type { MissingHeader, TableFit } from '../domain/workbook-state';
import { CURRENT_FORMAT } from '../sheets/format';
import { layoutOf } from '../sheets/layout';
import { readSheets } from '../sheets/read-sheets';
import { SHEETS } from '../sheets/sheets';
import type { OpenWorkbook } from '../workbook/workbook';
import { planOfMissing } from './create-sheets';
import type { LiveCheck } from './live-check';

/** How many there are of each kind. */
export type RepairCounts = Readonly<Record<keyof Repairs, number>>;

/** What has been put right, and how much of what was to be is not. */
export interface Repaired {
  readonly mended: RepairCounts;
  readonly left: number;
}

export const REPAIR_KINDS = ['tables', 'headers', 'formulas', 'rows'] as const satisfies readonly (keyof Repairs)[];

/** How many there are of each kind, or how many fewer than before. */
export const countByKind = (repairs: Repairs, fewer?: Repairs): RepairCounts =>
  Object.fromEntries(REPAIR_KINDS.map((kind) => [kind, Math.max(0, repairs[kind].length - (fewer?.[kind].length ?? 0))])) as unknown as RepairCounts;

const toCome = ({ table, added, renamed, labels }: TableFit): readonly MissingHeader[] =>
  [...added, ...[...renamed, ...labels].map(({ to }) => to)].map((header) => ({ table, field: header, header }));

/**
 * Puts the sheets right and checks anew: what is gone comes back, with the look and the lists, and
 * what somebody typed stays. A workbook of an older version of the format gets what it does not have
 * and is of ours then. Pressed again after a failure, it finishes the job.
 *
 * @throws WorkbookError
 */
export async function repairSheets(workbook: OpenWorkbook, check: LiveCheck): Promise<Repaired> {
  const { plan, programme, state, version } = readSheets(await workbook.read());
  const before = repairsOf(state);
  const whole = planOfMissing(plan, state.missingTables);
  await workbook.apply([
    { kind: 'mark-format', from: version, to: CURRENT_FORMAT },
    ...SHEETS.map((sheet) => ({
      kind: 'repair' as const,
      layout: layoutOf(sheet, whole, programme),
      // Columns for other years than the plan's come and go when somebody has seen which: see fit.ts.
      leave: [...state.missingHeaders.filter(({ uncertain }) => uncertain), ...state.fits.flatMap(toCome)],
      rows: state.missingOverviewRows,
    })),
  ]);
  const { repairs: after } = await check.anew();
  return { mended: countByKind(before, after), left: countOf(after) };
}
