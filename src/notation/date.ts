import type { Day } from '../domain/calendar';
import { reader } from './reader';
import { statedDate } from './stated-date';

/**
 * A day: `1/11-2021`, `22/1-21`, `01.10.21`, `01-10-2021`, `1. november 2021`, `den 1. nov. 2021`, `2021-11-01`.
 * Ambiguous: `1/2-21` and `1/2/2021` (which is the month?), `01-10-21` (which is the year?). A month, a year or a day
 * without its year is an incomplete date.
 */
export const readDate = reader<Day>('not-a-date', (text) => {
  const date = statedDate(text);
  if (date === undefined) return [];
  return date.precision === 'day' ? date.days : 'incomplete-date';
});
