/**
 * A number without rounding: a fraction of two whole numbers, with the margin that Excel's
 * doubles leave. `Unit` is a mark for the compiler only, so that hours are never added to shares.
 *
 * Excel hands over doubles. A double is taken at {@link SIGNIFICANT_DIGITS} significant digits,
 * the precision Excel itself shows and compares with. A number of {@link TYPED_DIGITS} digits or
 * more is typed by nobody: it is the rounding of something (1/6) in its last digit. A number from
 * a formula carries the formula's own noise. The margin says how much; two numbers are equal when
 * their distance is within their margins, so six cells of `=1/6` are 100 %, while three cells of
 * 33,33 % are not.
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

/**
 * From so many significant digits on, a number is a pasted result and not a typed figure. Fewer
 * than {@link SIGNIFICANT_DIGITS}, because 10/37 ends in a zero at the fifteenth digit and is shown
 * with fourteen; and as many as messages show, so that no difference is told that cannot be seen.
 */
export const TYPED_DIGITS = 12;

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
  const margin = origin === 'calculated' ? formulaMargin(Number(`${digits}e${exponentText}`)) : typedMargin(whole, power);
  return power >= 0 ? make(whole * 10n ** BigInt(power), 1n, margin) : make(whole, 10n ** BigInt(-power), margin);
}

/**
 * One unit of the last digit that is written, where the digits are too many to be typed: half of
 * it for the rounding, the rest for what the double had lost before it was rounded.
 */
function typedMargin(whole: bigint, power: number): bigint {
  const digits = abs(whole).toString();
  const written = digits.replace(/0+$/, '');
  if (written.length < TYPED_DIGITS) return 0n;
  const shift = MARGIN_DIGITS + power + digits.length - written.length;
  return shift >= 0 ? 10n ** BigInt(shift) : 1n;
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
 * One over another: hours over hours are a share. The margin grows as the quotient does.
 *
 * @param b not zero
 */
export function over<Unit extends string, Other extends string>(a: Exact<Unit>, b: Exact<Other>): Exact<Unit> {
  return times(a, make<Other>(b.denominator, b.numerator, 0n));
}

/** The nearest number of so many decimals, half away from zero as Excel's ROUND, without margin. */
export function rounded<Unit extends string>(a: Exact<Unit>, decimals: number): Exact<Unit> {
  const parts = 10n ** BigInt(decimals);
  const whole = (2n * abs(a.numerator) * parts + a.denominator) / (2n * a.denominator);
  return make(a.numerator < 0n ? -whole : whole, parts, 0n);
}

/** The smaller, and the larger, of two numbers; margins do not matter. */
export const smaller = <Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): Exact<Unit> =>
  a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;
export const larger = <Unit extends string>(a: Exact<Unit>, b: Exact<Unit>): Exact<Unit> => (smaller(a, b) === a ? b : a);

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

/** Is this a whole number of units? 33,3 % is a whole number of 0,1 %: it is written with one decimal. */
export function isMultipleOf<Unit extends string>(a: Exact<Unit>, unit: Exact<Unit>): boolean {
  return (a.numerator * unit.denominator) % (a.denominator * unit.numerator) === 0n;
}

/** The nearest double, for showing and for writing into a cell; never for judging. */
export function toNumber(a: Exact<string>): number {
  const places = Math.max(0, GUARD_DIGITS + a.denominator.toString().length - abs(a.numerator).toString().length);
  const scaled = (a.numerator * 10n ** BigInt(places)) / a.denominator;
  return Number(`${scaled}e-${places}`);
}

/** More digits than a double can tell apart. */
const GUARD_DIGITS = 20;
