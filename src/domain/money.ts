import { known, type Reading } from './reading';

import { SIGNIFICANT_DIGITS } from './exact';

/** An amount in whole øre: 123,45 kr. is 12345. Integers only, so that sums are exact. */
export type Money = number & { readonly unit: 'øre' };

/** The largest amount that can be added up without loss: over 90,000 billion kroner. */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER as Money;

const ØRE_A_KRONE = 100;
/** So many whole kroner have at most 15 digits, and are as many øre exactly. */
const LARGEST_WHOLE_KRONER = 90_000_000_000_000;

/**
 * Kroner as Excel hands them over, in øre, rounded half away from zero, once, here.
 * The double is taken at 15 significant digits first, so 1,005 is 1,01 and not 1,00.
 *
 * @returns `undefined` when the amount is not finite or too large to be added up exactly
 */
export function fromKroner(kroner: number): Money | undefined {
  if (!Number.isFinite(kroner)) return undefined;
  if (Number.isInteger(kroner) && Math.abs(kroner) <= LARGEST_WHOLE_KRONER) return (kroner * ØRE_A_KRONE + 0) as Money;
  const [digits = '0', exponent = '0'] = Math.abs(kroner).toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const decimal = Number(`${digits}e${Number(exponent) + 2}`);
  if (decimal > Number.MAX_SAFE_INTEGER) return undefined;
  const rounded = Math.floor(decimal + 0.5);
  return (kroner < 0 && rounded !== 0 ? -rounded : rounded) as Money;
}

/** The same amount in kroner, for a cell. */
export function toKroner(amount: Money): number {
  return amount / 100;
}

/** The amounts that are known, added up. */
export function sumOfAmounts(amounts: readonly Reading<Money>[] = []): Money {
  return amounts.reduce((sum, amount) => sum + (known(amount) ?? 0), 0) as Money;
}
