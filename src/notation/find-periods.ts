import type { StatedPeriod } from '../domain/calendar';
import type { Reading } from '../domain/reading';
import { MONTH_NAMES } from './month-names';
import { readPeriod } from './period';

/** A period that stands in a text: where, as it is written there, and what it means. */
export interface PeriodInText {
  /** Counted in UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly raw: string;
  readonly reading: Reading<StatedPeriod>;
}

const DASH = '[-\\u2010-\\u2015\\u2212]';
const NAMES = `(?:${[...MONTH_NAMES].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
/** The longest form first, because the first that fits is taken. */
const DATES = [
  `\\d{1,2}\\/\\d{1,2}\\s?${DASH}\\s?\\d{2,5}(?!\\d)(?!\\/)`,
  '\\d{1,2}\\/\\d{1,2}[/ ](?:\\d{4}|\\d{2})(?![\\d/])',
  '\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?![\\d/]|\\.\\d)',
  `\\d{4}${DASH}\\d{2}${DASH}\\d{2}(?!\\d)`,
  `\\d{1,2}${DASH}\\d{1,2}${DASH}(?:\\d{4}|\\d{2})(?!\\d)`,
  `\\d{1,2}\\.?\\s?${NAMES}(?:\\s\\d{4}(?!\\d))?`,
  `\\b${NAMES}\\s\\d{4}(?!\\d)`,
  '\\d{1,2}\\/\\d{1,2}(?![\\d/])',
  '\\d{4}(?![\\d/]|[.,]\\d)',
];
const DATE = new RegExp(`(?<![\\d.,/])(?:${DATES.join('|')})`, 'giu');
const TO = new RegExp(`^\\s?(?:${DASH}|til(?: og med)?:?|t\\.?o\\.?m\\.?|frem til|indtil)\\s?(?:den\\s)?$`, 'iu');
const FROM = /\bfra(?: og med)?:?\s(?:den\s)?$/iu;
const OPEN_END = new RegExp(`^\\s?(?:${DASH}\\s?(?=$|\\n|[.;)])|og frem(?:efter|ad)?\\b)`, 'iu');
const LONGEST_OPENING = 20;

/**
 * The periods in a text, in their order: two dates with a dash or *til* between them, or one behind *fra* that no other
 * follows. What is no date is passed over; what looks like a period and cannot be read is among them, as it stands.
 */
export function findPeriods(text: string): readonly PeriodInText[] {
  const dates = [...text.matchAll(DATE)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }));
  const periods: PeriodInText[] = [];
  for (let index = 0; index < dates.length; index++) {
    const [date, next] = [dates[index], dates[index + 1]];
    if (date === undefined) continue;
    const isPair = next !== undefined && next.start - date.end <= LONGEST_OPENING && TO.test(text.slice(date.end, next.start));
    const found = isPair ? { at: date.start, raw: text.slice(date.start, next.end) } : openPeriod(text, date.start, date.end);
    if (found === undefined) continue;
    periods.push({ ...found, reading: readPeriod(found.raw) });
    if (isPair) index += 1;
  }
  return periods;
}

function openPeriod(text: string, start: number, end: number): Pick<PeriodInText, 'at' | 'raw'> | undefined {
  const from = FROM.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start))?.[0] ?? '';
  const onwards = OPEN_END.exec(text.slice(end, end + LONGEST_OPENING))?.[0] ?? '';
  const at = start - from.length;
  const raw = text.slice(at, end + onwards.length);
  return (from !== '' || onwards !== '') && readPeriod(raw).kind !== 'not-understood' ? { at, raw } : undefined;
}
