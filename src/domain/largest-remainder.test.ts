import fc from 'fast-check';
import { compare, exact, fraction, isMultipleOf, minus, sum, times, toNumber, type Exact } from './exact';
import { splitInSteps } from './largest-remainder';

const WHOLE = fraction<'share'>(1);
const TENTH_OF_PERCENT = fraction<'share'>(1, 1000);
const split = (...parts: number[]) => splitInSteps(WHOLE, parts.map((part) => exact<'share'>(part)), TENTH_OF_PERCENT).map(toNumber);

test.each([
  { name: 'thirds: the first gets the tenth that is left', parts: [0.33, 0.33, 0.33], split: [0.334, 0.333, 0.333] },
  { name: 'whole percent', parts: [0.3, 0.3, 0.39], split: [0.303, 0.303, 0.394] },
  { name: 'too much', parts: [0.334, 0.334, 0.333], split: [0.334, 0.333, 0.333] },
  { name: 'right already', parts: [0.25, 0.25, 0.5], split: [0.25, 0.25, 0.5] },
  { name: 'a part of nothing stays nothing', parts: [0, 0.99], split: [0, 1] },
])('$name', ({ parts, split: expected }) => expect(split(...parts)).toEqual(expected));

const parts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 }).filter((all) => all.some((part) => part > 0));

test('the parts are the whole, each in steps and less than a step from its proportion', () => {
  fc.assert(
    fc.property(parts, (numbers) => {
      const given = numbers.map((part) => fraction<'share'>(part, 100_000));
      const result = splitInSteps(WHOLE, given, TENTH_OF_PERCENT);
      expect(compare(sum(result), WHOLE)).toBe(0);
      const total = numbers.reduce((a, b) => a + b, 0);
      result.forEach((part, index) => {
        expect(isMultipleOf(part, TENTH_OF_PERCENT)).toBe(true);
        const ideal: Exact<'share'> = fraction(numbers[index] ?? 0, total);
        const apart = compare(part, ideal) > 0 ? minus(part, ideal) : minus(ideal, part);
        expect(compare(apart, times(TENTH_OF_PERCENT, fraction(1)))).toBeLessThan(0);
      });
    }),
  );
});
