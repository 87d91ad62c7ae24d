import { PROGRAMME_2015_18 } from './2015-18';
import { PROGRAMME_2019_26 } from './2019-26';
import type { Programme } from './programme';

export const PROGRAMMES: readonly Programme[] = [PROGRAMME_2015_18, PROGRAMME_2019_26];

/** The programme of a new plan, and of one that does not name its programme. */
export const CURRENT_PROGRAMME = PROGRAMME_2019_26;

/** @returns `undefined` for a programme that we have no file for */
export function programmeById(id: string | undefined): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
