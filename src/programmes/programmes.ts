import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { PROGRAMME_2015_18 } from './2015-18';
import { PROGRAMME_2019_26 } from './2019-26';
import type { Programme } from './programme';

export const PROGRAMMES: readonly Programme[] = [PROGRAMME_2015_18, PROGRAMME_2019_26];

/** The programme of a new plan, and of one that does not name its programme. */
export const CURRENT_PROGRAMME = PROGRAMME_2019_26;

/**
 * @param programmes those to look among
 * @returns `undefined` for a programme that we have no file for
 */
export function programmeById(id: string | undefined, programmes = PROGRAMMES): Programme | undefined {
  return programmes.find((programme) => programme.id === id);
}

/** The programme that a plan names; the current one where it names none, or one that we have no file for. */
export function programmeOf({ masterData }: Pick<Plan, 'masterData'>, programmes = PROGRAMMES): Programme {
  return programmeById(known(masterData.programme), programmes) ?? CURRENT_PROGRAMME;
}
