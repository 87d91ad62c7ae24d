import { toNumber, times, fraction, type Exact } from '../domain/exact';
import type { PositionStatus } from '../domain/staff-overview';

/** What the overview says of a position. The formulas say the same. */
export const STATUS_WORDS = {
  agrees: 'Stemmer',
  'no-day': 'Dato mangler',
  'not-listed': 'Ikke på listen Stillinger',
  absent: 'Ingen timer på datoen',
  'missing-in-budget': 'Mangler i budgettet',
  'missing-in-agreements': 'Mangler i delaftale',
  'hours-missing-in-budget': 'Timer mangler i Løn',
  'hours-missing-in-agreements': 'Timer mangler i delaftale',
  'agreements-differ': 'Delaftaler afviger indbyrdes',
  'share-missing': 'Andel mangler i delaftale',
} as const;

/** What the overview says when a cell it adds up shows an error. */
export const CANNOT_BE_CALCULATED = 'Kan ikke beregnes';

/** At most two decimals, with a comma whatever the language of Excel. */
const written = (value: Exact<string>) => roundedToHundredths(toNumber(value)).replace('.', ',');

/** Half away from zero, as Excel's ROUND. */
function roundedToHundredths(value: number): string {
  const size = Math.floor(Number(Math.abs(value).toPrecision(15)) * 100 + 0.5 + 1e-9) / 100;
  return String(value < 0 && size !== 0 ? -size : size);
}

const percent = (share: Exact<'share'>) => written(times(share, fraction<'percent'>(100)));

export function statusText(status: PositionStatus): string {
  switch (status.kind) {
    case 'hours-differ':
      return `Timer afviger (${written(status.budgeted)} mod ${written(status.stated)})`;
    case 'not-distributed':
      return `${percent(status.rest)} % ikke fordelt`;
    case 'distributed-above':
      return `Fordelt ${percent(status.total)} %`;
    default:
      return STATUS_WORDS[status.kind];
  }
}

export const WEIGHTING_AGREES = 'Svarer til vægtningen';
export const weightingText = (gap: Exact<'share'>) => `Afviger ${percent(gap)} procentpoint`;

/** The same writing of a number in a formula. */
export const writtenFormula = (number: string) => `SUBSTITUTE(ROUND(${number},2)&"",".",",")`;
