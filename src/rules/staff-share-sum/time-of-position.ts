import { fraction, isMultipleOf, minus, sum, times, compare, type Exact } from '../../domain/exact';
import type { PlanPath } from '../../domain/path';
import type { Plan, StaffRow } from '../../domain/plan';
import { WHOLE, type Hours, type Share } from '../../domain/quantities';
import { known } from '../../domain/reading';
import { groupBy } from '../group-by';
import { dayStated, isUnclear, lineAt, runsOn, salariesOf } from '../staff';

/**
 * How people round when they write: a share to whole percent or to one decimal, hours to one
 * decimal. Coarsest first. What is written more precisely is not taken for a rounding.
 */
export const WRITTEN_SHARE_STEPS: readonly Share[] = [fraction(1, 100), fraction(1, 1000)];
export const WRITTEN_HOURS_STEPS: readonly Hours[] = [fraction(1, 10)];
/** Rounding moves each written number by at most so much of a step. */
export const ROUNDED_PART_OF_STEP = fraction<'part'>(1, 2);

/** The parts of a position, and what they should come to. */
export interface Time<Unit extends string> {
  readonly parts: readonly Exact<Unit>[];
  readonly whole: Exact<Unit>;
  readonly sum: Exact<Unit>;
  /** Between sum and whole, never negative. */
  readonly gap: Exact<Unit>;
  /** What rounding in writing may explain; `undefined` when the parts are written too precisely. */
  readonly tolerance: Exact<Unit> | undefined;
  readonly standing: 'whole' | 'above' | 'below' | 'rounded-above' | 'rounded-below';
}

function timeOf<Unit extends string>(
  parts: readonly Exact<Unit>[],
  whole: Exact<Unit>,
  steps: readonly Exact<Unit>[],
): Time<Unit> {
  const total = sum(parts);
  const order = compare(total, whole);
  const gap = order > 0 ? minus(total, whole) : minus(whole, total);
  const step = steps.find((candidate) => parts.every((part) => isMultipleOf(part, candidate)));
  const tolerance = step && times(times(step, ROUNDED_PART_OF_STEP), fraction(parts.length));
  const direction = order > 0 ? 'above' : 'below';
  const rounded = tolerance !== undefined && compare(gap, tolerance) <= 0;
  const standing = order === 0 ? 'whole' : rounded ? (`rounded-${direction}` as const) : direction;
  return { parts, whole, sum: total, gap, tolerance, standing };
}

/** What the lines of a position say together. */
export type Judged =
  | { readonly unit: 'share'; readonly time: Time<'share'>; readonly at: readonly PlanPath[]; readonly blank: readonly PlanPath[] }
  | { readonly unit: 'hours'; readonly time: Time<'hours'>; readonly at: readonly PlanPath[]; readonly blank: readonly PlanPath[] };

/**
 * Only the latest statement of each area counts: a sub-agreement may be revised during the plan.
 * A line without a date is older than every line with one.
 */
export function latestLines(lines: readonly StaffRow[]): readonly StaffRow[] {
  return [...groupBy(lines, ({ area }) => known(area)).values()].flatMap((inArea) => {
    const dates = inArea.map(({ statedOn }) => known(statedOn) ?? '');
    const latest = dates.reduce((a, b) => (a < b ? b : a));
    return inArea.filter((_, index) => dates[index] === latest);
  });
}

/** The one number of contracted hours that the lines state, or else the salaries of their days. */
function contractedHours(plan: Plan, lines: readonly StaffRow[]): Hours | undefined {
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

/**
 * Adds up a position's lines: in shares, or in hours as soon as one line says hours only. Shares
 * are never made of hours, because 12,33 of 37 hours is no share that anybody wrote.
 *
 * @returns `undefined` when a cell is unclear (then it is a finding itself), or hours are given and
 * the contracted hours are not known
 */
export function judged(plan: Plan, allLines: readonly StaffRow[]): Judged | undefined {
  const used = ({ area, contractedHours: contracted, share, hours, statedOn }: StaffRow) =>
    [area, contracted, share, hours, statedOn];
  if (allLines.some((line) => used(line).some(isUnclear))) return undefined;

  const lines = latestLines(allLines);
  const isBlank = ({ share, hours }: StaffRow) => share.kind === 'empty' && hours.kind === 'empty';
  const blank = lines.filter(isBlank).map((line) => lineAt(line, 'share'));
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.every(({ share }) => known(share) !== undefined)) {
    const shares = filled.flatMap(({ share }) => known(share) ?? []);
    const at = filled.map((line) => lineAt(line, 'share'));
    return { unit: 'share', time: timeOf(shares, WHOLE, WRITTEN_SHARE_STEPS), at, blank };
  }
  const contracted = contractedHours(plan, lines);
  if (contracted === undefined) return undefined;
  const hours = filled.map(({ share, hours: given }) => known(given) ?? times(contracted, known(share) ?? fraction(0)));
  const at = filled.map((line) => lineAt(line, known(line.hours) === undefined ? 'share' : 'hours'));
  return { unit: 'hours', time: timeOf(hours, contracted, WRITTEN_HOURS_STEPS), at, blank };
}
