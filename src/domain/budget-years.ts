import { addDays, addMonths, day, LAST_DAY, type Day, type Period } from './calendar';
import type { MasterData, YearBasis } from './plan';
import { LARGEST_NUMBER_OF_YEARS } from './plan-words';
import { known } from './reading';

/** One of the years the budget is kept by, as far as it lies in the plan. */
export interface BudgetYear extends Period {
  /** From 0. */
  readonly index: number;
}

/** Which year it is, whenever the plan begins. */
export interface YearName {
  readonly basis: YearBasis;
  /** Of the plan's own years from 1; else the calendar year in which the year begins. */
  readonly number: number;
  /** The month in which the year begins, 1 to 12; 1 for the plan's own years, which begin with the plan. */
  readonly startMonth: number;
}

/** What of the plan its years follow from. */
export type YearFacts = Pick<MasterData, 'from' | 'to' | 'yearBasis' | 'accountingYearStart'>;

/** The years of a plan that has no period yet: the programme grants four. */
export const USUAL_NUMBER_OF_YEARS = 4;

const FIRST_PLAN_YEAR: YearName = { basis: 'plan', number: 1, startMonth: 1 };

function periodOf({ from, to }: YearFacts): Period | undefined {
  const [first, last] = [known(from), known(to)];
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last };
}

/**
 * The plan's first year. It is one of the plan's own while the period, or the month in which the
 * accounting year begins, is not known: other years cannot be told then.
 */
export function firstYear(facts: YearFacts): YearName {
  const period = periodOf(facts);
  const basis = known(facts.yearBasis) ?? 'plan';
  const startMonth = basis === 'accounting' ? known(facts.accountingYearStart) : 1;
  if (basis === 'plan' || period === undefined || startMonth === undefined) return FIRST_PLAN_YEAR;
  const [year = 0, month = 1] = period.from.split('-').map(Number);
  return { basis, number: month < startMonth ? year - 1 : year, startMonth };
}

/** So many years from the plan's first one on, whether or not the plan lasts so long. */
export function yearNames(facts: YearFacts, count: number): readonly YearName[] {
  const first = firstYear(facts);
  return Array.from({ length: count }, (_, index) => ({ ...first, number: first.number + index }));
}

/** The day on which the year with that number from 0 begins, or the day before it ends with the calendar. */
function beginOf(index: number, { from }: Period, first: YearName): Day {
  if (index === 0) return from;
  if (first.basis === 'plan') return addMonths(from, 12 * index);
  const second = day(first.number + 1, first.startMonth, 1);
  return second === undefined ? from : addMonths(second, 12 * (index - 1));
}

/**
 * The plan's years. The plan's own go from its day and month to the day before the next, and the
 * last is shorter where the period is no whole number of years; of calendar and accounting years
 * the first and the last are what lies in the plan.
 *
 * @returns at least one and at most {@link LARGEST_NUMBER_OF_YEARS} years; none when the period is
 * not known or ends before it begins
 */
export function budgetYears(facts: YearFacts): readonly BudgetYear[] {
  const period = periodOf(facts);
  if (period === undefined) return [];
  const year = firstYear(facts);
  const years: BudgetYear[] = [];
  for (let index = 0; index < LARGEST_NUMBER_OF_YEARS; index++) {
    const first = beginOf(index, period, year);
    if (first > period.to) break;
    const next = beginOf(index + 1, period, year);
    const last = addDays(next, -1);
    const endsWithCalendar = next <= first || (next === LAST_DAY && addMonths(next, -12) !== first);
    years.push({ index, from: first, to: !endsWithCalendar && last < period.to ? last : period.to });
    if (endsWithCalendar) break;
  }
  return years;
}

/** How many year columns the budget has: the plan's years, or four while the period is not known. */
export function numberOfYears(facts: YearFacts): number {
  return budgetYears(facts).length || USUAL_NUMBER_OF_YEARS;
}
