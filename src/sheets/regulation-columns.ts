import type { YearName } from '../domain/budget-years';
import { inYear } from './year-headers';

/** *Lønregulering*, by the names that formulas use. */
export const REGULATIONS = {
  table: 'hpLønregulering',
  group: 'Gruppe',
  from: 'Stiger den',
  percent: 'Procent',
  perHour: 'Kr. pr. time',
  hoursPerYear: 'Timer om året',
  at: 'Månedstal',
  rise: 'Stigning',
  yearly: 'Kr. om året',
  factor: 'Faktor',
  supplement: 'Tillæg om året',
  factorChange: 'Ændring i faktor',
  supplementChange: 'Ændring i tillæg',
  factorIn: (year: YearName) => `Faktor ${inYear(year)}`,
  supplementIn: (year: YearName) => `Tillæg ${inYear(year)}`,
} as const;
