import fc from 'fast-check';
import { addDays, covers, day, dayOfSerial, parseDay, serialOfDay, type Day } from './calendar';

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
