import { at, type PlanPath } from '../../domain/path';
import { isUnclear, type Reading } from '../../domain/reading';
import { deviationStandings, writtenIn } from '../deviations';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const isUnwritten = (field: Reading<string>) => !isUnclear(field) && writtenIn(field) === '';

/** Who deviates says why, and puts name and date to it. What has lapsed or is needless is told as that. */
export const deviationIncomplete = createRule({
  id: 'deviation-incomplete',
  basis: 'our-advice',
  missing: ['reason', 'signature'],
  check({ plan, workbook, found = [] }, report) {
    const tell = (variant: 'reason' | 'signature', places: readonly PlanPath[], count: number) => {
      const [first, ...others] = places;
      if (first) report({ variant, severity: 'warning', values: { count }, at: [first, ...others] });
    };
    const standings = deviationStandings(plan, found);
    if (canBeRead(workbook, 'deviations', ['reason'])) {
      const without = standings.flatMap(({ kind, row }) => (kind === 'without-reason' && isUnwritten(row.reason) ? [at('deviations', row, 'reason')] : []));
      tell('reason', without, without.length);
    }
    if (canBeRead(workbook, 'deviations', ['name', 'date'])) {
      const unsigned = standings
        .filter(({ kind }) => kind === 'in-force')
        .map(({ row }) => [...(isUnwritten(row.name) ? [at('deviations', row, 'name')] : []), ...(row.date.kind === 'empty' ? [at('deviations', row, 'date')] : [])])
        .filter((places) => places.length > 0);
      tell('signature', unsigned.flat(), unsigned.length);
    }
  },
});
