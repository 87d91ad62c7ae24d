import { ambiguous, EMPTY, notUnderstood, valueOf, type Problem, type Reading } from '../domain/reading';
import { simplified } from './tidy';

/**
 * What a text may mean: none of these, one, or several; or why it means none. A text that means one
 * thing is a value, and one that means several is ambiguous: nothing here chooses.
 */
export type Meanings<T> = readonly T[] | Problem;

/** No number, date or line that a person wrote is longer; a longer text is not searched. */
export const LONGEST_NOTATION = 300;

const isProblem = (meanings: Meanings<unknown>): meanings is Problem => typeof meanings === 'string';

/** Is there something in the text, even if not one value? */
export const saysSomething = (meanings: Meanings<unknown>): boolean => isProblem(meanings) || meanings.length > 0;

/** The reading of a raw text, which is kept to the letter, from what it means. */
export function readingOf<T>(raw: string, meanings: Meanings<T>, otherwise: Problem): Reading<T> {
  if (isProblem(meanings)) return notUnderstood(raw, meanings);
  const [first, ...others] = meanings;
  if (first === undefined) return notUnderstood(raw, otherwise);
  return others.length === 0 ? valueOf(first) : ambiguous(raw, meanings);
}

/**
 * A reader of one notation.
 *
 * @param otherwise the problem of a text that means nothing
 * @param meaningsOf what a {@link simplified} text means; never given an empty or an endless one
 */
export function reader<T>(otherwise: Problem, meaningsOf: (text: string) => Meanings<T>): (raw: string) => Reading<T> {
  return (raw) => {
    if (raw.trim() === '') return EMPTY;
    if (raw.length > LONGEST_NOTATION) return notUnderstood(raw, otherwise);
    const text = simplified(raw);
    return text === '' ? EMPTY : readingOf(raw, meaningsOf(text), otherwise);
  };
}
