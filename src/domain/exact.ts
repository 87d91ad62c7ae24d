/**
 * A number without rounding: a fraction of two whole numbers, with the margin that Excel's
 * doubles leave. `Unit` is a mark for the compiler only, so that hours are never added to shares.
 *
 * Excel hands over doubles. A double is taken at {@link SIGNIFICANT_DIGITS} significant digits,
 * the precision Excel itself shows and compares with. A number that uses all of those digits is
 * the rounding of something (1/6), and a number from a formula carries the formula's own noise;
 * the margin says how much. Two numbers are equal when their distance is within their margins,
 * so six cells of `=1/6` are 100 %, while three cells of 33,33 % are not.
 */
export interface Exact<Unit extends string> {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
  /** Not negative, in units of {@link MARGIN_UNIT}. */
  readonly margin: bigint;
  readonly unit?: Unit;
}

/** Excel keeps 15 significant digits of a number: see "Excel specifications and limits". */
export const SIGNIFICANT_DIGITS = 15;

/** The noise that a formula's doubles may leave, relative to the result (and at least to 1). */
export const FORMULA_NOISE = 1e-12;

/** Margins are counted in this part of one: fine enough for a double of the size of one øre. */
const MARGIN_UNIT = 10n ** 24n;
const MARGIN_DIGITS = 24;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const abs = (a: bigint): bigint => (a < 0n ? -a : a);

const make = <Unit extends string>(numerator: bigint, denominator: bigint, margin: bigint): Exact<Unit> => {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(abs(numerator), abs(denominator)) || 1n;
  return Object.freeze({
    numerator: (sign * numerator) / divisor,
    denominator: (sign * denominator) / divisor,
    margin,
  });
};

/** Rounds up, so that a margin is never understated. */
const ceilingDivide = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/**
 * The exact number for a double.
 *
 * @param value a finite double
 * @param origin `calculated` for the result of a formula; `typed` for everything else
 * @throws RangeError when the value is not finite
 */
export function exact<Unit extends string>(
  value: number,
  origin: 'typed' | 'calculated' = 'typed',
): Exact<Unit> {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [digits = '0', exponentText = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const whole = BigInt(digits.replace('.', ''));
  const power = Number(exponentText) - (SIGNIFICANT_DIGITS - 1);
  const usesAllDigits = whole % 10n !== 0n;
  const margin = origin === 'calculated' ? formulaMargin(value) : usesAllDigits ? halfLastDigit(power) : 0n;
  return power >= 0 ? make(whole * 10n ** BigInt(power), 1n, margin) : make(whole, 10n ** BigInt(-power), margin);
}

function halfLastDigit(power: number): bigint {
  const shift = MARGIN_DIGITS + power;
  return shift >= 0 ? ceilingDivide(10n ** BigInt(shift), 2n) : 1n;
}

function formulaMargin(value: number): bigint {
  const size = BigInt(Math.ceil(Math.max(1, Math.abs(value))));
  return ceilingDivide(size * MARGIN_UNIT, BigInt(Math.round(1 / FORMULA_NOISE)));
}

/** The exact number a whole number of parts makes: `fraction(1, 6)` is one sixth, without margin. */
export function fraction<Unit extends string>(numerator: number, denominator = 1): Exact<Unit> {
  return make(BigInt(numerator), BigInt(denominator), 0n);
}

/** Is this the same number to the last digit, with the same margin? For tests and stored plans. */
export function identical<Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.margin === b.margin;
}

/** a + b; the margins add up. */
export function plus<Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): Exact<Unit> {
  return make(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
    a.margin + b.margin,
  );
}

/** a − b; the margins add up. */
export function minus<Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): Exact<Unit> {
  return plus(a, make(-b.numerator, b.denominator, b.margin));
}

/** The sum of none is zero. */
export function sum<Unit extends string>(numbers: readonly Exact<Unit>[]): Exact<Unit> {
  return numbers.reduce(plus, fraction<Unit>(0));
}

/** a · b in the unit of a: hours times a share are hours. */
export function times<Unit extends string, Other extends string>(
  a: Exact<Unit>,
  b: Exact<Other>,
): Exact<Unit> {
  const margin =
    ceilingDivide(abs(a.numerator) * b.margin, a.denominator) +
    ceilingDivide(abs(b.numerator) * a.margin, b.denominator) +
    ceilingDivide(a.margin * b.margin, MARGIN_UNIT);
  return make(a.numerator * b.numerator, a.denominator * b.denominator, margin);
}

/**
 * Below zero when a is smaller, above zero when a is larger, zero when they are equal or when the
 * margins explain the gap.
 */
export function compare<Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): -1 | 0 | 1 {
  const gap = a.numerator * b.denominator - b.numerator * a.denominator;
  const withinMargin = abs(gap) * MARGIN_UNIT <= (a.margin + b.margin) * a.denominator * b.denominator;
  if (gap === 0n || withinMargin) return 0;
  return gap < 0n ? -1 : 1;
}

/** The nearest double, for showing and for writing into a cell; never for judging. */
export function toNumber(a: Exact<string>): number {
  const scaled = (a.numerator * 10n ** 30n) / a.denominator;
  return Number(`${scaled}e-30`);
}
