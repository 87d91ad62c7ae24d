import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { deviationStandings, writtenIn } from '../deviations';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** A reason holds for the figures it was given for: when they change, who gave it has to say so again. */
export const deviationLapsed = createRule({
  id: 'deviation-lapsed',
  basis: 'our-advice',
  check({ plan, workbook, found = [] }, report) {
    if (!canBeRead(workbook, 'deviations', ['reason', 'key'])) return;
    for (const { kind, row } of deviationStandings(plan, found)) {
      if (kind !== 'lapsed') continue;
      const [name, date, reason] = [writtenIn(row.name), known(row.date), writtenIn(row.reason)];
      const common = { severity: 'warning', at: [at('deviations', row, 'reason')] } as const;
      if (name !== '' && date !== undefined) report({ ...common, variant: 'signed', values: { name, date, reason } });
      else report({ ...common, variant: 'unsigned', values: { reason } });
    }
  },
});
