import { fraction, sum, times, type Exact } from './exact';

/** What a part is owed, in steps: whole ones, and the rest as a fraction below one. */
interface Quota {
  readonly index: number;
  readonly steps: bigint;
  readonly rest: { readonly numerator: bigint; readonly denominator: bigint };
}

/**
 * Splits a whole in the proportions of the parts, each a whole number of steps: everybody gets the
 * whole steps that are theirs, and the steps that are left go to the largest remainders, to the
 * first of those that are alike. What comes out adds up to the whole exactly.
 *
 * @param whole a multiple of the step
 * @param parts none negative, and not all zero
 */
export function splitInSteps<Unit extends string>(whole: Exact<Unit>, parts: readonly Exact<Unit>[], step: Exact<Unit>): readonly Exact<Unit>[] {
  const total = sum(parts);
  const wholeSteps = (whole.numerator * step.denominator) / (whole.denominator * step.numerator);
  const quotas = parts.map((part, index): Quota => {
    const numerator = part.numerator * total.denominator * wholeSteps;
    const denominator = part.denominator * total.numerator;
    return { index, steps: numerator / denominator, rest: { numerator: numerator % denominator, denominator } };
  });
  const left = Number(wholeSteps - quotas.reduce((given, { steps }) => given + steps, 0n));
  const favoured = new Set([...quotas].sort(byRest).slice(0, left).map(({ index }) => index));
  return quotas.map(({ index, steps }) => times(step, fraction(Number(steps) + (favoured.has(index) ? 1 : 0))));
}

/** The largest remainder first. */
function byRest({ rest: a, index }: Quota, { rest: b, index: other }: Quota): number {
  const gap = b.numerator * a.denominator - a.numerator * b.denominator;
  return gap === 0n ? index - other : gap < 0n ? -1 : 1;
}
