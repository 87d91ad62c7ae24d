import fc from 'fast-check';
import {
  compare,
  exact,
  fraction,
  identical,
  isMultipleOf,
  minus,
  plus,
  sum,
  times,
  toNumber,
  type Exact,
} from './exact';

type Number = Exact<'share'>;
const typed = (value: number): Number => exact<'share'>(value);
const calculated = (value: number): Number => exact<'share'>(value, 'calculated');
const WHOLE = fraction<'share'>(1);
const isWhole = (parts: readonly Number[]) => compare(sum(parts), WHOLE) === 0;

/** A double of fifteen digits, as Excel shows it. */
const fifteenDigits = fc
  .double({ min: -1e15, max: 1e15, noNaN: true })
  .map((value) => Number(value.toPrecision(15)));
const anyNumber = fc.oneof(
  fifteenDigits.map(typed),
  fifteenDigits.filter((value) => Math.abs(value) < 1e12).map(calculated),
  fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 1, max: 60 })).map(([a, b]) => fraction<'share'>(a, b)),
);

describe('what makes a whole', () => {
  test.each([
    ['33,3 + 33,3 + 33,4', [0.333, 0.333, 0.334]],
    ['ten times 0,1', Array<number>(10).fill(0.1)],
    ['12,5 + 87,5', [0.125, 0.875]],
    ['0,07 + 0,93', [0.07, 0.93]],
  ])('%s', (_, parts) => expect(isWhole(parts.map(typed))).toBe(true));

  test.each([
    ['three times 33,33', [0.3333, 0.3333, 0.3333]],
    ['three times 33,3333333', [0.333333333, 0.333333333, 0.333333333]],
    ['25 + 75,0001', [0.25, 0.750001]],
  ])('not %s', (_, parts) => {
    expect(isWhole(parts.map(typed))).toBe(false);
    expect(isWhole(parts.map(calculated))).toBe(false);
  });

  test('six sixths, calculated or pasted as numbers', () => {
    expect(isWhole(Array<number>(6).fill(1 / 6).map(calculated))).toBe(true);
    expect(isWhole(Array<number>(6).fill(1 / 6).map(typed))).toBe(true);
  });

  test('ten, ten and seventeen thirty-sevenths, of which two end in a zero at the last digit', () => {
    expect(isWhole([10 / 37, 10 / 37, 17 / 37].map(typed))).toBe(true);
  });

  test('any parts of any whole', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.boolean(), (counts, pasted) => {
        const total = counts.reduce((a, b) => a + b, 0);
        expect(isWhole(counts.map((count) => (pasted ? typed : calculated)(count / total)))).toBe(true);
      }),
    );
  });
});

describe('what a formula leaves behind', () => {
  test.each([
    ['0,1 + 0,2', 0.1 + 0.2, 0.3],
    ['1 − 0,9', 1 - 0.9, 0.1],
    ['100,1 − 100', 100.1 - 100, 0.1],
    ['1,1 − 1 − 0,1', 1.1 - 1 - 0.1, 0],
  ])('%s', (_, result, meant) => {
    expect(compare(calculated(result), typed(meant))).toBe(0);
  });

  test('explains no difference that a person would see', () => {
    expect(compare(calculated(0.1 + 0.2), typed(0.30000001))).toBe(-1);
  });
});

describe('arithmetic', () => {
  const hundredths = fc.integer({ min: -1e9, max: 1e9 });

  test('adds typed numbers without loss', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 50 }), (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        expect(identical(sum(values.map((value) => typed(value / 100))), fraction<'share'>(total, 100))).toBe(true);
      }),
    );
  });

  test('the sum of none is zero', () => expect(identical(sum<'share'>([]), fraction<'share'>(0))).toBe(true));

  test('takes away what was added, but for the margin', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(compare(minus(plus(a, b), b), a)).toBe(0);
      }),
    );
  });

  test('multiplies without loss', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 1000 }), (hours, permille) => {
        const product = times(exact<'hours'>(hours / 100), exact<'share'>(permille / 1000));
        expect(compare(product, fraction<'hours'>(hours * permille, 100_000))).toBe(0);
        expect(product.margin).toBe(0n);
      }),
    );
  });

  test('a margin grows with its factor', () => {
    const third = times(exact<'hours'>(37), exact<'share'>(1 / 3));
    expect(compare(sum([third, third, third]), exact<'hours'>(37))).toBe(0);
  });

  test('knows whole numbers of a unit', () => {
    const tenthOfPercent = fraction<'share'>(1, 1000);
    expect(isMultipleOf(typed(0.333), tenthOfPercent)).toBe(true);
    expect(isMultipleOf(typed(0.3333), tenthOfPercent)).toBe(false);
    expect(isMultipleOf(typed(1 / 3), tenthOfPercent)).toBe(false);
  });
});

describe('comparing', () => {
  test('turned round, says the opposite', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => expect(compare(a, b) + compare(b, a)).toBe(0)));
  });

  test('everything equals itself', () => {
    fc.assert(fc.property(anyNumber, (a) => expect(compare(a, a)).toBe(0)));
  });

  test('typed figures in the order of their numbers', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(figure, figure, (a, b) => expect(compare(typed(a), typed(b))).toBe(Math.sign(a - b))),
    );
  });
});

describe('back to a double', () => {
  test('the same double, at fifteen digits', () => {
    fc.assert(fc.property(fifteenDigits, (value) => expect(toNumber(typed(value))).toBe(value + 0)));
  });

  test.each([1e300, -1e300, 1.5e-20, 5e-324, 123456789012345, 0.1, 1e-300])('%d', (value) => {
    expect(toNumber(typed(value))).toBe(value);
  });

  test('and from there the same number again, so that a stored plan is the same plan', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.boolean(), (value, formula) => {
        const read = formula ? calculated : typed;
        expect(identical(read(toNumber(read(value))), read(value))).toBe(true);
      }),
    );
  });

  test('a fraction as near as a double can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) =>
        expect(toNumber(fraction(a, b))).toBeCloseTo(a / b, 14),
      ),
    );
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no number', (value) => {
  expect(() => typed(value)).toThrow(RangeError);
});
