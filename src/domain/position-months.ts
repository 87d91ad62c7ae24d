import { addDays, addMonths, daysBetween, type Day, type Period } from './calendar';
import type { Plan, RowName, SalaryRow } from './plan';
import { isUnclear, known } from './reading';

/**
 * How a month of a position is covered by its salary rows, the gravest first: twice on some day,
 * outside the plan, on none of the plan's days, on some of them, on all of them; and a month in
 * which there is neither plan nor salary.
 */
export const MONTH_STATES = ['overlap', 'outside', 'none', 'part', 'whole', 'beyond'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

export interface PositionMonth {
  /** The month's first day. */
  readonly first: Day;
  readonly state: MonthState;
  /** The salary rows that run on some day of it, in the order of the sheet. */
  readonly rows: readonly SalaryRow[];
}

/** Months on end of which the same can be said. */
export interface MonthRun extends Omit<PositionMonth, 'first'> {
  readonly first: Day;
  /** The last month's first day. */
  readonly last: Day;
}

/** A row whose date is a slip of the pen is no reason for a thousand months. */
const MOST_MONTHS = 20 * 12;

interface Running extends Period {
  readonly row: SalaryRow;
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);
/** Days that both have; below 1 when none. */
const sharedDays = (a: Period, b: Period) => daysBetween(later(a.from, b.from), earlier(a.to, b.to)) + 1;
const within = (a: Period, b: Period): Period => ({ from: later(a.from, b.from), to: earlier(a.to, b.to) });

function stateOf(month: Period, plan: Period, running: readonly Running[]): MonthState {
  const inPlan = within(month, plan);
  const planDays = Math.max(0, daysBetween(inPlan.from, inPlan.to) + 1);
  const parts = running.map((row) => within(row, month));
  if (parts.some((a, index) => parts.slice(index + 1).some((b) => sharedDays(a, b) > 0))) return 'overlap';
  if (parts.some((part) => sharedDays(part, plan) < daysBetween(part.from, part.to) + 1)) return 'outside';
  if (planDays === 0) return 'beyond';
  const covered = parts.reduce((days, part) => days + sharedDays(part, inPlan), 0);
  return covered === 0 ? 'none' : covered < planDays ? 'part' : 'whole';
}

/**
 * A position month by month, over whole calendar years: those of the plan, and those in which a
 * salary row of the position runs. A blank end of a row is the plan's; a row that ends before it
 * begins covers nothing.
 *
 * @returns `undefined` while the plan's period or a row's date is not known, and where a date is far from the plan
 */
export function positionMonths(plan: Pick<Plan, 'masterData' | 'salaries'>, position: RowName): readonly PositionMonth[] | undefined {
  const [first, last] = [known(plan.masterData.from), known(plan.masterData.to)];
  const rows = plan.salaries.filter((row) => known(row.position) === position);
  if (first === undefined || last === undefined || last < first || rows.some(({ from, to }) => isUnclear(from) || isUnclear(to))) return undefined;

  const running = rows.flatMap((row): readonly Running[] => {
    const period = { from: known(row.from) ?? first, to: known(row.to) ?? last };
    return period.from <= period.to ? [{ row, ...period }] : [];
  });
  const start = `${running.reduce((day, { from }) => earlier(day, from), first).slice(0, 4)}-01-01` as Day;
  const end = running.reduce((day, { to }) => later(day, to), last);
  const count = 12 * (Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1);
  if (count > MOST_MONTHS) return undefined;
  return Array.from({ length: count }, (_, index): PositionMonth => {
    const month = { from: addMonths(start, index), to: addDays(addMonths(start, index + 1), -1) };
    const here = running.filter((row) => sharedDays(row, month) > 0);
    return { first: month.from, state: stateOf(month, { from: first, to: last }, here), rows: here.map(({ row }) => row) };
  });
}

/** Months of which the same is to be said, together; without those in which there is neither plan nor salary. */
export function monthRuns(months: readonly PositionMonth[]): readonly MonthRun[] {
  const runs: MonthRun[] = [];
  let before: PositionMonth | undefined;
  for (const month of months) {
    const run = runs.at(-1);
    const goesOn = before?.state === month.state && before.rows.length === month.rows.length && before.rows.every((row, index) => row === month.rows[index]);
    if (run && goesOn) runs[runs.length - 1] = { ...run, last: month.first };
    else runs.push({ ...month, last: month.first });
    before = month;
  }
  return runs.filter(({ state }) => state !== 'beyond');
}
