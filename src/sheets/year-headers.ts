import type { YearName } from '../domain/budget-years';

/**
 * The header of a budget year's column. A plan's own years keep theirs when the period is moved;
 * calendar and accounting years say which year they are, and so keep what was written for it.
 */
export function yearHeader(year: YearName): string {
  switch (year.basis) {
    case 'plan':
      return `Projektår ${year.number}`;
    case 'calendar':
      return `Kalenderår ${year.number}`;
    case 'accounting':
      return `Regnskabsår ${spanOf(year)}`;
  }
}

/** The year within a header: "Måneder i år 1", "Måneder i 2021/22". */
export const inYear = (year: YearName) => (year.basis === 'plan' ? `i år ${year.number}` : `i ${spanOf(year)}`);

const spanOf = ({ number, startMonth }: YearName) =>
  startMonth === 1 ? String(number) : `${number}/${String((number + 1) % 100).padStart(2, '0')}`;

const WHOLE = /^(?:Projektår|Kalenderår|Regnskabsår) \d+(?:\/\d\d)?$/iu;
const WITHIN = / i (?:år )?\d+(?:\/\d\d)?$/iu;

/** The header that the column would have for the plan's first year; one that is of no year stays as it is. */
export const asFirstYear = (header: string) =>
  header.trim().replace(WHOLE, 'Projektår 1').replace(WITHIN, ' i år 1');
