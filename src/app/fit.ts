import type { RowRename, TableFit } from '../domain/workbook-state';
import { numberOfYears } from '../domain/budget-years';
import type { Plan } from '../domain/plan';
import { isOnlyShown } from '../rules/columns';
import { CURRENT_FORMAT } from '../sheets/format';
import { layoutOf } from '../sheets/layout';
import { readSheets } from '../sheets/read-sheets';
import { SHEETS, tableSpec } from '../sheets/sheets';
import { isNamedInFull, yearOfHeader } from '../sheets/year-headers';
import type { OpenWorkbook } from '../workbook/workbook';
import type { LiveCheck } from './live-check';

/** What becomes of columns and rows when the sheets are made to follow the plan, each header once. */
export interface FitPreview {
  readonly added: readonly string[];
  /** Kept, with all that is in them, under another header and outside every sum. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
  readonly again: readonly string[];
  /** The same days under another name. */
  readonly sameDays: readonly { readonly from: string; readonly to: string }[];
  readonly removed: readonly string[];
  readonly rows: RowPreview;
}

/** Rows by what they are about. */
export interface RowPreview {
  readonly added: readonly string[];
  /** Kept, with all that is in them, under another name and outside the plan. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
  readonly again: readonly string[];
  readonly removed: readonly string[];
}

const once = <T>(all: readonly T[], key: (each: T) => string): readonly T[] => [...new Map(all.map((each) => [key(each), each])).values()];

/** Of the columns that we calculate beside a year's amounts nobody needs to be told: they follow the year. */
const isTold = (header: string) => isNamedInFull(header) || yearOfHeader(header) === undefined;

/** Of the board's page nobody needs to be told: it follows what the other sheets say. */
function rowPreview(fits: readonly TableFit[]): RowPreview {
  const rows = fits.flatMap((fit) => (fit.rows && !isOnlyShown(fit.table) ? [fit.rows] : []));
  const renamed = (because: RowRename['because']) => once(rows.flatMap((each) => each.renamed.filter((row) => row.because === because)), ({ from }) => from);
  const kept = renamed('no-longer');
  // An overview's row may go while what somebody has written of the area stays.
  const stays = new Set(kept.map(({ from }) => from));
  const texts = (all: readonly string[]) => [...new Set(all)].filter((text) => text !== '' && !stays.has(text));
  return { added: texts(rows.flatMap(({ added }) => added)), kept, again: renamed('again').map(({ to }) => to), removed: texts(rows.flatMap(({ removed }) => removed)) };
}

/** What is to be told before the sheets are changed; `undefined` where they follow the plan. */
export function fitPreview(fits: readonly TableFit[]): FitPreview | undefined {
  if (fits.length === 0) return undefined;
  const renamed = (because: TableFit['renamed'][number]['because']) => once(fits.flatMap((fit) => fit.renamed.filter((each) => each.because === because)), ({ from }) => from);
  const ofTables = fits.filter(({ table }) => tableSpec(table).layout === 'rows');
  const [kept, again, sameDays] = [renamed('no-longer'), renamed('again').map(({ to }) => to), renamed('same-days')];
  // A year may have a column that is typed in one table and one that is calculated in another; of the year one thing is said.
  const stays = new Set([...kept, ...sameDays].map(({ from }) => from));
  const returns = new Set([...again, ...sameDays.map(({ to }) => to)]);
  const headers = (all: readonly string[], without: ReadonlySet<string>) => [...new Set(all)].filter((header) => isTold(header) && !without.has(header));
  return {
    added: headers(ofTables.flatMap(({ added }) => added), returns),
    kept,
    again,
    sameDays,
    removed: headers(ofTables.flatMap(({ removed }) => removed), stays),
    rows: rowPreview(fits),
  };
}

/** The plan with amounts for its own years only: a column for any other is no part of its sheets. */
function withinYears(plan: Plan): Plan {
  const years = numberOfYears(plan.masterData);
  const within = <Line extends { readonly amounts: Plan['budget'][number]['amounts'] }>(line: Line): Line => ({ ...line, amounts: line.amounts.slice(0, years) });
  const { budget, financing, salaries, statedTotals } = plan;
  return {
    ...plan,
    budget: budget.map(within),
    financing: financing.map(within),
    salaries: salaries.map(within),
    statedTotals: { budget: within(statedTotals.budget), financing: within(statedTotals.financing) },
  };
}

/**
 * Makes the sheets follow the plan's years, areas and programme, and checks anew. What somebody typed stays:
 * where it fits no longer, under a header or a name that says so. Pressed again after a failure, it finishes
 * the job.
 *
 * @returns do the sheets follow the plan now?
 * @throws WorkbookError
 */
export async function fitSheets(workbook: OpenWorkbook, check: LiveCheck): Promise<boolean> {
  const { plan, programme, state, version } = readSheets(await workbook.read());
  const ofPlan = withinYears(plan);
  await workbook.apply([
    { kind: 'mark-format', from: version, to: CURRENT_FORMAT },
    ...SHEETS.map((sheet) => ({
      kind: 'repair' as const,
      layout: layoutOf(sheet, ofPlan, programme),
      leave: state.missingHeaders.filter(({ uncertain }) => uncertain),
      rows: state.missingOverviewRows,
      fits: state.fits.filter(({ table }) => sheet.tables.some(({ key }) => key === table)),
    })),
  ]);
  return (await check.anew()).fits.length === 0;
}
