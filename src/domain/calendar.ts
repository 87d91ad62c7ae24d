/** A day as ISO text, `2025-11-01`: it sorts and compares as text, and no time zone can move it. */
export type Day = string & { readonly unit: 'day' };

/** From the first day to the last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Days from Excel's day zero to 1 January 1970. */
const EXCEL_EPOCH = 25_569;
/** Excel believes in 29 February 1900, which is serial number 60; days before it are off by one. */
const FICTITIOUS_LEAP_DAY = 60;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** @returns `undefined` when there is no such day, as 31 February, or the year has not four digits */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists && year >= 0 && year <= 9999 ? (date.toISOString().slice(0, 10) as Day) : undefined;
}

/** @returns `undefined` when the text is not an existing day written as 2025-11-01 */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? day(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The day n days later, or earlier when n is negative. */
export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
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
