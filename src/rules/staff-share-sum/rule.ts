import { compare, fraction } from '../../domain/exact';
import type { PlanPath } from '../../domain/path';
import { WHOLE } from '../../domain/quantities';
import { allComplete } from '../areas';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { lineAt, linesByPosition, namesUnknownPosition } from '../staff';
import type { SumOfParts } from '../sum-of-parts';
import { judged } from './time-of-position';

const COLUMNS = ['area', 'position', 'contractedHours', 'share', 'hours', 'statedOn'] as const;
const VARIANTS = {
  share: { above: 'above', below: 'below', rounding: 'rounding' },
  hours: { above: 'above-hours', below: 'below-hours', rounding: 'rounding-hours' },
} as const;
const SEVERITIES = { above: 'error', below: 'warning', rounding: 'advice' } as const;

const NOTHING = fraction<'share'>(0);

/**
 * A position's parts, over areas, cross-cutting and outside, are the whole position. Too much is a
 * contradiction at once; too little may simply not be written yet, so it is told when all
 * sub-agreements are complete.
 *
 * Source: the agreements themselves, which distribute every position in full.
 */
export const staffShareSum = createRule({
  id: 'staff-share-sum',
  basis: 'agreement',
  check({ plan, workbook }, report) {
    if (!canBeRead(workbook, 'staffResources', COLUMNS)) return;
    const finished = allComplete(plan) && !namesUnknownPosition(plan.staffResources);

    for (const [position, lines] of linesByPosition(plan)) {
      const result = judged(plan, lines);
      const kind = result && kindOf(result.time.standing, finished);
      const [line] = lines;
      if (!result || !kind || !line) continue;

      const [firstBlank, ...blank] = result.blank;
      if (kind !== 'above' && firstBlank) {
        if (!finished) continue;
        report({ variant: 'unstated', severity: 'warning', values: { position, places: result.blank }, at: [firstBlank, ...blank] });
        continue;
      }
      const [first = lineAt(line, 'share'), ...others] = result.at;
      const common = { severity: SEVERITIES[kind], at: [first, ...others] as [PlanPath, ...PlanPath[]] };
      if (result.unit === 'share') {
        const { parts: shares, sum, gap, tolerance = gap } = result.time;
        // A single share above the whole, or of nothing, is one slip, and staff-share-range tells it.
        if (shares.some((share) => compare(share, WHOLE) > 0 || compare(share, NOTHING) <= 0)) continue;
        const values = { position, shares, sum, gap, tolerance };
        report({ ...common, variant: VARIANTS.share[kind], values });
      } else {
        const { parts, sum, gap, whole: contracted, tolerance = gap } = result.time;
        const values = { position, parts, sum, gap, contracted, tolerance };
        report({ ...common, variant: VARIANTS.hours[kind], values });
      }
    }
  },
});

function kindOf(standing: SumOfParts<string>['standing'], finished: boolean): keyof typeof SEVERITIES | undefined {
  switch (standing) {
    case 'above':
      return 'above';
    case 'rounded-above':
      return 'rounding';
    case 'below':
      return finished ? 'below' : undefined;
    case 'rounded-below':
      return finished ? 'rounding' : undefined;
    case 'whole':
      return undefined;
  }
}
