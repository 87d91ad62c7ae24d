import fc from 'fast-check';
import { addDays, addMonths, covers, day, dayOfSerial, daysBetween, durationOf, parseDay, serialOfDay, type Day } from './calendar';

const LAST_SERIAL = 2_958_465;
const FICTITIOUS = 60;
const serials = fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => serial !== FICTITIOUS);
const date = (text: string) => parseDay(text) as Day;

describe('Excel serial numbers', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45962, '2025-11-01'],
    [LAST_SERIAL, '9999-12-31'],
  ])('%d is %s', (serial, text) => {
    expect(dayOfSerial(serial)).toBe(text);
    expect(serialOfDay(date(text))).toBe(serial);
  });

  test.each([0, -1, 0.99, FICTITIOUS, 60.5, LAST_SERIAL + 1, 1e300, Number.NaN])('%d is no day', (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  });

  test('there and back for the days from 1900 to 9999', () => {
    fc.assert(fc.property(serials, (serial) => expect(serialOfDay(dayOfSerial(serial) as Day)).toBe(serial)));
  });

  test('a time of day is cut off', () => {
    fc.assert(
      fc.property(serials, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) =>
        expect(dayOfSerial(serial + time)).toBe(dayOfSerial(serial)),
      ),
    );
  });

  test('later numbers are later days', () => {
    fc.assert(
      fc.property(serials, serials, (a, b) =>
        expect((dayOfSerial(a) as Day) < (dayOfSerial(b) as Day)).toBe(a < b),
      ),
    );
  });
});

describe('days that exist', () => {
  test.each(['2024-02-29', '2000-02-29', '2025-12-31'])('%s', (text) => expect(parseDay(text)).toBe(text));
  test.each(['2025-02-29', '1900-02-29', '2025-02-31', '2025-13-01', '2025-00-10', '2025-1-1', '1/11-2025', ''])(
    'not %s',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );
  test.each([
    [10_000, 1, 1],
    [-1, 1, 1],
    [2025, 4, 31],
  ])('not the year %d, month %d, day %d', (...parts) => expect(day(...parts)).toBeUndefined());
});

describe('counting days', () => {
  const serialsInside = fc.integer({ min: 61, max: LAST_SERIAL - 40_000 });

  test.each([
    ['2025-10-31', 1, '2025-11-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-30', 1, '2025-03-31'],
  ])('%s and %d days', (from, days, to) => expect(addDays(date(from), days)).toBe(to));

  test('as Excel counts', () => {
    fc.assert(
      fc.property(serialsInside, fc.integer({ min: 0, max: 40_000 }), (serial, days) =>
        expect(addDays(dayOfSerial(serial) as Day, days)).toBe(dayOfSerial(serial + days)),
      ),
    );
  });
});

describe('a day in a period', () => {
  const period = { from: date('2025-11-01'), to: date('2029-10-31') };
  test.each([
    ['2025-10-31', false],
    ['2025-11-01', true],
    ['2029-10-31', true],
    ['2029-11-01', false],
  ])('%s: %s', (text, inside) => expect(covers(period, date(text))).toBe(inside));

  test('an open end reaches for ever', () => {
    expect(covers({}, date('2025-11-01'))).toBe(true);
    expect(covers({ from: period.from }, date('9999-12-31'))).toBe(true);
    expect(covers({ to: period.to }, date('1900-01-01'))).toBe(true);
  });
});

describe('months later', () => {
  test.each([
    ['2025-11-01', 48, '2029-11-01'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
    ['0050-01-31', 1, '0050-02-28'],
    ['9999-11-01', 12, '9999-12-31'],
  ])('%s and %d months is %s', (from, months, expected) => expect(addMonths(date(from), months)).toBe(expected));

  const days = serials.map((serial) => dayOfSerial(serial) as Day).filter((each) => each < '9900');

  test('there and back, but for days that the month has not', () => {
    fc.assert(
      fc.property(days, fc.nat(1000), (from, months) => {
        const back = addMonths(addMonths(from, months), -months);
        expect(back.slice(0, 7)).toBe(from.slice(0, 7));
        if (Number(from.slice(8)) <= 28) expect(back).toBe(from);
      }),
    );
  });

  test('never pass over a month', () => {
    fc.assert(
      fc.property(days, fc.nat(1000), (from, months) => {
        const [year = 0, month = 0] = addMonths(from, months).split('-').map(Number);
        const [firstYear = 0, firstMonth = 0] = from.split('-').map(Number);
        expect(year * 12 + month).toBe(firstYear * 12 + firstMonth + months);
      }),
    );
  });
});

describe('how long a period lasts', () => {
  const duration = (from: string, to: string) => {
    const { years, months, days } = durationOf({ from: date(from), to: date(to) });
    return [years, months, days];
  };

  test.each([
    ['2025-11-01', '2029-10-31', [4, 0, 0]],
    ['2021-11-01', '2025-10-30', [3, 11, 30]],
    ['2025-11-01', '2029-04-30', [3, 6, 0]],
    ['2025-11-01', '2025-11-01', [0, 0, 1]],
    ['2024-02-29', '2025-02-27', [1, 0, 0]],
    ['2025-01-31', '2025-02-27', [0, 1, 0]],
  ])('%s to %s', (from, to, expected) => expect(duration(from, to)).toEqual(expected));

  test('its parts add up to its last day', () => {
    fc.assert(
      fc.property(serials, fc.nat(20_000), (serial, days) => {
        const from = dayOfSerial(serial) as Day;
        const to = addDays(from, days);
        if (to > '9990') return;
        const { years, months, days: rest } = durationOf({ from, to });
        expect(addDays(addMonths(from, 12 * years + months), rest - 1)).toBe(to);
        expect(months).toBeLessThan(12);
        expect(rest).toBeLessThan(31);
      }),
    );
  });

  test('days between', () => {
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2);
    expect(daysBetween(date('2024-03-01'), date('2024-02-28'))).toBe(-2);
  });
});

test('days before the first and after the last are these', () => {
  expect(addDays(date('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addDays(date('0000-01-01'), -1)).toBe('0000-01-01');
});
