import { testRule } from '../../../test/rule-tester';
import { administratorMissing } from './rule';

testRule(administratorMissing, {
  valid: [
    { name: 'a plan that is not begun' },
    { name: 'one who is no party', plan: { masterData: { from: '2025-11-01', administrator: 'Administrationen' }, parties: [{ name: 'Kommunen' }] } },
    { name: 'one that is not understood', plan: { masterData: { from: '2025-11-01', administrator: { raw: '#REF!', problem: 'error-value' } } } },
    { name: 'an older workbook, which does not ask', plan: { masterData: { from: '2025-11-01' } }, workbook: { notYet: [{ table: 'masterData', field: 'administrator' }] } },
  ],
  invalid: [
    { name: 'none', plan: { masterData: { from: '2025-11-01' } },
      findings: [{ variant: 'missing', severity: 'warning', missing: true, at: ['masterData/plan/administrator'], values: {} }] },
  ],
});
