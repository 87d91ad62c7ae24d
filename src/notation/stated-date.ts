import { day, type Day } from '../domain/calendar';
import { monthOfName } from './month-names';

/** What a text says of a date: the day (or the days that it may be), or only a part of one. */
export type StatedDate =
  | { readonly precision: 'day'; readonly days: readonly Day[] }
  | { readonly precision: 'day-of-year'; readonly month: number; readonly dayOfMonth: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  /** A time of the year that begins on no certain day: `3. kvartal 2026`, `medio 2029`. */
  | { readonly precision: 'vague' };

/** How a date in figures may be meant: the order of day, month and year; the first is the Danish one. */
type Order = 'dmy' | 'mdy' | 'ymd';
interface Form {
  readonly pattern: RegExp;
  readonly orders: readonly Order[];
}

/**
 * `1/11-2025`, `1.11.2025` and `1-11-2025` are Danish and nothing else. Two slashes are used by Americans too, who put
 * the month first, and so may two figures for a year; with hyphens these may also begin with the year.
 */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )(\d{4})$/, orders: ['dmy'] },
  { pattern: /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )(\d{2})$/, orders: ['dmy', 'mdy'] },
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, orders: ['dmy', 'mdy'] },
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/, orders: ['dmy'] },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, orders: ['dmy'] },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{2})$/, orders: ['dmy', 'ymd'] },
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ t]00:00(?::00)?)?$/, orders: ['ymd'] },
];
const WITH_NAME = /^(\d{1,2})(?:\.|te|ste)? ?(?:i )?([a-z]{3,9})\.? ?,?(?:-? ?(\d{4}|\d{2}))?$/;
const MONTH = /^(?:(?:primo|medio|ultimo|i) )?([a-z]{3,9})\.?,? ?-?(\d{4}|\d{2})$/;
const YEAR = /^(?:år |året )?(\d{4})$/;
const DAY_AND_MONTH = /^(\d{1,2})(?:\/|\. ?)(\d{1,2})\.?$/;
const VAGUE = /^(?:[1-4]\. ?(?:kvartal|kvt|halvår)\.?|q[1-4]|primo|medio|ultimo|forår|foråret|sommer|sommeren|efterår|efteråret|vinter|vinteren|uge \d{1,2})[ ,-]{0,2}(?:år )?(?:\d{4})?$/;
const WEEKDAY = /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),? /;

/**
 * Two figures are a year of this century; 50 to 99 may be of the last one as well.
 */
const years = (text: string): readonly number[] => {
  const year = Number(text);
  if (text.length === 4) return [year];
  return year < 50 ? [2000 + year] : [1900 + year, 2000 + year];
};

function inOrder(order: Order, [first = '', second = '', third = '']: readonly string[]): readonly (Day | undefined)[] {
  const [dayText, month, year] = { dmy: [first, second, third], mdy: [second, first, third], ymd: [third, second, first] }[order] as [string, string, string];
  return years(year).map((number) => day(number, Number(month), Number(dayText)));
}

const existing = (days: readonly (Day | undefined)[]): readonly Day[] => [...new Set(days.filter((one) => one !== undefined))];

function inFigures(text: string): StatedDate | undefined {
  for (const { pattern, orders } of FORMS) {
    const parts = pattern.exec(text)?.slice(1).filter((part) => /^\d/.test(part));
    if (parts) return { precision: 'day', days: existing(orders.flatMap((order) => inOrder(order, parts))) };
  }
  return undefined;
}

function withName(text: string): StatedDate | undefined {
  const [, dayText = '', name = '', year] = WITH_NAME.exec(text) ?? [];
  const month = monthOfName(name);
  if (month === undefined) return undefined;
  if (year === undefined) return { precision: 'day-of-year', month, dayOfMonth: Number(dayText) };
  return { precision: 'day', days: existing(years(year).map((number) => day(number, month, Number(dayText)))) };
}

function inPart(text: string): StatedDate | undefined {
  const [, name = '', inYear = ''] = MONTH.exec(text) ?? [];
  const month = monthOfName(name);
  const [year] = inYear === '' ? [] : years(inYear);
  if (month !== undefined && year !== undefined) return /^(?:primo|medio|ultimo)/.test(text) ? { precision: 'vague' } : { precision: 'month', year, month };
  const [, only = ''] = YEAR.exec(text) ?? [];
  if (only !== '' && isYear(Number(only))) return { precision: 'year', year: Number(only) };
  const [, dayText = '', monthText = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const isDay = monthText !== '' && day(2000, Number(monthText), Number(dayText)) !== undefined;
  if (isDay) return { precision: 'day-of-year', month: Number(monthText), dayOfMonth: Number(dayText) };
  return VAGUE.test(text) ? { precision: 'vague' } : undefined;
}

/** A year that a plan may speak of; 20242 is none. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2099;

/** @returns `undefined` when the simplified text is no date; no days when it is one that does not exist */
export function statedDate(text: string): StatedDate | undefined {
  const bare = text.replace(WEEKDAY, '').replace(/^(?:den |d\. )/, '').replace(/(\d)\.$/, '$1');
  return inFigures(bare) ?? withName(bare) ?? inPart(bare);
}
