import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { chosenAreaRows } from '../areas';
import type { FixMaker } from '../fixes/fix-maker';
import { splitInTenths } from '../fixes/split';

/** Only what rounding explains: where more is amiss, no split is anybody's decision. */
export const fixWeightingSum: FixMaker = ({ variant }, plan) => {
  if (variant !== 'rounding') return [];
  const weighted = (chosenAreaRows(plan) ?? []).flatMap((area) => {
    const weighting = known(area.weighting);
    return weighting === undefined ? [] : [{ path: at('areas', area, 'weighting'), weighting }];
  });
  return [splitInTenths(weighted.map(({ path }) => path), weighted.map(({ weighting }) => weighting))];
};
