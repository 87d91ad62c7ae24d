import { testRule } from '../../../test/rule-tester';
import { staffMissingInBudget } from './rule';

const masterData = { from: '2025-11-01' };
const stated = (area: string, more = {}) => ({ area, position: 'Rådgiver', share: 0.5, ...more });
const LINE = (row: string) => `staffResources/${row}/position`;
const unread = { raw: 'Radgiver', problem: 'not-a-position' };

testRule(staffMissingInBudget, {
  valid: [
    { name: 'a position that is in Løn', plan: { masterData, salaries: [{ position: 'Rådgiver' }], staffResources: [stated('cohesion')] } },
    { name: 'a position that others pay', plan: { masterData, positions: [{ title: 'Rådgiver', paidBy: 'others' }], staffResources: [stated('cohesion')] } },
    { name: 'a position of which nobody can read who pays it', plan: { masterData,
      positions: [{ title: 'Rådgiver', paidBy: { raw: 'delt', problem: 'not-a-choice' } }], staffResources: [stated('cohesion')] } },
    { name: 'a position wholly outside the plan', plan: { masterData, staffResources: [stated('outside')] } },
    { name: 'a row of Løn whose position is not understood: it may be this one', plan: { masterData, salaries: [{ position: unread }], staffResources: [stated('cohesion')] } },
    { name: 'a line whose area is not understood: it may be outside', plan: { masterData,
      staffResources: [stated('', { area: { raw: 'Skole', problem: 'not-a-choice' } })] } },
    { name: 'a statement older than the plan, of a position that begins with it', plan: { masterData,
      salaries: [{ position: 'Rådgiver', from: '2025-11-01' }], staffResources: [stated('cohesion', { statedOn: '2025-06-01' })] } },
    { name: 'a successor', plan: { masterData,
      salaries: [{ position: 'Rådgiver', to: '2026-12-31' }, { position: 'Rådgiver', from: '2027-01-01' }],
      staffResources: [stated('cohesion'), stated('cohesion', { statedOn: '2027-01-01' })] } },
    { name: 'a day that is not understood', plan: { masterData, salaries: [{ position: 'Rådgiver', from: '2026-01-01' }],
      staffResources: [stated('cohesion', { statedOn: { raw: 'snart', problem: 'not-a-date' } })] } },
    { name: 'everything, while the sheet Løn is gone', plan: { masterData, staffResources: [stated('cohesion')] },
      workbook: { missingTables: [{ table: 'salaries', title: 'Løn', sheet: 'Løn', wholeSheet: true }] } },
    { name: 'everything, while the positions in Løn have no header', plan: { masterData, salaries: [{ hours: 37 }], staffResources: [stated('cohesion')] },
      workbook: { missingHeaders: [{ table: 'salaries', field: 'position', header: 'Stilling' }] } },
  ],
  invalid: [
    {
      name: 'a position without any salary, once for all its lines',
      plan: { masterData, positions: [{ title: 'Rådgiver', paidBy: 'plan' }], salaries: [{ position: 'Leder' }],
        staffResources: [stated('cohesion'), stated('outside'), stated('cross-cutting')] },
      findings: [{
        variant: 'missing', severity: 'error',
        at: [LINE('cohesion · Rådgiver'), LINE('cross-cutting · Rådgiver')],
        values: { position: 'Rådgiver', lines: [LINE('cohesion · Rådgiver'), LINE('cross-cutting · Rådgiver')] },
      }],
    },
    {
      name: 'a position that is not employed on the days of its lines',
      plan: { masterData, salaries: [{ position: 'Rådgiver', from: '2026-03-01', to: '2027-12-31' }, { position: 'Rådgiver', to: '2025-10-31' }],
        staffResources: [stated('cohesion', { statedOn: '2028-01-01' }), stated('education'), stated('employment', { statedOn: '2026-03-01' })] },
      findings: [{
        variant: 'not-on-day', severity: 'warning',
        at: [LINE('cohesion · Rådgiver · 2028-01-01'), LINE('education · Rådgiver'), 'salaries/Rådgiver · 2026-03-01/from', 'salaries/Rådgiver/to'],
        values: {
          position: 'Rådgiver', days: ['2025-11-01', '2028-01-01'],
          lines: [LINE('cohesion · Rådgiver · 2028-01-01'), LINE('education · Rådgiver')],
          salaries: ['salaries/Rådgiver · 2026-03-01/from', 'salaries/Rådgiver/to'],
        },
      }],
    },
  ],
});
