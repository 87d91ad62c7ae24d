import fc from 'fast-check';
import { fromKroner, toKroner, type Money } from './money';

describe('kroner in øre', () => {
  test.each([
    [0, 0],
    [11_706_000, 1_170_600_000],
    [1.005, 101],
    [1.004, 100],
    [-1.005, -101],
    [0.005, 1],
    [-0.005, -1],
    [0.0049, 0],
    [2.675, 268],
    [-0.001, 0],
    [1.1 - 1 - 0.1, 0],
    [1e-7, 0],
    [5e-324, 0],
    [123_456_789_012.34, 12_345_678_901_234],
  ])('%d kr. are %d øre', (kroner, øre) => expect(fromKroner(kroner)).toBe(øre));

  test.each([1e300, -1e300, 1e21, 1e14 * 10, Number.NaN, Number.NEGATIVE_INFINITY])('%d is no amount', (kroner) => {
    expect(fromKroner(kroner)).toBeUndefined();
  });

  test('whole kroner stay what they are', () => {
    fc.assert(fc.property(fc.integer(), (kroner) => expect(fromKroner(kroner)).toBe(kroner * 100)));
  });

  test('rounds half away from zero, alike on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (øre) => {
        expect(fromKroner(Number(`${øre}.5e-2`))).toBe(øre + 1);
        expect(fromKroner(Number(`-${øre}.5e-2`))).toBe(-(øre + 1));
      }),
    );
  });

  test('an amount written into a cell is read back', () => {
    const fifteenDigits = 999_999_999_999_999;
    fc.assert(
      fc.property(fc.integer({ min: -fifteenDigits, max: fifteenDigits }), (øre) => {
        expect(fromKroner(toKroner(øre as Money))).toBe(øre);
      }),
    );
  });

  test('is never minus zero', () => expect(Object.is(fromKroner(-0.001), 0)).toBe(true));
});
