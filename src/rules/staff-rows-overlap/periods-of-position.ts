import { addDays, day, type Day, type Period } from '../../domain/calendar';
import type { Plan, RowName, SalaryRow } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { salariesOf } from '../staff';

/** Before and after everything, for a row without an end in a plan without that end. */
const FIRST_DAY = day(1, 1, 1) as Day;
const LAST_DAY = day(9999, 12, 31) as Day;

/** A salary row with its period; a blank end is the plan's. */
interface Row extends Period {
  readonly salary: SalaryRow;
}

/** Days that two rows share, or that lie between them. */
export interface Between extends Period {
  readonly earlier: SalaryRow;
  readonly later: SalaryRow;
}

/** How the salary rows of a position follow on each other. */
export interface PeriodsOfPosition {
  /** Rows that end before they begin; they count for nothing else. */
  readonly reversed: readonly SalaryRow[];
  readonly overlaps: readonly Between[];
  readonly gaps: readonly Between[];
  /** The row with the last day of all; `undefined` where there is none. */
  readonly last: { readonly salary: SalaryRow; readonly to: Day } | undefined;
}

/** @returns `undefined` when a date is not understood: that cell is a finding itself */
export function periodsOfPosition(plan: Plan, position: RowName): PeriodsOfPosition | undefined {
  const { masterData } = plan;
  const salaries = salariesOf(plan, position);
  const dates = [masterData.from, masterData.to, ...salaries.flatMap(({ from, to }) => [from, to])];
  if (dates.some(isUnclear)) return undefined;

  const isReversed = ({ from, to }: SalaryRow) => (known(to) ?? LAST_DAY) < (known(from) ?? FIRST_DAY);
  const rows = salaries
    .filter((salary) => !isReversed(salary))
    .map((salary): Row => ({
      salary,
      from: known(salary.from) ?? known(masterData.from) ?? FIRST_DAY,
      to: known(salary.to) ?? known(masterData.to) ?? LAST_DAY,
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to));

  const overlaps: Between[] = [];
  const gaps: Between[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (last) {
      const ends = { earlier: last.salary, later: row.salary };
      if (row.from <= last.to) overlaps.push({ ...ends, from: row.from, to: row.to < last.to ? row.to : last.to });
      else if (row.from > addDays(last.to, 1)) gaps.push({ ...ends, from: addDays(last.to, 1), to: addDays(row.from, -1) });
    }
    if (!last || row.to > last.to) last = row;
  }
  return { reversed: salaries.filter(isReversed), overlaps, gaps, last };
}

const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);
