import { addDays, addMonths, LAST_DAY, type Day, type Period } from './calendar';

/** One of the years the budget is kept by: the plan's own years, counted from its first day. */
export interface BudgetYear extends Period {
  /** From 0. */
  readonly index: number;
}

/** The years of a plan that has no period yet: the programme grants four. */
export const USUAL_NUMBER_OF_YEARS = 4;
/** A period that is longer is a slip of the pen in a date, and not a reason for fifty columns. */
export const LARGEST_NUMBER_OF_YEARS = 8;

/**
 * The plan's years, each from the plan's day and month to the day before the next. The last one is
 * shorter where the period is no whole number of years.
 *
 * @returns at least one and at most {@link LARGEST_NUMBER_OF_YEARS} years; none when the period is
 * not known or ends before it begins
 */
export function budgetYears(from: Day | undefined, to: Day | undefined): readonly BudgetYear[] {
  if (from === undefined || to === undefined || to < from) return [];
  const years: BudgetYear[] = [];
  for (let index = 0; index < LARGEST_NUMBER_OF_YEARS; index++) {
    const first = addMonths(from, 12 * index);
    if (first > to) break;
    const next = addMonths(from, 12 * (index + 1));
    const last = addDays(next, -1);
    const endsWithCalendar = next === LAST_DAY && addMonths(next, -12) !== first;
    years.push({ index, from: first, to: !endsWithCalendar && last < to ? last : to });
    if (endsWithCalendar) break;
  }
  return years;
}

/** How many year columns the budget has: the plan's years, or four while the period is not known. */
export function numberOfYears(from: Day | undefined, to: Day | undefined): number {
  return budgetYears(from, to).length || USUAL_NUMBER_OF_YEARS;
}
