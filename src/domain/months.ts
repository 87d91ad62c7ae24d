import { budgetYears } from './budget-years';
import { addDays, addMonths, daysBetween, type Day } from './calendar';
import { fraction, larger, minus, smaller, type Exact } from './exact';
import type { MasterData } from './plan';
import { known } from './reading';

/** Months, and parts of months: a day is one part of as many as its own month has. */
export type Months = Exact<'months'>;

export const NO_MONTHS: Months = fraction<'months'>(0);

/** From the first moment to the last. */
export interface Span {
  readonly from: Months;
  readonly to: Months;
}

export const NO_SPAN: Span = { from: NO_MONTHS, to: NO_MONTHS };

/**
 * Where a day begins, in months since year 0: 1 November 2025 is 12 · 2025 + 11, and 16 November
 * half a month more. The distance of two days is the months between them.
 */
export function monthNumber(day: Day): Months {
  const [year = 0, month = 0, ofMonth = 1] = day.split('-').map(Number);
  const first = `${day.slice(0, 8)}01` as Day;
  const days = daysBetween(first, addMonths(first, 1));
  return fraction((12 * year + month) * days + ofMonth - 1, days);
}

/** Where a day ends. */
export const monthNumberAfter = (day: Day): Months => monthNumber(addDays(day, 1));

/** Where each of the plan's budget years begins, and where the last of them ends; empty while the period is not known. */
export function yearSpans({ from, to }: MasterData): readonly Span[] {
  return budgetYears(known(from), known(to)).map((year) => ({ from: monthNumber(year.from), to: monthNumberAfter(year.to) }));
}

/** The time that both cover; without length when there is none. */
export function common(a: Span, b: Span): Span {
  const from = larger(a.from, b.from);
  return { from, to: larger(from, smaller(a.to, b.to)) };
}

export const lengthOf = ({ from, to }: Span): Months => minus(to, from);
