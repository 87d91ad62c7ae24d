import type { AreaRow, Plan } from '../domain/plan';
import { isUnclear, known } from '../domain/reading';
import type { Programme } from '../programmes/programme';

/** The areas that the plan has chosen; `undefined` while one of the answers is not understood. */
export function chosenAreaRows({ areas }: Plan): readonly AreaRow[] | undefined {
  return areas.some(({ chosen }) => isUnclear(chosen)) ? undefined : areas.filter(({ chosen }) => known(chosen) === true);
}

/** Are there chosen areas, and is every one's sub-agreement complete? */
export function allComplete({ areas }: Plan): boolean {
  const chosen = areas.filter(({ chosen: reading }) => known(reading) !== false && reading.kind !== 'empty');
  return chosen.length > 0 && chosen.every(({ subAgreementState }) => known(subAgreementState) === 'complete');
}

/** What the user calls an area; what is none of the programme's is called as it stands. */
export const areaName = (id: string, { areas }: Programme): string => areas.find((area) => area.id === id)?.name ?? id;
