import fc from 'fast-check';
import { arbitraryDay } from '../../test/fixtures/arbitrary-readings';
import { LARGEST_NUMBER_OF_YEARS } from './plan-words';
import { budgetYears, firstYear, numberOfYears, USUAL_NUMBER_OF_YEARS, yearNames, type YearFacts } from './budget-years';
import { addDays, addMonths, parseDay, type Day } from './calendar';
import { MONTHS, YEAR_BASES, type YearBasis } from './plan';
import { EMPTY, valueOf, type Reading } from './reading';

type Month = (typeof MONTHS)[number];

const date = (text: string) => parseDay(text) as Day;
const orEmpty = <T>(value: T | undefined): Reading<T> => (value === undefined ? EMPTY : valueOf(value));
const facts = (from?: Day, to?: Day, yearBasis?: YearBasis, month?: Month): YearFacts => ({
  from: orEmpty(from),
  to: orEmpty(to),
  yearBasis: orEmpty(yearBasis),
  accountingYearStart: orEmpty(month),
});
const years = (from: string, to: string, basis?: YearBasis, month?: Month) =>
  budgetYears(facts(date(from), date(to), basis, month)).map((year) => [year.from, year.to]);

const LAST_DAY = '9999-12-31';

/** A period of up to eight years. */
const periods = fc.tuple(arbitraryDay, fc.nat(8 * 365)).map(([from, days]) => ({ from, to: addDays(from, days) }));

describe('the budget years', () => {
  test('are counted from the first day of the plan', () => {
    expect(years('2025-11-01', '2029-10-31')).toEqual([
      ['2025-11-01', '2026-10-31'],
      ['2026-11-01', '2027-10-31'],
      ['2027-11-01', '2028-10-31'],
      ['2028-11-01', '2029-10-31'],
    ]);
  });

  test('end with the plan, however short the last of them', () => {
    expect(years('2021-11-01', '2023-11-01')).toEqual([
      ['2021-11-01', '2022-10-31'],
      ['2022-11-01', '2023-10-31'],
      ['2023-11-01', '2023-11-01'],
    ]);
  });

  test('of a plan that begins on a leap day begin on the last of February', () => {
    expect(years('2024-02-29', '2028-02-28')).toEqual([
      ['2024-02-29', '2025-02-27'],
      ['2025-02-28', '2026-02-27'],
      ['2026-02-28', '2027-02-27'],
      ['2027-02-28', '2028-02-28'],
    ]);
  });

  test('end with the calendar', () => {
    expect(years('9992-01-04', '9999-12-31').slice(-2)).toEqual([
      ['9998-01-04', '9999-01-03'],
      ['9999-01-04', '9999-12-31'],
    ]);
  });

  test('cover the period without gap or overlap', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...YEAR_BASES), fc.constantFrom(...MONTHS), ({ from, to }, basis, month) => {
        const all = budgetYears(facts(from, to, basis, month));
        expect(all[0]?.from).toBe(from);
        expect(all.at(-1)?.to).toBe(to);
        expect(all.map(({ index }) => index)).toEqual(all.map((_, index) => index));
        all.slice(1).forEach((year, index) => expect(year.from).toBe(addDays(all[index]?.to as Day, 1)));
        all.forEach((year) => expect(year.from <= year.to).toBe(true));
      }),
    );
  });

  test('are whole years but for the last', () => {
    fc.assert(
      fc.property(periods, ({ from, to }) => {
        for (const year of budgetYears(facts(from, to)).slice(0, -1)) {
          expect(addDays(year.to, 1)).toBe(addMonths(from, 12 * (year.index + 1)));
        }
      }),
    );
  });

  test('by calendar are five in a period of four years that begins within one', () => {
    expect(years('2021-11-01', '2025-10-31', 'calendar')).toEqual([
      ['2021-11-01', '2021-12-31'],
      ['2022-01-01', '2022-12-31'],
      ['2023-01-01', '2023-12-31'],
      ['2024-01-01', '2024-12-31'],
      ['2025-01-01', '2025-10-31'],
    ]);
  });

  test('by calendar are the plan’s own where that begins on 1 January', () => {
    expect(years('2022-01-01', '2025-12-31', 'calendar')).toEqual(years('2022-01-01', '2025-12-31'));
  });

  test('by accounting year begin in its month', () => {
    expect(years('2021-11-01', '2023-10-31', 'accounting', 7)).toEqual([
      ['2021-11-01', '2022-06-30'],
      ['2022-07-01', '2023-06-30'],
      ['2023-07-01', '2023-10-31'],
    ]);
    expect(years('2021-06-16', '2021-07-15', 'accounting', 7)).toEqual([
      ['2021-06-16', '2021-06-30'],
      ['2021-07-01', '2021-07-15'],
    ]);
    expect(years('2021-11-01', '2025-10-31', 'accounting', 1)).toEqual(years('2021-11-01', '2025-10-31', 'calendar'));
  });

  test('by accounting year are the plan’s own while the month is not known', () => {
    expect(years('2021-11-01', '2025-10-31', 'accounting')).toEqual(years('2021-11-01', '2025-10-31'));
  });

  test('but the first and the last begin where the basis says', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...MONTHS), ({ from, to }, month) => {
        const all = budgetYears(facts(from, to, 'accounting', month)).filter((year) => year.from < LAST_DAY);
        for (const year of all.slice(1)) {
          expect(year.from.slice(5)).toBe(`${String(month).padStart(2, '0')}-01`);
        }
      }),
    );
  });

  test('are named after the year in which they begin, or counted', () => {
    const [from, to] = [date('2021-06-16'), date('2025-06-15')];
    expect(firstYear(facts(from, to, 'accounting', 7))).toEqual({ basis: 'accounting', number: 2020, startMonth: 7 });
    expect(yearNames(facts(from, to, 'calendar'), 2)).toEqual([
      { basis: 'calendar', number: 2021, startMonth: 1 },
      { basis: 'calendar', number: 2022, startMonth: 1 },
    ]);
    expect(yearNames(facts(from, undefined, 'calendar'), 1)).toEqual([{ basis: 'plan', number: 1, startMonth: 1 }]);
  });

  test('are never more than the sheets have columns for', () => {
    expect(years('1900-01-01', '9999-12-31')).toHaveLength(LARGEST_NUMBER_OF_YEARS);
  });

  test('reach to the last day of the calendar', () => {
    expect(years('9998-12-31', '9999-12-31').flat()).toEqual(['9998-12-31', '9999-12-30', '9999-12-31', '9999-12-31']);
  });

  test('are none where there is no period', () => {
    expect(budgetYears(facts(undefined, date('2029-10-31')))).toEqual([]);
    expect(budgetYears(facts(date('2025-11-01')))).toEqual([]);
    expect(years('2025-11-01', '2025-10-31')).toEqual([]);
  });
});

test('there are columns for four years until the period is known', () => {
  expect(numberOfYears(facts())).toBe(USUAL_NUMBER_OF_YEARS);
  expect(numberOfYears(facts(date('2025-11-01'), date('2027-10-31')))).toBe(2);
});
