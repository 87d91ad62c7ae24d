import fc from 'fast-check';
import { arbitraryDay } from '../../test/fixtures/arbitrary-readings';
import { budgetYears, LARGEST_NUMBER_OF_YEARS, numberOfYears, USUAL_NUMBER_OF_YEARS } from './budget-years';
import { addDays, addMonths, parseDay, type Day } from './calendar';

const date = (text: string) => parseDay(text) as Day;
const years = (from: string, to: string) => budgetYears(date(from), date(to)).map((year) => [year.from, year.to]);

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
      fc.property(periods, ({ from, to }) => {
        const all = budgetYears(from, to);
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
        for (const year of budgetYears(from, to).slice(0, -1)) {
          expect(addDays(year.to, 1)).toBe(addMonths(from, 12 * (year.index + 1)));
        }
      }),
    );
  });

  test('are never more than the sheets have columns for', () => {
    expect(years('1900-01-01', '9999-12-31')).toHaveLength(LARGEST_NUMBER_OF_YEARS);
  });

  test('reach to the last day of the calendar', () => {
    expect(years('9998-12-31', '9999-12-31').flat()).toEqual(['9998-12-31', '9999-12-30', '9999-12-31', '9999-12-31']);
  });

  test('are none where there is no period', () => {
    expect(budgetYears(undefined, date('2029-10-31'))).toEqual([]);
    expect(budgetYears(date('2025-11-01'), undefined)).toEqual([]);
    expect(years('2025-11-01', '2025-10-31')).toEqual([]);
  });
});

test('there are columns for four years until the period is known', () => {
  expect(numberOfYears(undefined, undefined)).toBe(USUAL_NUMBER_OF_YEARS);
  expect(numberOfYears(date('2025-11-01'), date('2027-10-31'))).toBe(2);
});
