import type { Day, StatedPeriod } from '../domain/calendar';
import { ambiguous, EMPTY, notUnderstood, PROBLEMS, valueOf, type Problem } from '../domain/reading';
import { readDate } from './date';
import { readPeriod } from './period';
import { readYears } from './years';

const isProblem = (text: string): text is Problem => PROBLEMS.some((problem) => problem === text);

describe('dates', () => {
  test.each<[string, ...string[]]>([
    ['1/11-2021', '2021-11-01'], ['22/1-21', '2021-01-22'], ['1/11 - 2021', '2021-11-01'], ['1/11–2021', '2021-11-01'], ['1/11 2021', '2021-11-01'], ['31/10/2029', '2029-10-31'], ['1/1-21', '2021-01-01'],
    ['01.10.21', '2021-10-01'], ['1.10.2021', '2021-10-01'], ['1. 10. 2021', '2021-10-01'], ['01-10-2021', '2021-10-01'], ['2021-10-01', '2021-10-01'], ['2021/10/01', '2021-10-01'], ['2021-10-01 00:00:00', '2021-10-01'],
    ['1. november 2021', '2021-11-01'], ['1.november 2021', '2021-11-01'], ['1 november 2021', '2021-11-01'], ['den 1. nov. 2021', '2021-11-01'], ['d. 1. NOV 2021', '2021-11-01'], ['1. maj 21', '2021-05-01'],
    ['mandag den 1. november 2021', '2021-11-01'], ['1. sept. 2021.', '2021-09-01'], ['29/2-2024', '2024-02-29'],
    ['1/2-21', '2021-02-01', '2021-01-02'], ['1/2/2021', '2021-02-01', '2021-01-02'], ['01-10-21', '2021-10-01', '2001-10-21'], ['31/12-99', '1999-12-31', '2099-12-31'],
    ['nov. 2017', 'incomplete-date'], ['november 17', 'incomplete-date'], ['2017', 'incomplete-date'], ['1/11', 'incomplete-date'], ['1. november', 'incomplete-date'], ['medio 2029', 'incomplete-date'],
    ['ultimo nov. 2021', 'incomplete-date'], ['3. kvt. 2026', 'incomplete-date'], ['3. kvartal 2026', 'incomplete-date'], ['Q3 2026', 'incomplete-date'], ['uge 34 2026', 'incomplete-date'], ['foråret 2026', 'incomplete-date'],
    ['31/2-2021', 'not-a-date'], ['29/2-2021', 'not-a-date'], ['1/13-2021', 'not-a-date'], ['0/1-2021', 'not-a-date'], ['30. februar 2021', 'not-a-date'], ['l/11-2021', 'not-a-date'], ['O1.10.21', 'not-a-date'],
    ['1. nowember 2021', 'not-a-date'], ['20242', 'not-a-date'], ['44501', 'not-a-date'], ['1/11-20215', 'not-a-date'], ['snarest', 'not-a-date'], ['1/11-2021 – 31/10-2025', 'not-a-date'], ['2021-10-01 12:30', 'not-a-date'],
  ])('%s', (raw, ...expected) => {
    const [first = ''] = expected;
    if (isProblem(first)) expect(readDate(raw)).toEqual(notUnderstood(raw, first));
    else expect(readDate(raw)).toEqual(expected.length === 1 ? valueOf(first) : ambiguous(raw, expected as Day[]));
  });
});

