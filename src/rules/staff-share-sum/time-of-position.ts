import { fraction, times } from '../../domain/exact';
import type { PlanPath } from '../../domain/path';
import type { Plan, StaffRow } from '../../domain/plan';
import { WHOLE } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { standingOf, WRITTEN_HOURS_STEPS, WRITTEN_SHARE_STEPS, type SumOfParts } from '../sum-of-parts';
import { contractedHours, lineAt } from '../staff';

/** What the lines of a position say together. */
export type Judged =
  | { readonly unit: 'share'; readonly time: SumOfParts<'share'>; readonly at: readonly PlanPath[]; readonly blank: readonly PlanPath[] }
  | { readonly unit: 'hours'; readonly time: SumOfParts<'hours'>; readonly at: readonly PlanPath[]; readonly blank: readonly PlanPath[] };

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
    return { unit: 'share', time: standingOf(shares, WHOLE, WRITTEN_SHARE_STEPS), at, blank };
  }
  const contracted = contractedHours(plan, lines);
  if (contracted === undefined) return undefined;
  const hours = filled.map(({ share, hours: given }) => known(given) ?? times(contracted, known(share) ?? fraction(0)));
  const at = filled.map((line) => lineAt(line, known(line.hours) === undefined ? 'share' : 'hours'));
  return { unit: 'hours', time: standingOf(hours, contracted, WRITTEN_HOURS_STEPS), at, blank };
}
