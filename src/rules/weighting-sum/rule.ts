import { at, type PlanPath } from '../../domain/path';
import { WHOLE } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { chosenAreaRows } from '../areas';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { standingOf, WRITTEN_SHARE_STEPS } from '../sum-of-parts';

/**
 * The weightings of the chosen areas are the whole plan. While an area has none, only too much is
 * told: the rest may still be written.
 *
 * Source: the agreements that weight their areas, which all come to 100 %.
 */
export const weightingSum = createRule({
  id: 'weighting-sum',
  basis: 'agreement',
  check({ plan, workbook }, report) {
    const chosen = chosenAreaRows(plan);
    if (!chosen || !canBeRead(workbook, 'areas', ['chosen', 'weighting'])) return;
    if (chosen.some(({ weighting }) => isUnclear(weighting))) return;

    const shares = chosen.flatMap(({ weighting }) => known(weighting) ?? []);
    const [first, ...others] = chosen.filter(({ weighting }) => weighting.kind === 'value');
    if (!first) return;
    const { sum, gap, tolerance = gap, standing } = standingOf(shares, WHOLE, WRITTEN_SHARE_STEPS);
    const allWeighted = shares.length === chosen.length;
    if (standing === 'whole' || (!allWeighted && standing !== 'above')) return;

    const values = { shares, sum, gap, tolerance };
    const places: [PlanPath, ...PlanPath[]] = [at('areas', first, 'weighting'), ...others.map((row) => at('areas', row, 'weighting'))];
    if (standing === 'above' || standing === 'below') report({ variant: standing, severity: 'error', values, at: places });
    else report({ variant: 'rounding', severity: 'advice', values, at: places });
  },
});
