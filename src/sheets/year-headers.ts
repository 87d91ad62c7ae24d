import type { YearName } from '../domain/budget-years';
import type { YearBasis } from '../domain/plan';

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

/** Of a column of the year's amounts, or of a label that says more of the year. */
const WHOLE = /^(Projektår|Kalenderår|Regnskabsår) (\d+)(\/\d\d)?(?= begynder$| – månedstal$|$)/iu;
const WITHIN = / i (år )?(\d+)(\/\d\d)?$/iu;

/** The header that the column would have for the plan's first year; one that is of no year stays as it is. */
export const asFirstYear = (header: string) => header.trim().replace(WHOLE, 'Projektår 1').replace(WITHIN, ' i år 1');

/** Does the header begin with the year's whole name? */
export const isNamedInFull = (header: string) => WHOLE.test(header.trim());

/** A month in which a year may begin that is written as two: which of them it is, no header says. */
const SOME_MONTH = 7;
const BASES: Readonly<Record<string, YearBasis>> = { p: 'plan', k: 'calendar', r: 'accounting' };

/** The year that a header is of; of accounting years that begin in January some are taken for calendar years, which are the same. */
export function yearOfHeader(header: string): YearName | undefined {
  const [, word, whole, wholeSecond] = WHOLE.exec(header.trim()) ?? [];
  const [, ofPlan, within, withinSecond] = WITHIN.exec(header.trim()) ?? [];
  const number = Number(whole ?? within);
  if (Number.isNaN(number)) return undefined;
  const inTwo = (wholeSecond ?? withinSecond) !== undefined;
  const basis = word ? BASES[word.charAt(0).toLowerCase()] : ofPlan ? 'plan' : inTwo ? 'accounting' : 'calendar';
  return basis && { basis, number, startMonth: inTwo ? SOME_MONTH : 1 };
}
