import { compare, fraction, isMultipleOf, minus, sum, times, type Exact } from '../domain/exact';
import type { Hours, Share } from '../domain/quantities';

/**
 * How people round when they write: a share to whole percent or to one decimal, hours to one
 * decimal. Coarsest first. What is written more precisely is not taken for a rounding.
 */
export const WRITTEN_SHARE_STEPS: readonly Share[] = [fraction(1, 100), fraction(1, 1000)];
export const WRITTEN_HOURS_STEPS: readonly Hours[] = [fraction(1, 10)];
/** Rounding moves each written number by at most so much of a step. */
export const ROUNDED_PART_OF_STEP = fraction<'part'>(1, 2);

/** Parts, such as a position's shares, and what they should come to. */
export interface SumOfParts<Unit extends string> {
  readonly parts: readonly Exact<Unit>[];
  readonly whole: Exact<Unit>;
  readonly sum: Exact<Unit>;
  /** Between sum and whole, never negative. */
  readonly gap: Exact<Unit>;
  /** What rounding in writing may explain; `undefined` when the parts are written too precisely. */
  readonly tolerance: Exact<Unit> | undefined;
  readonly standing: 'whole' | 'above' | 'below' | 'rounded-above' | 'rounded-below';
}

/** Adds the parts up and says how the sum stands to the whole: rounding in writing may explain a gap. */
export function standingOf<Unit extends string>(
  parts: readonly Exact<Unit>[],
  whole: Exact<Unit>,
  steps: readonly Exact<Unit>[],
): SumOfParts<Unit> {
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
