import { fraction, type Exact } from '../domain/exact';
import { danishMeanings, exactly } from './decimal';
import { numberOfWord } from './number-words';
import { quantityReader } from './quantity-reader';
import type { Meanings } from './reader';

/** Full-time equivalents: 37 hours a week is one. */
export type Fte = Exact<'fte'>;

const UNIT = / ?(?:årsværk|åv|fuldtidsstilling|fuldtidsstillinger|fuldtidsansat|fuldtidsansatte|fuldtidsmedarbejder|fuldtidsmedarbejdere)$/;
const HALF = /^(?:(\d{1,3}) )?1\/2$/;

function meaningsOf(text: string): Meanings<Fte> {
  const number = text.replace(UNIT, '');
  if (number === text) return [];
  const half = HALF.exec(number);
  if (half) return [fraction<'fte'>(2 * Number(half[1] ?? 0) + 1, 2)];
  const word = numberOfWord(number);
  return exactly<'fte'>(word === undefined ? danishMeanings(number) : [word]);
}

/** FTE, with the unit: `to årsværk`, `0,5 årsværk`, `½ årsværk`, `halvandet årsværk`, `2 fuldtidsstillinger`. */
export const readFte = quantityReader<Fte>(meaningsOf);
