import type { YearName } from '../domain/budget-years';
import { inYear } from './year-headers';

/** *Løn*, by the names that formulas use. */
export const SALARIES = {
  table: 'hpLøn',
  employer: 'Arbejdsgiver',
  hours: 'Timer pr. uge',
  from: 'Fra',
  to: 'Til',
  yearlySalary: 'Årsløn ved 37 timer',
  pension: 'Pension',
  supplements: 'Andre tillæg',
  totalCost: 'Samlet udgift om året',
  group: 'Reguleringsgruppe',
  begins: 'Begynder, månedstal',
  ends: 'Slutter, månedstal',
  months: (year: YearName) => `Måneder ${inYear(year)}`,
  regulated: (year: YearName) => `Reguleret årsløn ${inYear(year)}`,
  fixed: (year: YearName) => `Fast beløb ${inYear(year)}`,
} as const;
