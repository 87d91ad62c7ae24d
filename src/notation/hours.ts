import { fraction, times } from '../domain/exact';
import { FULL_TIME, type Hours } from '../domain/quantities';
import { danishMeanings, decimalsIn, different, exactly, type Decimal } from './decimal';
import { numberOfWord } from './number-words';
import { quantityReader } from './quantity-reader';
import { saysSomething, type Meanings } from './reader';

const PER_WEEK = / ?(?:\/ ?(?:uge|ugen)|pr\.? ?uge|per uge|om ugen|i ugen|ugentligt?|hver uge)$/;
const PER_OTHER =
  / ?(?:(?:\/|pr\.?|per|om|i|hver) ?(?:dag|dagen|måned|måneden|md\.?|mdr\.?|kvartal|kvartalet|halvår|halvåret|år|året|anden uge|14\. dag)|dagligt?|månedligt?|årligt?)$/;
const WEEKLY_HOURS = / ?(?:ugentlige )?(?:t\.?|tim\.?|timer?|h)$/;
const CLOCK = /^(\d{1,3}):([0-5]\d)$/;
const IN_WORDS = /^(\d{1,3}) ?(?:t\.?|timer?) ?(?:og )?([0-5]?\d) ?(?:m|min\.?|minutter)$/;
/** Two digits behind a point may be minutes: 7.30. */
const POINT_CLOCK = /^(\d{1,3})\.([0-5]\d)$/;
const OF_FULL_TIME = /^(.+?) ?\/ ?37$/;

const FULL: Readonly<Record<string, readonly [number, number]>> = {
  'fuld tid': [1, 1], fuldtid: [1, 1], 'halv tid': [1, 2], halvtid: [1, 2], '½ tid': [1, 2], '1/2 tid': [1, 2],
};

const clock = (hours: string, minutes: string): Hours => fraction<'hours'>(Number(hours) * 60 + Number(minutes), 60);

function meaningsOf(text: string): Meanings<Hours> {
  const week = text.replace(PER_WEEK, '');
  const part = Object.hasOwn(FULL, week) ? FULL[week] : undefined;
  if (part) return [times(FULL_TIME, fraction(...part))];
  const [, hours = '', minutes = ''] = CLOCK.exec(week.replace(WEEKLY_HOURS, '')) ?? IN_WORDS.exec(week) ?? [];
  if (minutes !== '') return [clock(hours, minutes)];
  if (PER_OTHER.test(week)) return saysSomething(numbers(week.replace(PER_OTHER, ''))) ? 'not-per-week' : [];
  return numbers(week);
}

function numbers(text: string): Meanings<Hours> {
  const number = text.replace(WEEKLY_HOURS, '');
  const word = numberOfWord(number);
  if (word !== undefined && number !== text) return exactly<'hours'>([word]);
  const digits = OF_FULL_TIME.exec(number)?.[1] ?? number;
  const [, hours = '', minutes = ''] = POINT_CLOCK.exec(digits) ?? [];
  if (minutes !== '') return pointOrClock(digits, clock(hours, minutes));
  return exactly<'hours'>(asHours(digits));
}

/** No week has a thousand hours, so the point of 12.345 may be either. */
function asHours(text: string): readonly Decimal[] {
  const { danish, english } = decimalsIn(text);
  const isPoint = danish !== undefined && english !== undefined && !text.includes(',');
  return isPoint ? different([english, danish]) : danishMeanings(text);
}

function pointOrClock(text: string, time: Hours): Meanings<Hours> {
  const decimal = exactly<'hours'>([text]);
  const isSame = typeof decimal !== 'string' && decimal.every((hours) => hours.numerator * time.denominator === time.numerator * hours.denominator);
  return typeof decimal === 'string' || isSame ? decimal : [...decimal, time];
}

/**
 * Hours a week: `37`, `7,5`, `37 t`, `10 timer ugentligt`, `10 t/uge`, `7:30`, `7 t 30 min`, `30/37`, and of the full
 * week `fuld tid`, `halv tid`. A point is ambiguous: `12.345` may be twelve or twelve thousand, `7.30` decimals or
 * minutes, `7.5` a decimal or a slip. Hours a month, a year or a day are not converted.
 */
export const readHours = quantityReader<Hours>(meaningsOf);
