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
  factorIn: (year: number) => `Faktor i år ${year + 1}`,
  supplementIn: (year: number) => `Tillæg i år ${year + 1}`,
} as const;
