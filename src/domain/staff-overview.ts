import type { Day } from './calendar';
import { compare, fraction, minus, sum, type Exact } from './exact';
import { OUTSIDE, type Payer, type Plan, type RowName, type SalaryRow, type StaffRow } from './plan';
import { WHOLE, type Hours, type Share } from './quantities';
import { known } from './reading';
import { hoursOfLine, linesOn, positionOf, salaryRuns, shareOfLine } from './staff-on-day';

/** How the two statements about a position stand to each other on a day. */
export type PositionStatus =
  | { readonly kind: 'agrees' | 'no-day' | 'not-listed' | 'absent' }
  | { readonly kind: 'missing-in-budget' | 'missing-in-agreements' }
  | { readonly kind: 'hours-missing-in-budget' | 'hours-missing-in-agreements' | 'share-missing' }
  | { readonly kind: 'hours-differ'; readonly budgeted: Hours; readonly stated: Hours }
  /** The sub-agreements state different hours, and there is no salary to compare with. */
  | { readonly kind: 'agreements-differ' }
  | { readonly kind: 'not-distributed'; readonly rest: Share }
  | { readonly kind: 'distributed-above'; readonly total: Share };

/** A position's time in one place: an area, cross-cutting, or outside the plan. */
export interface TimeInPlace {
  readonly share: Share;
  readonly hours: Hours;
}

export interface PositionOverview {
  readonly position: RowName;
  /** Hours a week in *Løn*; `undefined` where none are stated. */
  readonly budgeted: Hours | undefined;
  /**
   * Contracted hours in the sub-agreements: those that differ from *Løn*, where some do, so that
   * what is shown is what is wrong. `undefined` where none are stated.
   */
  readonly stated: Hours | undefined;
  /** Stated less budgeted. */
  readonly difference: Hours | undefined;
  readonly timeIn: (place: string) => TimeInPlace;
  /** Over all places, whether the plan has chosen them or not. */
  readonly total: Share;
  readonly employer: string | undefined;
  /** `undefined` when the list of positions says something that was not understood. */
  readonly payer: Payer | undefined;
  readonly status: PositionStatus;
}

/**
 * Differences are told from half of what is shown on: hours and percentages are shown with two
 * decimals, and no difference is told that cannot be seen.
 */
export const SMALLEST_HOURS: Hours = fraction(5, 1000);
export const SMALLEST_SHARE: Share = fraction(5, 100_000);

/** Is the gap between two numbers large enough to be seen? */
export function differ<Unit extends string>(a: Exact<Unit>, b: Exact<Unit>, smallest: Exact<Unit>): boolean {
  const gap = compare(a, b) > 0 ? minus(a, b) : minus(b, a);
  return compare(a, b) !== 0 && compare(gap, smallest) >= 0;
}

/** One position on a day. */
function positionOverview(
  plan: Plan,
  position: RowName,
  on: Day | undefined,
  salaries: readonly SalaryRow[],
  lines: readonly StaffRow[],
): PositionOverview {
  const hours = salaries.flatMap(({ hours: reading }) => known(reading) ?? []);
  const budgeted = hours.length > 0 ? sum(hours) : undefined;
  const contracted = lines.flatMap(({ contractedHours: reading }) => known(reading) ?? []);
  const others = budgeted === undefined ? [] : contracted.filter((each) => differ(each, budgeted, SMALLEST_HOURS));
  const stated = others.at(-1) ?? contracted.at(-1);
  const paidBy = plan.positions.find(({ row }) => row === position)?.paidBy;
  const employer = salaries.at(-1)?.employer;
  const figures = {
    position,
    budgeted,
    stated,
    difference: budgeted && stated && minus(stated, budgeted),
    timeIn: (place: string): TimeInPlace => {
      const inPlace = lines.filter(({ area }) => known(area) === place);
      return {
        share: sum(inPlace.flatMap((line) => shareOfLine(line) ?? [])),
        hours: sum(inPlace.flatMap((line) => hoursOfLine(line) ?? [])),
      };
    },
    total: sum(lines.flatMap((line) => shareOfLine(line) ?? [])),
    employer: employer && (employer.kind === 'value' ? employer.value : employer.kind === 'empty' ? '' : employer.raw),
    payer: paidBy?.kind === 'empty' ? ('plan' as const) : paidBy && known(paidBy),
  };
  return { ...figures, status: statusOf(figures, on, paidBy !== undefined, salaries, lines) };
}

function statusOf(
  { budgeted, stated, total, payer }: Omit<PositionOverview, 'status'>,
  on: Day | undefined,
  isListed: boolean,
  salaries: readonly SalaryRow[],
  lines: readonly StaffRow[],
): PositionStatus {
  if (on === undefined) return { kind: 'no-day' };
  if (!isListed) return { kind: 'not-listed' };
  if (salaries.length === 0 && lines.length === 0) return { kind: 'absent' };
  const inPlan = lines.some(({ area }) => known(area) !== OUTSIDE);
  if (salaries.length === 0 && payer === 'plan' && inPlan) return { kind: 'missing-in-budget' };
  if (lines.length === 0) return { kind: 'missing-in-agreements' };
  if (salaries.length > 0) {
    if (budgeted === undefined) return { kind: 'hours-missing-in-budget' };
    if (stated === undefined) return { kind: 'hours-missing-in-agreements' };
    if (differ(budgeted, stated, SMALLEST_HOURS)) return { kind: 'hours-differ', budgeted, stated };
  }
  const contracted = lines.flatMap(({ contractedHours: reading }) => known(reading) ?? []);
  if (contracted.some((each) => stated && differ(each, stated, SMALLEST_HOURS))) return { kind: 'agreements-differ' };
  if (lines.some((line) => shareOfLine(line) === undefined)) return { kind: 'share-missing' };
  if (!differ(total, WHOLE, SMALLEST_SHARE)) return { kind: 'agrees' };
  return compare(total, WHOLE) > 0
    ? { kind: 'distributed-above', total }
    : { kind: 'not-distributed', rest: minus(WHOLE, total) };
}

/** Both statements about staff on a day. */
export interface StaffOverview {
  readonly on: Day | undefined;
  readonly position: (name: RowName) => PositionOverview;
  /** The lines that count on the day. */
  readonly lines: ReadonlySet<StaffRow>;
}

/** @param on the day; without one, what has no dates counts */
export function staffOverview(plan: Plan, on: Day | undefined): StaffOverview {
  const lines = linesOn(plan, on);
  const linesOf = groupByPosition(plan, [...lines]);
  const salariesOf = groupByPosition(plan, plan.salaries.filter((salary) => salaryRuns(salary, on)));
  return {
    on,
    lines,
    position: (name) => positionOverview(plan, name, on, salariesOf.get(name) ?? [], linesOf.get(name) ?? []),
  };
}

function groupByPosition<Row extends SalaryRow | StaffRow>(plan: Plan, rows: readonly Row[]): ReadonlyMap<RowName, Row[]> {
  const groups = new Map<RowName, Row[]>();
  for (const row of rows) {
    const position = positionOf(plan, row);
    if (position === undefined) continue;
    const group = groups.get(position);
    if (group) group.push(row);
    else groups.set(position, [row]);
  }
  return groups;
}
