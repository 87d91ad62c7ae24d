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
  months: (year: number) => `Måneder i år ${year + 1}`,
  regulated: (year: number) => `Reguleret årsløn i år ${year + 1}`,
  fixed: (year: number) => `Fast beløb i år ${year + 1}`,
} as const;
