import { at } from '../../domain/path';
import { isUnclear } from '../../domain/reading';
import { areaRowName, chosenAreaRows } from '../areas';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** All chosen areas are weighted, or none: to weight them is a local habit. */
export const weightingPartial = createRule({
  id: 'weighting-partial',
  basis: 'our-advice',
  missing: ['partial'],
  check({ plan, programme, workbook }, report) {
    const chosen = chosenAreaRows(plan);
    if (!chosen || !canBeRead(workbook, 'areas', ['chosen', 'weighting'])) return;

    if (chosen.some(({ weighting }) => isUnclear(weighting))) return;
    const blank = chosen.filter(({ weighting }) => weighting.kind === 'empty');
    const [first, ...others] = blank;
    if (!first || blank.length === chosen.length) return;
    report({
      variant: 'partial',
      severity: 'warning',
      values: { areas: blank.map((row) => areaRowName(row, programme)), count: chosen.length - blank.length, chosen: chosen.length },
      at: [at('areas', first, 'weighting'), ...others.map((row) => at('areas', row, 'weighting'))],
    });
  },
});
