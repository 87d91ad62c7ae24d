import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber } from '../domain/exact';
import { groupBy } from '../domain/group-by';
import type { ListKey, PlanPath } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Share } from '../domain/quantities';
import { FORMATS } from '../sheets/look';
import type { Places } from '../sheets/places';
import type { PlanRow } from '../sheets/spec';
import { typedRows } from '../sheets/typed-rows';
import type { CellWrite, OpenChange, OpenWorkbook } from '../workbook/workbook';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';

/** Rows for one of the plan's tables, by the fields of the plan's row. */
export interface Addition {
  readonly table: ListKey;
  readonly rows: readonly PlanRow[];
}

/** A fact for a cell in which nothing stands. */
export type Filling = { readonly at: PlanPath } & (
  | { readonly kind: 'date'; readonly value: Day }
  | { readonly kind: 'share'; readonly value: Share }
);

/** What became of it: rows that were put in, and facts that stand in their cells now. */
export type Added =
  | { readonly kind: 'added'; readonly rows: Readonly<Partial<Record<ListKey, number>>>; readonly filled: number }
  /** Nothing was written: tables, or columns by their headers, are not in the workbook. */
  | { readonly kind: 'missing'; readonly names: readonly string[] };

const keyOf = (input: readonly (number | string)[]) => JSON.stringify(input);

/** Which of the rows stand in the plan already, field for field. */
export function standingRows(plan: Plan, { table, rows }: Addition): readonly boolean[] {
  const left = typedRows(table, plan[table], plan).rows.map(keyOf);
  return typedRows(table, rows, plan).rows.map((row) => {
    const at = left.indexOf(keyOf(row));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** How many of the rows do not stand in the plan, by table. */
function countNew(additions: readonly Addition[], plan: Plan): Readonly<Partial<Record<ListKey, number>>> {
  const together = [...groupBy(additions, ({ table }) => table)];
  return Object.fromEntries(
    together.map(([table, ofTable]) => [table, standingRows(plan, { table, rows: ofTable.flatMap(({ rows }) => rows) }).filter((stands) => !stands).length]),
  );
}

/** What of the tables is not there, and a row has something for. */
function missingNames(additions: readonly Addition[], plan: Plan, places: Places): readonly string[] {
  return additions.flatMap(({ table, rows }) => {
    const { columns, rows: typed } = typedRows(table, rows, plan);
    return columns.flatMap(({ key, header }, index) => (typed.some((row) => row[index] !== '') && !places.hasField(table, key) ? [header] : []));
  });
}

function cellsOf(fillings: readonly Filling[], places: Places): readonly CellWrite[] {
  return fillings.flatMap((filling) => {
    const cell = places.cellOf(filling.at);
    const number = filling.kind === 'date' ? serialOfDay(filling.value) : toNumber(filling.value);
    return cell ? [{ cell, stands: '', becomes: number, format: FORMATS[filling.kind].format }] : [];
  });
}

/**
 * Puts rows into the plan's tables and facts into blank cells, and checks anew. Rows that stand
 * there already are not put in again, and no cell that holds something is written to; called again
 * after a failure, it puts in what is left.
 *
 * @throws WorkbookError
 */
export async function addRows(workbook: OpenWorkbook, check: LiveCheck, additions: readonly Addition[], fillings: readonly Filling[] = []): Promise<Added> {
  const before = await check.current();
  refuseNewer(before);
  const { plan, places } = before;
  const wanted = additions.filter(({ rows }) => rows.length > 0);
  const names = missingNames(wanted, plan, places);
  if (names.length > 0) return { kind: 'missing', names };

  const cells = cellsOf(fillings, places);
  const changes: OpenChange[] = [
    ...(cells.length > 0 ? [{ kind: 'write-cells', cells } as const] : []),
    ...wanted.map(({ table, rows }) => ({ kind: 'append-rows', rows: typedRows(table, rows, plan) }) as const),
  ];
  if (changes.length > 0) await workbook.apply(changes);
  // They are in, whether or not the check that follows gets an answer.
  await check.checkNow();
  return {
    kind: 'added',
    rows: countNew(wanted, plan),
    filled: cells.length,
  };
}
