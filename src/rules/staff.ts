import { covers, type Day } from '../domain/calendar';
import { compare } from '../domain/exact';
import { at } from '../domain/path';
import type { Plan, RowName, SalaryRow, StaffRow } from '../domain/plan';
import type { Hours } from '../domain/quantities';
import { isUnclear, known, type Reading } from '../domain/reading';
import { groupBy } from '../domain/group-by';
import { oncePerPlan } from '../domain/once-per-plan';

/**
 * The day a line of a sub-agreement speaks of: the day it is stated on, but not before the plan
 * begins, because a sub-agreement is written before anybody is employed under it. Without a date
 * it speaks of the plan's first day.
 *
 * @returns `undefined` when neither is known
 */
export function dayStated(plan: Plan, line: StaffRow): Day | undefined {
  const [stated, start] = [known(line.statedOn), known(plan.masterData.from)];
  if (stated === undefined || start === undefined) return stated ?? start;
  return stated < start ? start : stated;
}

/** Rows by position are asked for once a line, so a plan is indexed once; a plan never changes. */
const salariesByPosition = oncePerPlan((plan) => groupBy(plan.salaries, ({ position }) => known(position)));
const positionsByName = oncePerPlan((plan) => new Map(plan.positions.map((position) => [position.row, position])));

/** Salary rows of a position, in the order of the sheet. */
export function salariesOf(plan: Plan, position: RowName): readonly SalaryRow[] {
  return salariesByPosition(plan).get(position) ?? [];
}

/** Does the salary run on that day? Without a first day it runs from the plan's, without a last to its end. */
export function runsOn(salary: SalaryRow, on: Day): boolean {
  return covers({ from: known(salary.from), to: known(salary.to) }, on);
}

/**
 * Does the plan pay this position? What the list of positions does not say is paid by the plan;
 * what it says and nobody can read is not decided here, because that cell is a finding itself.
 */
export function paidByPlan(plan: Plan, position: RowName): boolean {
  const row = positionsByName(plan).get(position);
  return row === undefined || row.paidBy.kind === 'empty' || known(row.paidBy) === 'plan';
}

/**
 * Does a row name a position that was not understood? It may be any of them, so nothing can be
 * said to be missing in its table before it is.
 */
export function namesUnknownPosition(rows: readonly { readonly position: Reading<RowName> }[]): boolean {
  return rows.some(({ position }) => isUnclear(position));
}

/** Lines of the sub-agreements by position, leaving out lines whose position is not understood. */
export const linesByPosition = oncePerPlan((plan): ReadonlyMap<RowName, readonly StaffRow[]> => {
  const lines = new Map<RowName, readonly StaffRow[]>();
  for (const [position, group] of groupBy(plan.staffResources, (line) => known(line.position))) {
    if (position !== undefined) lines.set(position, group);
  }
  return lines;
});

export const lineAt = (line: StaffRow, field: 'position' | 'contractedHours' | 'share' | 'hours' | 'area') =>
  at('staffResources', line, field);

/** The one number of contracted hours that the lines state, or else the salaries of their days. */
export function contractedHours(plan: Plan, lines: readonly StaffRow[]): Hours | undefined {
  const stated = lines.flatMap(({ contractedHours: hours }) => known(hours) ?? []);
  const salaries = lines.flatMap((line) => {
    const [position, date] = [known(line.position), dayStated(plan, line)];
    if (position === undefined || date === undefined) return [];
    return salariesOf(plan, position).filter((salary) => runsOn(salary, date));
  });
  const candidates = stated.length > 0 ? stated : salaries.flatMap(({ hours }) => known(hours) ?? []);
  const [first, ...others] = candidates;
  return first !== undefined && others.every((other) => compare(first, other) === 0) ? first : undefined;
}
