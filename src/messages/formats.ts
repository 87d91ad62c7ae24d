import type { Day, StatedPeriod } from '../domain/calendar';
import { rounded, toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a language writes numbers, amounts, dates and lists: 1.234,5 · 12,5 % · 1. november 2021. */
export interface Formats {
  count(value: number): string;
  /** What stands in a cell; a number stands there as this language writes it. */
  raw(value: string): string;
  hours(value: Exact<'hours'>): string;
  share(value: Exact<'share'>): string;
  /** Full-time equivalents, with two decimals. */
  fte(value: Exact<'fte'>): string;
  /** A figure of any unit, which the text around it names. */
  figure(value: Exact<'measure'>): string;
  money(value: Money): string;
  day(value: Day): string;
  /** The month of a day: november 2025. */
  month(value: Day): string;
  /** Both days, or from when on. */
  period(value: StatedPeriod): string;
  time(value: Date): string;
  /** All of them: a, b og c. */
  list(items: readonly string[]): string;
  /** One of them: a, b eller c. */
  either(items: readonly string[]): string;
}

const HOURS_A_WEEK: Record<Language, string> = { da: 't/uge', en: 'h/week' };
const FTES: Record<Language, string> = { da: 'årsværk', en: 'FTE' };
const FROM: Record<Language, string> = { da: 'fra', en: 'from' };
const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
/** Enough digits to show every difference that a rule may judge to be one. */
const ALL_DIGITS = 12;

/** A number as the program writes it, with a decimal point. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** What Danish Excel calls the error values, which the program hands over in English. */
const DANISH_ERRORS: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#I/T',
  '#NAME?': '#NAVN?',
  '#NULL!': '#NUL!',
  '#REF!': '#REFERENCE!',
  '#VALUE!': '#VÆRDI!',
};
const ERRORS: Record<Language, Readonly<Record<string, string>>> = { da: DANISH_ERRORS, en: {} };

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: ALL_DIGITS });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: ALL_DIGITS, useGrouping: false });
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = (value: number) => decimal.format(Number(value.toPrecision(ALL_DIGITS)));
  const writtenDay = (value: Day) => date.format(new Date(value));
  return {
    count: (value) => decimal.format(value),
    raw: (value) => (PLAIN_NUMBER.test(value) ? plain.format(Number(value)) : (ERRORS[language][value] ?? value)),
    hours: (value) => `${number(toNumber(value))} ${HOURS_A_WEEK[language]}`,
    share: (value) => `${number(toNumber(value) * 100)} %`,
    fte: (value) => `${number(toNumber(rounded(value, 2)))} ${FTES[language]}`,
    figure: (value) => number(toNumber(value)),
    money: (value) => `${amount.format(toKroner(value))} kr.`,
    day: writtenDay,
    month: (value) => monthOfYear.format(new Date(value)),
    period: ({ from, to }) => (to === undefined ? `${FROM[language]} ${writtenDay(from)}` : `${writtenDay(from)} – ${writtenDay(to)}`),
    time: (value) => clock.format(value),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
  };
}

export const FORMATS: Record<Language, Formats> = { da: formatsOf('da'), en: formatsOf('en') };
