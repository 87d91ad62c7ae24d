import fc from 'fast-check';
import { addDays, type Day } from './calendar';
import { identical, minus, sum, toNumber } from './exact';
import { common, lengthOf, monthNumber, monthNumberAfter, yearSpans } from './months';
import type { Plan } from './plan';
import { planFromJson } from './plan-json';
import { salariesOf } from './salary-years';

const FROM = '2025-11-01';
const TO = '2029-10-31';
const PLAN_TIME = { from: monthNumber(FROM as Day), to: monthNumberAfter(TO as Day) };

const planWith = (salaries: readonly object[], regulations: readonly object[] = []): Plan =>
  planFromJson({ masterData: { from: FROM, to: TO }, areas: [], positions: [], salaries, regulations, staffResources: [] });

/** The amounts of one row in the plan's four years, in øre. */
function amountsOf(plan: Plan, row = 0): readonly number[] {
  const salary = plan.salaries[row];
  if (!salary) throw new Error(`no row ${row}`);
  return yearSpans(plan.masterData).map((_, year) => salariesOf(plan).yearOf(salary, year).amount);
}

const FULL = { position: 'Leder', hours: 37, yearlySalary: 48_000_000 };
const HK = (rest: object) => ({ group: 'HK', ...rest });

/** Worked out by hand, in kroner; each case says how. */
const CASES: readonly [string, object, readonly object[], readonly number[]][] = [
  ['nothing but a salary', FULL, [], [480_000, 480_000, 480_000, 480_000]],
  ['32 of 37 hours: 480.000 · 32 / 37 = 415.135,135', { ...FULL, hours: 32 }, [], [415_135.14, 415_135.14, 415_135.14, 415_135.14]],
  ['pension and supplements: 480.000 · 1,20', { ...FULL, pension: 0.17, supplements: 0.03 }, [], [576_000, 576_000, 576_000, 576_000]],
  ['from 16 November: 40.000 · 11½; until 10 January of the second year: 40.000 · (2 + 10/31)', { ...FULL, from: '2025-11-16', to: '2027-01-10' }, [], [460_000, 92_903.23, 0, 0]],
  ['a rise of 3 % on 1 May: half of the first year', { ...FULL, regulationGroup: 'hk ' }, [HK({ from: '2026-05-01', percent: 0.03 })], [487_200, 494_400, 494_400, 494_400]],
  ['two rises on top of each other: 480.000 · 1,03 · 1,02 = 504.288', { ...FULL, regulationGroup: 'HK' }, [HK({ from: '2026-11-01', percent: 0.02 }), HK({ from: '2025-11-01', percent: 0.03 })], [494_400, 504_288, 504_288, 504_288]],
  ['2 kr. an hour of 1.924 hours: 3.848 kr. a year', { ...FULL, regulationGroup: 'HK' }, [HK({ from: '2026-11-01', perHour: 200, hoursPerYear: 1924 })], [480_000, 483_848, 483_848, 483_848]],
  ['the amount an hour rises too, and the percentage of its own day does not count for it: (480.000 · 1,01 + 3.848) · 1,02', { ...FULL, regulationGroup: 'HK' }, [HK({ from: '2026-11-01', perHour: 200, hoursPerYear: 1924 }), HK({ from: '2026-11-01', percent: 0.01 }), HK({ from: '2027-11-01', percent: 0.02 })], [480_000, 488_648, 498_420.96, 498_420.96]],
  ['whoever comes after a rise has it: 480.000 · 1,03 / 2', { ...FULL, from: '2026-05-01', regulationGroup: 'HK' }, [HK({ from: '2026-05-01', percent: 0.03 })], [247_200, 494_400, 494_400, 494_400]],
  ['another group', { ...FULL, regulationGroup: 'AC' }, [HK({ from: FROM, percent: 0.03 })], [480_000, 480_000, 480_000, 480_000]],
  ['no group, and lines without one', FULL, [{ from: FROM, percent: 0.03 }], [480_000, 480_000, 480_000, 480_000]],
  ['lines that say too little', { ...FULL, regulationGroup: 'HK' }, [HK({ percent: 0.03 }), HK({ from: FROM, perHour: 200 }), HK({ from: FROM, percent: { raw: '3', problem: 'share-without-percent' } })], [480_000, 480_000, 480_000, 480_000]],
  ['one cost in all, of whatever hours', { position: 'Leder', hours: 20, pension: 0.17, totalCost: 60_000_000 }, [], [600_000, 600_000, 600_000, 600_000]],
  ['one cost in all that is regulated: 600.000 · 1,05 + 3.848 · 18,5/37', { position: 'Leder', hours: 18.5, totalCost: 60_000_000, regulationGroup: 'HK' }, [HK({ from: FROM, percent: 0.05, perHour: 200, hoursPerYear: 1924 })], [631_924, 631_924, 631_924, 631_924]],
  ['an amount fixed by hand', { ...FULL, amounts: [null, 1_234_567], reason: 'Barsel' }, [], [480_000, 12_345.67, 480_000, 480_000]],
  ['no hours, no salary', { position: 'Leder', yearlySalary: 48_000_000 }, [], [0, 0, 0, 0]],
  ['half an øre, up: 1.000,005 · 12 / 12', { position: 'Leder', hours: 37, yearlySalary: 100_000, pension: 0.000005 }, [], [1000.01, 1000.01, 1000.01, 1000.01]],
  ['outside the plan', { ...FULL, from: '2030-01-01' }, [], [0, 0, 0, 0]],
  ['an end before the beginning', { ...FULL, from: '2027-01-01', to: '2026-01-01' }, [], [0, 0, 0, 0]],
]; // prettier-ignore

