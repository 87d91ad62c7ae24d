import { addDays, addMonths, day, type Day, type StatedPeriod } from '../domain/calendar';
import { reader, type Meanings } from './reader';
import { statedDate, type StatedDate } from './stated-date';

/** Words before the first day. */
const OPENING = /^(?:(?:i |for )?perioden?:? )?(?:gælder )?(?:fra og med|fra)?(?: ?- ?til)?:? ?/;
const SEPARATORS = /(?: til og med:? | t\.?o\.?m\.? | frem til | indtil | til:? | ?- ?)(?:og med )?/g;
const STILL_OPEN = / ?(?:-|og frem|og fremefter|og fremad|til)$/;
const SAYS_FROM = /(?:^|[ :])(?:fra|fra og med):? $/;

const lastDayOf = (year: number, month: number): Day | undefined => {
  const first = day(year, month, 1);
  return first && addDays(addMonths(first, 1), -1);
};

/** The days on which a part of a date may begin. */
function firstDays(start: StatedDate, end: StatedDate): readonly Day[] {
  if (start.precision === 'day') return start.days;
  if (start.precision === 'month') return present([day(start.year, start.month, 1)]);
  if (start.precision !== 'day-of-year' || end.precision !== 'day') return [];
  return present(end.days.map((last) => day(Number(last.slice(0, 4)), start.month, start.dayOfMonth)));
}

/**
 * The days on which it may end. The last month is meant to its end; but where it is the month of the first day too
 * (nov. 2017 – nov. 2021), the period may as well end where that month begins, after whole years.
 */
function lastDays(end: StatedDate, from: Day): readonly Day[] {
  if (end.precision === 'day') return end.days;
  if (end.precision !== 'month') return [];
  const isSameMonth = Number(from.slice(5, 7)) === end.month && Number(from.slice(0, 4)) < end.year;
  const first = day(end.year, end.month, 1);
  return present([isSameMonth && first ? addDays(first, -1) : undefined, lastDayOf(end.year, end.month)]);
}

const present = (days: readonly (Day | undefined)[]): readonly Day[] => days.filter((one) => one !== undefined);

function between(start: StatedDate, end: StatedDate): Meanings<StatedPeriod> {
  if (start.precision === 'year' && end.precision === 'year' && end.year < start.year) return 'ends-before-start';
  const periods = firstDays(start, end).flatMap((from) => lastDays(end, from).map((to) => ({ from, to })));
  const ordered = periods.filter(({ from, to }) => from <= to);
  if (ordered.length > 0) return ordered;
  if (start.precision === 'day-of-year') return 'incomplete-date';
  if (periods.length > 0) return 'ends-before-start';
  return isImpossible(start) || isImpossible(end) ? 'not-a-date' : 'incomplete-date';
}

/** Written as a date, but there is no such day. */
const isImpossible = (date: StatedDate) => date.precision === 'day' && date.days.length === 0;

/** `2021-25`: the century stands once. */
function shortYears(text: string): Meanings<StatedPeriod> | undefined {
  const [, from = '', to = ''] = /^(\d{4}) ?- ?(\d{2})$/.exec(text) ?? [];
  const [start, end] = [statedDate(from), to === '' ? undefined : statedDate(from.slice(0, 2) + to)];
  return start && end && between(start, end);
}

function meaningsOf(text: string): Meanings<StatedPeriod> {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const short = shortYears(rest);
  if (short !== undefined) return short;
  const whole = statedDate(rest);
  if (whole?.precision === 'day') return SAYS_FROM.test(opening) ? whole.days.map((from) => ({ from })) : [];
  const found = splits(rest);
  const best = found.find((meanings) => typeof meanings !== 'string') ?? found[0];
  if (best !== undefined) return best;
  const start = STILL_OPEN.test(rest) ? statedDate(rest.replace(STILL_OPEN, '')) : undefined;
  if (start?.precision === 'day') return start.days.map((from) => ({ from }));
  return start ?? whole ? 'incomplete-date' : [];
}

/** What the text means, parted at each sign that may stand between two dates. */
function splits(text: string): readonly Meanings<StatedPeriod>[] {
  return [...text.matchAll(SEPARATORS)].flatMap(({ 0: sign, index }) => {
    const [start, end] = [statedDate(text.slice(0, index).trim()), statedDate(text.slice(index + sign.length).trim())];
    return start && end && !isDateInParts(start, end) ? [between(start, end)] : [];
  });
}

/** The hyphen of 1/11-2021 stands inside a date. */
const isDateInParts = (start: StatedDate, end: StatedDate) => start.precision === 'day-of-year' && end.precision === 'year';

/**
 * A period: `1/11-2021 – 30/10-2025`, `1. marts 2021 til 28. februar 2025`, `01.10.21 – 30.09.25`,
 * `fra: 1/1-2017 til 31/12-2020`, `nov. 2017 – okt. 2021`; without an end `fra 1/11-2025` and `1/11-2025 –`. Ambiguous
 * is `nov. 2017 – nov. 2021`. `2021-2025` names no day and is incomplete; `2018-2012` ends before it starts.
 */
export const readPeriod = reader<StatedPeriod>('not-a-period', meaningsOf);
