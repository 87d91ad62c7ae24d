import { reader, type Meanings } from './reader';
import { isYear } from './stated-date';

const ONE = /^(\d{4})$/;
const SHORT = /^(\d{4}) ?\/ ?(\d{2})$/;
const SPAN = /^(\d{4}) ?(?:-|til) ?(\d{4}|\d{2})$/;
const LIST = / ?(?:,| og |\/|&|\+|;) ?/;
/** A footnote's mark that stands raised; one that does not (20242) cannot be told from the year. */
const FOOTNOTE = /[¹²³⁰⁴-⁹]+$/;

const inCentury = (year: string, short: string) => (short.length === 2 ? year.slice(0, 2) + short : short);

function meaningsOf(raw: string): Meanings<readonly number[]> {
  const text = raw.replace(FOOTNOTE, '').replace(/^(?:år|året):? /, '').replace(/(\d)\.$/, '$1');
  const [, year = '', short = ''] = SHORT.exec(text) ?? [];
  if (short !== '') return ordered([year, inCentury(year, short)]);
  const [, first = '', last = ''] = SPAN.exec(text) ?? [];
  if (last !== '') return spans(Number(first), Number(inCentury(first, last)));
  const parts = text.split(LIST);
  return parts.every((part) => ONE.test(part)) ? ordered(parts) : [];
}

function ordered(texts: readonly string[]): Meanings<readonly number[]> {
  const years = texts.map(Number);
  return years.every(isYear) ? [years] : 'not-a-year';
}

/** From one year to another: both, or every year between them as well. */
function spans(first: number, last: number): Meanings<readonly number[]> {
  if (!isYear(first) || !isYear(last)) return 'not-a-year';
  if (last < first) return 'ends-before-start';
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.length <= 2 ? [[...new Set([first, last])]] : [[first, last], all];
}

/** The year or years that figures are of: `2019`, `2017/19`, `2017 og 2019`. `2018-2020` may be two years or three. */
export const readYears = reader<readonly number[]>('not-a-year', meaningsOf);
