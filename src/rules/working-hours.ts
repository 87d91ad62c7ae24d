import { fraction, isMultipleOf, over, rounded, times, type Exact } from '../domain/exact';
import type { Money } from '../domain/money';
import type { FinancingLine } from '../domain/plan';
import type { Hours } from '../domain/quantities';
import { known } from '../domain/reading';
import { totalIfClear } from './amounts';

/** Hours are counted in quarters, and a rate to the øre; what needs more is no figure that anybody stated. */
const QUARTER: Hours = fraction(1, 4);
const ØRE: Exact<'øre'> = fraction(1);

const stated = (line: FinancingLine) => ({ hours: known(line.hours), rate: known(line.hourlyRate), total: totalIfClear([line]) });

/** The hours that a line's amount and rate come to. */
export function hoursOfAmount(line: FinancingLine): Exact<'hours'> | undefined {
  const { rate, total } = stated(line);
  if (!rate || !total) return undefined;
  const hours = over<'hours', 'øre'>(fraction(total), fraction<'øre'>(rate));
  return isMultipleOf(hours, QUARTER) ? hours : undefined;
}

/** The rate that a line's amount and hours come to. */
export function rateOfAmount(line: FinancingLine): Money | undefined {
  const { hours, total } = stated(line);
  if (!hours || hours.numerator === 0n || !total) return undefined;
  const rate = over<'øre', 'hours'>(fraction(total), hours);
  return isMultipleOf(rate, ØRE) ? (Number(rate.numerator) as Money) : undefined;
}

/** What a line's hours and rate come to, rounded to the øre. */
export function amountOfHours(line: FinancingLine): Money | undefined {
  const { hours, rate } = stated(line);
  return hours && rate !== undefined ? (Number(rounded(times(fraction<'øre'>(rate), hours), 0).numerator) as Money) : undefined;
}
