import { fraction, over, rounded, type Exact } from '../../domain/exact';
import type { Money } from '../../domain/money';
import type { Mapping } from './mapping';

/** More decimals than a double tells apart in a figure of a plan. */
const MOST_DECIMALS = 12;

/** A number by its digits, exactly where they end within twelve decimals. */
export function decimalText(number: Exact<string>): string {
  const { numerator, denominator } = rounded(number, MOST_DECIMALS);
  const digits = (numerator < 0n ? -numerator : numerator) * (10n ** BigInt(MOST_DECIMALS) / denominator);
  const text = digits.toString().padStart(MOST_DECIMALS + 1, '0');
  const decimals = text.slice(-MOST_DECIMALS).replace(/0+$/, '');
  return `${numerator < 0n ? '-' : ''}${text.slice(0, -MOST_DECIMALS)}${decimals === '' ? '' : `.${decimals}`}`;
}

const ØRE_A_KRONE = 100;
const THOUSAND = fraction<'kroner'>(1000);

/** An amount as the template counts it. */
export function templateAmount(amount: Money, amounts: Mapping['amounts']): Exact<'kroner'> {
  const kroner = fraction<'kroner'>(amount, ØRE_A_KRONE);
  return amounts === 'kroner' ? kroner : over(kroner, THOUSAND);
}