describe('periods', () => {
  const FOUR_YEARS = '2021-11-01 2025-10-31';
  test.each<[string, ...string[]]>([
    ['1/11-2021 – 31/10-2025', FOUR_YEARS], ['1/11-2021-31/10-2025', FOUR_YEARS], ['1/11-2021 til 31/10-2025', FOUR_YEARS], ['1/11-2021 til og med 31/10-2025', FOUR_YEARS], ['1/11-2021 t.o.m. 31/10-2025', FOUR_YEARS],
    ['fra: 1/11-2021 til 31/10-2025', FOUR_YEARS], ['gælder fra 1/11-2021 til 31/10-2025', FOUR_YEARS], ['Perioden 1/11-2021 – 31/10-2025', FOUR_YEARS], ['fra og med den 1/11-2021 til og med den 31/10-2025', FOUR_YEARS],
    ['1. november 2021 til 31. oktober 2025', FOUR_YEARS], ['1. nov. 2021 – 31. okt. 2025', FOUR_YEARS], ['01.11.21 – 31.10.25', FOUR_YEARS], ['2021-11-01 - 2025-10-31', FOUR_YEARS], ['01-11-2021 – 31-10-2025', FOUR_YEARS],
    ['1/11-2021 – 30/10-2025', '2021-11-01 2025-10-30'], ['1/3-2021 – 1/3-2021', '2021-03-01 2021-03-01'], ['1/3 – 31/8 2021', '2021-03-01 2021-08-31'], ['1. marts til 31. august 2021', '2021-03-01 2021-08-31'],
    ['nov. 2021 – okt. 2025', FOUR_YEARS], ['november 2021 til 31/10-2025', FOUR_YEARS], ['feb. 2020 – feb. 2020', '2020-02-01 2020-02-29'],
    ['fra 1/11-2025', '2025-11-01 '], ['1/11-2025 –', '2025-11-01 '], ['1. november 2025 og frem', '2025-11-01 '], ['Gælder fra: 1/11-2025', '2025-11-01 '],
    ['nov. 2021 – nov. 2025', FOUR_YEARS, '2021-11-01 2025-11-30'], ['fra 1/2-21', '2021-02-01 ', '2021-01-02 '],
    ['2021-2025', 'incomplete-date'], ['2021 – 2025', 'incomplete-date'], ['2021-25', 'incomplete-date'], ['nov. 2021 – 2025', 'incomplete-date'], ['2021', 'incomplete-date'], ['fra 2021', 'incomplete-date'],
    ['1/11 – 31/10', 'incomplete-date'], ['1/11 – 31/10 2025', 'incomplete-date'], ['medio 2025 – ultimo 2026', 'incomplete-date'],
    ['2018-2012', 'ends-before-start'], ['2018-12', 'ends-before-start'], ['1/11-2025 – 31/10-2021', 'ends-before-start'], ['nov. 2025 – okt. 2021', 'ends-before-start'],
    ['1/11-2021 – 31/9-2025', 'not-a-date'], ['31/2-2021 – 31/9-2025', 'not-a-date'],
    ['1/11-2021', 'not-a-period'], ['', 'empty'], ['fire år', 'not-a-period'], ['1/11-2O21 – 31/10-2025', 'not-a-period'], ['1/11-2021 – 20252', 'not-a-period'], ['–', 'not-a-period'],
  ])('%s', (raw, ...expected) => {
    const [first = ''] = expected;
    const periods = expected.map((period): StatedPeriod => {
      const [from, to] = period.split(' ') as [Day, Day];
      return to ? { from, to } : { from };
    });
    if (first === 'empty') expect(readPeriod(raw)).toEqual(EMPTY);
    else if (isProblem(first)) expect(readPeriod(raw)).toEqual(notUnderstood(raw, first));
    else expect(readPeriod(raw)).toEqual(expected.length === 1 ? valueOf(periods[0]) : ambiguous(raw, periods));
  });
});

describe('years', () => {
  test.each<[string, number[][] | Problem]>([
    ['2019', [[2019]]], ['2017/19', [[2017, 2019]]], ['2017/2019', [[2017, 2019]]], ['2017 og 2019', [[2017, 2019]]], ['2017, 2019', [[2017, 2019]]], ['år 2019', [[2019]]], ['2024²', [[2024]]], ['2018-2019', [[2018, 2019]]], ['2018/2021/2023', [[2018, 2021, 2023]]],
    ['2018-2020', [[2018, 2020], [2018, 2019, 2020]]], ['2018-20', [[2018, 2020], [2018, 2019, 2020]]],
    ['2018-2012', 'ends-before-start'], ['20242', 'not-a-year'], ['1066', 'not-a-year'], ['2150', 'not-a-year'], ['2O19', 'not-a-year'], ['19', 'not-a-year'], ['sidste år', 'not-a-year'], ['2019 2020', 'not-a-year'], ['2019,', 'not-a-year'],
  ])('%s', (raw, expected) => {
    if (typeof expected === 'string') expect(readYears(raw)).toEqual(notUnderstood(raw, expected));
    else expect(readYears(raw)).toEqual(expected.length === 1 ? valueOf(expected[0]) : ambiguous(raw, expected));
  });
});
