import type { AreaRow, Phase, Plan } from '../domain/plan';
import { isUnclear, known } from '../domain/reading';
import type { Programme } from '../programmes/programme';

/** The areas that the plan has chosen; `undefined` while one of the answers is not understood. */
export function chosenAreaRows({ areas }: Plan): readonly AreaRow[] | undefined {
  return areas.some(({ chosen }) => isUnclear(chosen)) ? undefined : areas.filter(({ chosen }) => known(chosen) === true);
}

/**
 * The areas that the plan does not work in: those answered no, and, once the plan is no draft, also
 * those that are left blank beside one that is chosen. None while an answer is not understood.
 */
export function areasNotChosen(plan: Plan, phase: Phase): readonly AreaRow[] {
  const chosen = chosenAreaRows(plan);
  if (!chosen) return [];
  const blankIsNo = phase !== 'draft' && chosen.length > 0;
  return plan.areas.filter((row) => known(row.chosen) === false || (blankIsNo && row.chosen.kind === 'empty'));
}

/** An area that is chosen, and that the programme does not have. */
export interface UnknownArea {
  readonly row: AreaRow;
  /** As it is written. */
  readonly name: string;
}

/** What is chosen and is none of the programme's areas: of another programme, or made up. */
export function unknownAreas({ areas }: Plan, programme: Programme): readonly UnknownArea[] {
  return areas.flatMap((row): readonly UnknownArea[] => {
    const { area, chosen } = row;
    if (known(chosen) !== true) return [];
    if (area.kind === 'not-understood') return area.problem === 'not-a-choice' ? [{ row, name: area.raw }] : [];
    return area.kind === 'value' && !programme.areas.some(({ id }) => id === area.value) ? [{ row, name: area.value }] : [];
  });
}

/** Are there chosen areas, and is every one's sub-agreement complete? */
export function allComplete({ areas }: Plan): boolean {
  const chosen = areas.filter(({ chosen: reading }) => known(reading) !== false && reading.kind !== 'empty');
  return chosen.length > 0 && chosen.every(({ subAgreementState }) => known(subAgreementState) === 'complete');
}

/** What the user calls an area; what is none of the programme's is called as it stands. */
export const areaName = (id: string, { areas }: Programme): string => areas.find((area) => area.id === id)?.name ?? id;
/** The same for the area of a row. */
export const areaRowName = ({ area, row }: AreaRow, programme: Programme): string => areaName(known(area) ?? row, programme);
