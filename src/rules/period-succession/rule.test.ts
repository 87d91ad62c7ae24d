import { testRule } from '../../../test/rule-tester';
import { periodSuccession } from './rule';

const at = ['masterData/plan/from', 'masterData/plan/previousTo'];
const plan = (previousTo: unknown, from: unknown) => ({ masterData: { previousTo, from } });

testRule(periodSuccession, {
  valid: [
    { name: 'no plan before', plan: plan(null, '2025-11-01') },
    { name: 'no period yet', plan: plan('2025-10-31', null) },
    { name: 'the day after', plan: plan('2025-10-31', '2025-11-01') },
    { name: 'the day after a leap day', plan: plan('2024-02-29', '2024-03-01') },
    { name: 'a day that is not understood', plan: plan({ raw: 'oktober', problem: 'not-a-date' }, '2025-11-01') },
  ],
  invalid: [
    { name: 'a day between', plan: plan('2025-10-30', '2025-11-01'),
      findings: [{ variant: 'gap', severity: 'advice', at, values: { previous: '2025-10-30', from: '2025-11-01', right: '2025-10-31' } }] },
    { name: 'on the same day', plan: plan('2025-10-31', '2025-10-31'),
      findings: [{ variant: 'overlap', severity: 'advice', at, values: { previous: '2025-10-31', from: '2025-10-31', right: '2025-11-01' } }] },
  ],
});
