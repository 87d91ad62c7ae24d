import { testRule } from '../../../test/rule-tester';
import { periodOrder } from './rule';

const period = (from: unknown, to: unknown) => ({ masterData: { from, to } });

testRule(periodOrder, {
  valid: [
    { name: 'no period' },
    { name: 'a start with no end', plan: period('2025-11-01', null) },
    { name: 'a start before the end', plan: period('2025-11-01', '2029-10-31') },
    { name: 'a single day: another rule tells', plan: period('2025-11-01', '2025-11-01') },
    { name: 'a day that is not understood', plan: period('2029-11-01', { raw: 'medio 2025', problem: 'not-a-date' }) },
  ],
  invalid: [
    { name: 'an end before the start', plan: period('2025-11-01', '2025-10-31'),
      findings: [{ variant: 'reversed', severity: 'error', at: ['masterData/plan/to', 'masterData/plan/from'], values: { from: '2025-11-01', to: '2025-10-31' } }] },
  ],
});
