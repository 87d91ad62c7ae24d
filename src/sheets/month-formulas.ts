/**
 * Days as month numbers in formulas, as `domain/months.ts` has them, and the names under which the
 * plan's years are known in the workbook.
 */
export const FIRST_DAY = 'hpPlanensFørsteDag';
export const LAST_DAY = 'hpPlanensSidsteDag';
/** The month number at which the last of the plan's years ends; 0 while the period is not known. */
export const PLAN_END = 'hpPlanensSlut';
/** The month number at which a budget year begins. */
export const yearBegins = (year: number) => `hpProjektår${year + 1}`;
export const yearEnds = (year: number, years: number) => (year + 1 < years ? yearBegins(year + 1) : PLAN_END);

/** The month number of a day, given as an expression of its serial number. */
export const monthNumberFormula = (day: string) =>
  `12*YEAR(${day})+MONTH(${day})+(DAY(${day})-1)/DAY(DATE(YEAR(${day}),MONTH(${day})+1,0))`;

/**
 * Months from each of several month numbers to an end, as far as they lie after a beginning. For
 * use in SUMPRODUCT; the column of month numbers must hold nothing but numbers.
 */
export const monthsAfterEach = (column: string, from: string, to: string) =>
  `(${column}<${to})*(${to}-${from}-(${column}>${from})*(${column}-${from}))`;
