import type { Exact } from '../domain/exact';
import { danishMeanings, decimalsIn, exactly } from './decimal';
import { quantityReader } from './quantity-reader';

/** A bare number such as an average grade: `5,8`, `2.303` (= 2303), `1 000`. `1.5` is ambiguous. */
export const readNumber = quantityReader<Exact<'number'>>((text) => exactly<'number'>(danishMeanings(text)));

/** A whole number, not negative, of at most 15 digits: `686`, `2.303`, `1 000`. `12,5` is none. */
export const readCount = quantityReader<number>((text) => {
  const count = countOf(text);
  return count === undefined ? [] : [count];
});

/** @returns `undefined` when this is no whole number */
export function countOf(text: string): number | undefined {
  const { danish } = decimalsIn(text);
  return danish !== undefined && /^\d{1,15}$/.test(danish) ? Number(danish) : undefined;
}
