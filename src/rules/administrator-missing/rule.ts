import { atMasterData } from '../../domain/path';
import { isBegun } from '../plan-period';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** An administrator is named: a party, or an organisation outside the parties. */
export const administratorMissing = createRule({
  id: 'administrator-missing',
  basis: 'requirement',
  missing: ['missing'],
  check({ plan, workbook }, report) {
    if (!isBegun(plan) || !canBeRead(workbook, 'masterData', ['administrator']) || plan.masterData.administrator.kind !== 'empty') return;
    report({ variant: 'missing', severity: 'warning', values: {}, at: [atMasterData('administrator')] });
  },
});
