import type { AreaRow, Plan } from '../domain/plan';
import { isUnclear, known } from '../domain/reading';

/** The areas that the plan has chosen; `undefined` while one of the answers is not understood. */
export function chosenAreaRows({ areas }: Plan): readonly AreaRow[] | undefined {
  return areas.some(({ chosen }) => isUnclear(chosen)) ? undefined : areas.filter(({ chosen }) => known(chosen) === true);
}
