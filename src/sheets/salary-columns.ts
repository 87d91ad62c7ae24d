/** *Løn*, by the names that formulas use. */
export const SALARIES = { table: 'hpLøn', employer: 'Arbejdsgiver', hours: 'Timer pr. uge', from: 'Fra', to: 'Til' } as const;
