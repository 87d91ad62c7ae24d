import { addDays } from '../../domain/calendar';
import { atMasterData } from '../../domain/path';
import { known } from '../../domain/reading';
import { createRule } from '../rule';

/** A plan that follows another begins the day after it. Money that the earlier one has left may be used beside the new plan. */
export const periodSuccession = createRule({
  id: 'period-succession',
  basis: 'our-advice',
  check({ plan: { masterData } }, report) {
    const [from, previous] = [known(masterData.from), known(masterData.previousTo)];
    if (from === undefined || previous === undefined) return;
    const right = addDays(previous, 1);
    if (from === right) return;
    report({
      variant: from > right ? 'gap' : 'overlap',
      severity: 'advice',
      values: { from, previous, right },
      at: [atMasterData('from'), atMasterData('previousTo')],
    });
  },
});
