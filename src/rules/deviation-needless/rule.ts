import { at } from '../../domain/path';
import { deviationStandings } from '../deviations';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Every row of *Begrundede afvigelser* is for something that is found. */
export const deviationNeedless = createRule({
  id: 'deviation-needless',
  basis: 'our-advice',
  check({ plan, workbook, found = [] }, report) {
    if (!canBeRead(workbook, 'deviations', ['reason', 'key'])) return;
    const standings = deviationStandings(plan, found);
    const tell = (variant: 'nothing-left' | 'unknown', kind: 'needless' | 'unknown', field: 'reason' | 'key') => {
      const [first, ...others] = standings.flatMap(({ kind: own, row }) => (own === kind ? [at('deviations', row, field)] : []));
      if (first) report({ variant, severity: 'advice', values: { count: others.length + 1 }, at: [first, ...others] });
    };
    tell('nothing-left', 'needless', 'reason');
    tell('unknown', 'unknown', 'key');
  },
});
