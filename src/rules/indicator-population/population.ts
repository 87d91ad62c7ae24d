import { fraction, isMultipleOf, minus, over, plus, times, type Exact } from '../../domain/exact';
import type { Count } from '../../domain/quantities';
import { ROUNDED_PART_OF_STEP } from '../sum-of-parts';

/** How many people a count and its percentage may be of: from the fewest to the most, whole people. */
export interface Population {
  readonly fewest: bigint;
  readonly most: bigint;
}

/** Percentages are written with so many decimals at most; one of more is calculated, and not rounded. */
const STEPS = [1, 10, 100, 1000].map((parts) => fraction<'measure'>(1, parts));
const HUNDRED = fraction<'percent'>(100);
const NOT_ROUNDED = fraction<'measure'>(0);

/**
 * A percentage that is written with so many decimals may have been rounded by half a step of the last:
 * 213 that are 18 % are 213 of 1152 to 1217.
 *
 * @returns `undefined` where no whole number of people fits, or there is no end to how many may
 */
export function populationOf(count: Count, percentage: Exact<'measure'>): Population | undefined {
  if (count.denominator !== 1n || count.numerator <= 0n) return undefined;
  const step = STEPS.find((each) => isMultipleOf(percentage, each));
  const half = step ? times(step, ROUNDED_PART_OF_STEP) : NOT_ROUNDED;
  const [lowest, highest] = [minus(percentage, half), plus(percentage, half)];
  if (lowest.numerator <= 0n) return undefined;
  const hundredfold = times(count, HUNDRED);
  const atLeast = over(hundredfold, highest);
  const atMost = over(hundredfold, lowest);
  const fewest = (atLeast.numerator + atLeast.denominator - 1n) / atLeast.denominator;
  const most = atMost.numerator / atMost.denominator;
  return fewest <= most ? { fewest, most } : undefined;
}
