import { addDays, addMonths, day, type Day, type Period } from './calendar';
import { LARGEST_NUMBER_OF_YEARS } from './plan-words';

/** A year of accounts, which need not be a calendar year. */
export interface AccountingYear extends Period {
  /** As it is called: `2026`, or `2025/26`. */
  readonly name: string;
}

/** The first day of the accounting year that a day is in. */
function beginningOf(on: Day, startMonth: number): Day {
  const [year, month] = on.split('-').map(Number) as [number, number];
  return day(month < startMonth ? year - 1 : year, startMonth, 1) ?? on;
}

/**
 * The accounting years that a period touches, whole, in their order.
 *
 * @param startMonth the month in which an accounting year begins, 1 to 12
 * @returns none when the period ends before it begins, or is longer than a plan may be
 */
export function accountingYears({ from, to }: Period, startMonth: number): readonly AccountingYear[] {
  const years: AccountingYear[] = [];
  for (let first = beginningOf(from, startMonth); first <= to && from <= to; first = addMonths(first, 12)) {
    // A plan of so many years touches one more.
    if (years.length > LARGEST_NUMBER_OF_YEARS) return [];
    const last = addDays(addMonths(first, 12), -1);
    const [begins, ends] = [first.slice(0, 4), last.slice(0, 4)];
    years.push({ from: first, to: last, name: begins === ends ? begins : `${begins}/${ends.slice(2)}` });
    if (last <= first) return [];
  }
  return years;
}
