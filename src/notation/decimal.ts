import { exact, type Exact } from '../domain/exact';
import type { Problem } from '../domain/reading';

/** A number as the program writes it, "-1234.5". */
export type Decimal = string;

/** How digits with points and commas can be meant. A form in which they make no number is left out. */
export interface Decimals {
  /** Points and spaces part the thousands, a comma the decimals: 1.234,5. */
  readonly danish?: Decimal | undefined;
  /** Commas part the thousands, a point the decimals: 1,234.5. */
  readonly english?: Decimal | undefined;
}

const DANISH = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/;
const ENGLISH = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const MIXED = /^(\d{0,9}) ?([½¼¾])$/;
const PARTS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Both forms of an unsigned or signed number; neither when the text is no number. */
export function decimalsIn(text: string): Decimals {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.replace(/^[-+]/, '');
  const [, whole = '', part = ''] = MIXED.exec(digits) ?? [];
  if (part !== '') return { danish: `${sign}${whole || '0'}${PARTS[part] ?? ''}` };
  return {
    danish: DANISH.test(digits) ? sign + digits.replace(/[. ]/g, '').replace(',', '.') : undefined,
    english: ENGLISH.test(digits) ? sign + digits.replaceAll(',', '') : undefined,
  };
}

/** Different numbers only, in their order. */
export function different(numbers: readonly (Decimal | undefined)[]): readonly Decimal[] {
  const known = numbers.filter((number) => number !== undefined);
  return known.filter((number, index) => known.findIndex((other) => Number(other) === Number(number)) === index);
}

/**
 * What a number means in a Danish text. A comma parts the decimals, and points part groups of three digits.
 * What only English writes so (11,706,000 or 0.5) is that. One point before one, two or four digits (1.5) may be a
 * decimal point or stand where none belongs, and may even be the rest of a date: both numbers are given.
 */
export function danishMeanings(text: string): readonly Decimal[] {
  const { danish, english } = decimalsIn(text);
  if (danish !== undefined) return [danish];
  if (english === undefined) return [];
  return isOddPoint(text) ? different([english, english.replace('.', '')]) : [english];
}

/** A single point that parts no thousands, as in 1.5. */
export const isOddPoint = (text: string): boolean => /^[-+]?[1-9]\d*\.\d+$/.test(text) && decimalsIn(text).danish === undefined;

/**
 * Hours a week, shares and amounts larger than this are no such thing, and Excel's fifteen digits
 * leave nothing behind the decimal point of them.
 */
export const LARGEST_NUMBER = 1e12;

/** Exact numbers of so many hundredths (or other powers of ten), as if they stood in a cell. */
export function exactly<Unit extends string>(decimals: readonly Decimal[], power = 0): readonly Exact<Unit>[] | Problem {
  if (decimals.some((decimal) => Math.abs(Number(decimal)) > LARGEST_NUMBER)) return 'too-large';
  return decimals.map((decimal) => exact<Unit>(Number(`${decimal}e${power}`)));
}
