import type { Choice } from './spec';

/** Who pays, as *Finansiering* and *Løn* call them. */
export const SOURCE_CHOICES: readonly Choice[] = [
  { value: 'lbf', label: 'Landsbyggefonden' },
  { value: 'housing-organisation', label: 'Boligorganisation' },
  { value: 'municipality', label: 'Kommune' },
  { value: 'foundation', label: 'Fond' },
  { value: 'other', label: 'Andre' },
];
