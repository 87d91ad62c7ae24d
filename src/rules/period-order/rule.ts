import { atMasterData } from '../../domain/path';
import { known } from '../../domain/reading';
import { createRule } from '../rule';

/** The plan does not end before it begins. That it lasts a day only is told as another length than four years. */
export const periodOrder = createRule({
  id: 'period-order',
  basis: 'our-advice',
  check({ plan: { masterData } }, report) {
    const [from, to] = [known(masterData.from), known(masterData.to)];
    if (from === undefined || to === undefined || from <= to) return;
    report({ variant: 'reversed', severity: 'error', values: { from, to }, at: [atMasterData('to'), atMasterData('from')] });
  },
});
