import { testRule } from '../../../test/rule-tester';
import { periodFourYears } from './rule';

const at = ['masterData/plan/to', 'masterData/plan/from'];
const period = (from: unknown, to: unknown) => ({ masterData: { from, to } });

testRule(periodFourYears, {
  valid: [
    { name: 'no period' },
    { name: 'a start with no end', plan: period('2021-11-01', null) },
    { name: 'four years', plan: period('2021-11-01', '2025-10-31') },
    { name: 'four calendar years', plan: period('2017-01-01', '2020-12-31') },
    { name: 'four years to the end of February', plan: period('2020-03-01', '2024-02-29') },
    { name: 'an end before the start: another rule tells', plan: period('2025-11-01', '2021-10-31') },
    { name: 'an end that is not understood', plan: period('2021-11-01', { raw: 'medio 2025', problem: 'not-a-date' }) },
  ],
  invalid: [
    { name: 'one day short', plan: period('2021-11-01', '2025-10-30'),
      findings: [{ variant: 'day-short', severity: 'warning', at, values: { from: '2021-11-01', to: '2025-10-30', right: '2025-10-31' } }] },
    { name: 'one day too long', plan: period('2021-11-01', '2025-11-01'),
      findings: [{ variant: 'day-long', severity: 'warning', at, values: { from: '2021-11-01', to: '2025-11-01', right: '2025-10-31' } }] },
    { name: 'the 28th of a leap year’s February', plan: period('2020-03-01', '2024-02-28'),
      findings: [{ variant: 'day-short', severity: 'warning', at, values: { from: '2020-03-01', to: '2024-02-28', right: '2024-02-29' } }] },
    { name: 'another length', plan: period('2025-11-01', '2029-04-30'),
      findings: [{ variant: 'other', severity: 'warning', at,
        values: { from: '2025-11-01', to: '2029-04-30', right: '2029-10-31', length: { years: 3, months: 6, days: 0 } } }] },
  ],
});
