import type { Day } from './calendar';

/** The quarter of a year that a day is in, 1 to 4, and the year. */
export function quarterOf(day: Day): { readonly quarter: number; readonly year: number } {
  return { quarter: Math.ceil(Number(day.slice(5, 7)) / 3), year: Number(day.slice(0, 4)) };
}
