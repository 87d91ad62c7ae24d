import { fromKroner, type Money } from '../domain/money';
import { danishMeanings, decimalsIn, different, type Decimal } from './decimal';
import { quantityReader } from './quantity-reader';
import type { Meanings } from './reader';

/** What an amount is counted in, as it stands behind the number, and its power of ten. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:mia|milliard|milliarder)\.?$/, 9],
  [/ ?(?:mio|mill|million|millioner)\.?$/, 6],
  [/ ?(?:t\.|tusind|tusinde)$/, 3],
];
const THOUSANDS = / ?tkr\.?$/;
const KRONER_BEFORE = /^(?:kr\.?|dkk) ?/;
const KRONER_AFTER = /(?:,-)?(?: ?(?:kr\.?|kroner|dkk))?$/;
/** As finance systems print what is below zero; elsewhere the same signs mean something else. */
const ACCOUNTING = /^\((.+)\)$|^(.*\d)-$/;

function meaningsOf(text: string): Meanings<Money> {
  const scaled = withoutCurrency(text);
  const negative = ACCOUNTING.exec(scaled.number);
  const inside = negative?.[1] ?? negative?.[2];
  const numbers = inside === undefined ? numbersIn(scaled.number) : bothSigns(numbersIn(inside));
  const amounts = numbers.map((number) => fromKroner(Number(`${number}e${scaled.power}`)));
  return amounts.every((amount) => amount !== undefined) ? amounts : 'too-large';
}

function withoutCurrency(text: string): { readonly number: string; readonly power: number } {
  if (THOUSANDS.test(text)) return { number: text.replace(THOUSANDS, ''), power: 3 };
  const number = text.replace(KRONER_BEFORE, '').replace(KRONER_AFTER, '');
  const [sign, power] = SCALES.find(([pattern]) => pattern.test(number)) ?? [undefined, 0];
  return { number: sign ? number.replace(sign, '') : number, power };
}

/** Kroner have no three decimals: `1,234` may be 1.234 kr. as English writes it. */
function numbersIn(text: string): readonly Decimal[] {
  const { danish, english } = decimalsIn(text);
  const isThousand = danish !== undefined && english !== undefined && text.includes(',');
  return isThousand ? different([danish, english]) : danishMeanings(text);
}

const bothSigns = (numbers: readonly Decimal[]) => numbers.flatMap((number) => (number.startsWith('-') ? [] : [`-${number}`, number]));

/**
 * An amount in øre: `325.000 kr.`, `kr. 325.000,50`, `325.000,-`, `325 t.kr.`, `8,5 mio. kr.`, `-500`. A range
 * (`40-50.000`), a limit (`mere end 8 mio. kr.`) and an estimate are inexact; `(500)` and `500-` may be below zero
 * or not; `1,234` may be English.
 */
export const readAmount = quantityReader<Money>(meaningsOf);
