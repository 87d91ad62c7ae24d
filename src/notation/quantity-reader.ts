import type { Reading } from '../domain/reading';
import { isInexact } from './inexact';
import { reader, saysSomething, type Meanings } from './reader';

/** A reader of one number of some kind: a range, a limit or an estimate of it is told as inexact. */
export function quantityReader<T>(meaningsOf: (text: string) => Meanings<T>): (raw: string) => Reading<T> {
  return reader('not-a-number', (text) => {
    const meanings = meaningsOf(text);
    if (saysSomething(meanings)) return meanings;
    return isInexact(text, (part) => saysSomething(meaningsOf(part))) ? 'inexact' : [];
  });
}
