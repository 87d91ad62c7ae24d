import { testRule } from '../../../test/rule-tester';
import { staffMissingInAgreements } from './rule';

const AT = (row: string) => `salaries/${row}/position`;
const unread = { raw: 'Leeder', problem: 'not-a-position' };

testRule(staffMissingInAgreements, {
  valid: [
    { name: 'an empty plan' },
    { name: 'a position in an area', plan: { salaries: [{ position: 'Leder' }], staffResources: [{ area: 'cohesion', position: 'Leder' }] } },
    { name: 'a position outside the plan', plan: { salaries: [{ position: 'Leder' }], staffResources: [{ area: 'outside', position: 'Leder' }] } },
    { name: 'a position in a line whose area is not understood', plan: { salaries: [{ position: 'Leder' }],
      staffResources: [{ area: { raw: 'Skole', problem: 'not-a-choice' }, position: 'Leder' }] } },
    { name: 'a line whose position is not understood: it may be this one', plan: { salaries: [{ position: 'Leder' }], staffResources: [{ position: unread }] } },
    { name: 'a salary whose position is not understood', plan: { salaries: [{ position: unread }] } },
    { name: 'everything, while the sheet is gone', plan: { salaries: [{ position: 'Leder' }] },
      workbook: { missingTables: [{ table: 'staffResources', title: 'Medarbejderressourcer', sheet: 'Medarbejderressourcer', wholeSheet: true }] } },
    { name: 'everything, while the positions have no header', plan: { salaries: [{ position: 'Leder' }], staffResources: [{ area: 'cohesion' }] },
      workbook: { missingHeaders: [{ table: 'staffResources', field: 'position', header: 'Stilling' }] } },
  ],
  invalid: [
    {
      name: 'a position in Løn only, once for all its rows',
      plan: { salaries: [{ position: 'Leder', to: '2026-12-31' }, { position: 'Rådgiver' }, { position: 'Leder', from: '2027-01-01' }],
        staffResources: [{ area: 'cohesion', position: 'Rådgiver' }] },
      findings: [{ variant: 'missing', severity: 'warning', missing: true, at: [AT('Leder'), AT('Leder · 2027-01-01')],
        values: { position: 'Leder', salaries: [AT('Leder'), AT('Leder · 2027-01-01')] } }],
    },
  ],
});
