/** A day as ISO text, `2025-11-01`: it sorts and compares as text, and no time zone can move it. */
export type Day = string & { readonly unit: 'day' };

/** From the first day to the last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A period as it is stated: its last day may not be there yet. */
export interface StatedPeriod {
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** How long something lasts: whole years, then whole months, then days. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Days from Excel's day zero to 1 January 1970. */
const EXCEL_EPOCH = 25_569;
/** Excel believes in 29 February 1900, which is serial number 60; days before it are off by one. */
const FICTITIOUS_LEAP_DAY = 60;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Days are counted within the years of four digits, in which ISO text sorts. */
const FIRST_DAY = '0000-01-01' as Day;
export const LAST_DAY = '9999-12-31' as Day;

/** @returns `undefined` when there is no such day, as 31 February, or the year has not four digits */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists && year >= 0 && year <= 9999 ? (date.toISOString().slice(0, 10) as Day) : undefined;
}

/** The day that it is at a moment, where the reader is. */
export const dayOfDate = (moment: Date): Day => day(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? FIRST_DAY;

/** @returns `undefined` when the text is not an existing day written as 2025-11-01 */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? day(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The day of a date; what is before the first or after the last day is that day. */
function dayOf(date: Date): Day {
  const year = date.getUTCFullYear();
  if (year < 0) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : (date.toISOString().slice(0, 10) as Day);
}

/** The day n days later, or earlier when n is negative; never outside the years 0000 to 9999. */
export function addDays(from: Day, days: number): Day {
  return dayOf(new Date(Date.parse(from) + days * MILLISECONDS_A_DAY));
}

/**
 * The day of an Excel serial number (1900 system). A time of day is cut off.
 *
 * @returns `undefined` for what is no day in Excel: below 1, the fictitious 29-02-1900, after 9999
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FICTITIOUS_LEAP_DAY) return undefined;
  const shift = whole < FICTITIOUS_LEAP_DAY ? 1 : 0;
  return new Date((whole + shift - EXCEL_EPOCH) * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
}

/** The serial number that Excel (1900 system) keeps for a day from 1900 on. */
export function serialOfDay(value: Day): number {
  const serial = Date.parse(value) / MILLISECONDS_A_DAY + EXCEL_EPOCH;
  return serial <= FICTITIOUS_LEAP_DAY ? serial - 1 : serial;
}

/** Does the day lie in the period? An open end reaches for ever. */
export function covers(period: { readonly from?: Day | undefined; readonly to?: Day | undefined }, on: Day): boolean {
  return (period.from === undefined || period.from <= on) && (period.to === undefined || on <= period.to);
}

/** The same day so many months later; the last day of a month that has no such day; never outside 0000 to 9999. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const target = new Date(0);
  target.setUTCFullYear(year, month + months, 0);
  target.setUTCDate(Math.min(dayOfMonth, target.getUTCDate()));
  return dayOf(target);
}

/** How many days later the second day is; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** How long a period lasts, both days included: 1 January to 31 March is three months. */
export function durationOf({ from, to }: Period): Duration {
  const end = addDays(to, 1);
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const between = Math.max(0, monthOf(end) - monthOf(from));
  const months = addMonths(from, between) <= end ? between : between - 1;
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(addMonths(from, months), end) };
}