test.each(CASES)('%s', (_, salary, regulations, kroner) => {
  expect(amountsOf(planWith([salary], regulations)).map((øre) => øre / 100)).toEqual(kroner);
});

test('a plan whose last day is one day short pays 30 of its last 31 days', () => {
  const plan = planFromJson({ masterData: { from: FROM, to: '2029-10-30' }, areas: [], positions: [], salaries: [FULL], staffResources: [] });
  expect(amountsOf(plan)[3]).toBe(Math.round(4_000_000 * (11 + 30 / 31)));
});

test('without a period nothing is paid, save what is fixed by hand', () => {
  const plan = planFromJson({ masterData: {}, areas: [], positions: [], salaries: [{ ...FULL, amounts: [500] }], staffResources: [] });
  expect([0, 1].map((year) => salariesOf(plan).totalOf(year))).toEqual([500, 0]);
});

const day = fc.integer({ min: -200, max: 1700 }).map((days) => addDays(FROM as Day, days));
const salary = fc.record({
  position: fc.constant('Leder'),
  hours: fc.integer({ min: 1, max: 3700 }).map((hundredths) => hundredths / 100),
  yearlySalary: fc.integer({ min: 1, max: 90_000_000 }),
  pension: fc.integer({ min: 0, max: 2000 }).map((parts) => parts / 10_000),
  regulationGroup: fc.constantFrom('HK', 'AC'),
});
const regulations = fc.array(
  fc.record({
    group: fc.constantFrom('HK', 'AC'),
    from: day,
    percent: fc.integer({ min: -100, max: 700 }).map((parts) => parts / 10_000),
    perHour: fc.nat(500),
    hoursPerYear: fc.constantFrom(1924, 1720, 1613),
  }),
  { maxLength: 5 },
);
const YEARS = [0, 1, 2, 3];

test('a row divided at any day costs the same, within the rounding of its amounts', () => {
  fc.assert(
    fc.property(salary, regulations, day, day, day, (row, lines, a, b, c) => {
      const [from, until, to] = [a, b, c].sort() as [Day, Day, Day];
      const whole = planWith([{ ...row, from, to }], lines);
      const halves = planWith([{ ...row, from, to: until }, { ...row, from: addDays(until, 1), to }], lines);
      for (const year of YEARS) {
        // Each of the three amounts is at most half an øre from what it is exactly.
        expect(Math.abs(salariesOf(whole).totalOf(year) - salariesOf(halves).totalOf(year))).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 20251104 },
  );
});

test('the months of all years are those that the row and the plan have in common', () => {
  fc.assert(
    fc.property(salary, day, day, (row, from, to) => {
      const plan = planWith([{ ...row, from, to }]);
      const months = plan.salaries.flatMap((each) => YEARS.map((year) => salariesOf(plan).yearOf(each, year).months));
      const expected = lengthOf(common(PLAN_TIME, { from: monthNumber(from), to: monthNumberAfter(to) }));
      expect(identical(sum(months), expected)).toBe(true);
    }),
    { seed: 20251104 },
  );
});

test('in a whole year a salary is its group\'s factor times what it was, and the group\'s supplement', () => {
  fc.assert(
    fc.property(salary, regulations, (row, lines) => {
      const plan = planWith([row], lines);
      const [each] = plan.salaries;
      for (const year of YEARS) {
        if (!each) return;
        const { factor, supplement } = salariesOf(plan).groupInYear(each.regulationGroup, year);
        const { regulated } = salariesOf(plan).yearOf(each, year);
        expect(toNumber(minus(regulated, supplement))).toBeCloseTo(row.yearlySalary * toNumber(factor), 4);
      }
    }),
    { seed: 20251104, numRuns: 40 },
  );
});

test('the order of the lines does not matter', () => {
  fc.assert(
    fc.property(salary, regulations, (row, lines) => {
      const [first, second] = [lines, [...lines].reverse()].map((order) => amountsOf(planWith([row], order)));
      expect(first).toEqual(second);
    }),
    { seed: 20251104, numRuns: 40 },
  );
});

test('without a period a group is not regulated', () => {
  const plan = planFromJson({ masterData: {}, areas: [], positions: [], salaries: [], regulations: [HK({ from: FROM, percent: 0.03 })], staffResources: [] });
  expect(toNumber(salariesOf(plan).groupInYear({ kind: 'value', value: 'HK' }, 0).factor)).toBe(1);
});
