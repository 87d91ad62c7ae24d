import { testRule } from '../../../test/rule-tester';
import { subAgreementPeriod } from './rule';

const masterData = { from: '2025-11-01', to: '2029-10-31' };
const area = (id: string, subAgreementPeriod: unknown) => ({ area: id, chosen: true, subAgreementPeriod });

testRule(subAgreementPeriod, {
  valid: [
    { name: 'no period of its own', plan: { masterData, areas: [area('cohesion', null)] } },
    { name: 'the plan’s period', plan: { masterData, areas: [area('cohesion', { from: '2025-11-01', to: '2029-10-31' })] } },
    { name: 'a part of it', plan: { masterData, areas: [area('cohesion', { from: '2026-01-01', to: '2027-12-31' })] } },
    { name: 'a plan without period', plan: { areas: [area('cohesion', { from: '2020-01-01', to: '2030-12-31' })] } },
    { name: 'a plan that ends before it begins: another rule tells', plan: { masterData: { from: '2029-11-01', to: '2025-10-31' }, areas: [area('cohesion', { from: '2025-11-01', to: '2029-10-31' })] } },
    { name: 'no end yet', plan: { masterData, areas: [area('cohesion', { from: '2025-11-01' })] } },
    { name: 'a period that is not understood', plan: { masterData, areas: [area('cohesion', { raw: 'nu', problem: 'not-a-period' })] } },
  ],
  invalid: [
    { name: 'days outside in two areas, once', plan: { masterData, areas: [area('education', { from: '2025-10-31', to: '2029-10-31' }), area('employment', { from: '2025-11-01', to: '2029-11-01' }), area('cohesion', null)] },
      findings: [{ variant: 'outside', severity: 'warning', at: ['areas/education/subAgreementPeriod', 'areas/employment/subAgreementPeriod'],
        values: { areas: ['Uddannelse og livschancer', 'Beskæftigelse'], count: 2, days: ['2025-10-31', '2029-11-01'],
          places: ['areas/education/subAgreementPeriod', 'areas/employment/subAgreementPeriod'], from: '2025-11-01', to: '2029-10-31' } }] },
    { name: 'both days after the plan', plan: { masterData, areas: [area('education', { from: '2029-11-01', to: '2033-10-31' })] },
      findings: [{ variant: 'outside', severity: 'warning', at: ['areas/education/subAgreementPeriod'],
        values: { areas: ['Uddannelse og livschancer'], count: 1, days: ['2029-11-01', '2033-10-31'],
          places: ['areas/education/subAgreementPeriod'], from: '2025-11-01', to: '2029-10-31' } }] },
    { name: 'a start before the plan, and no end yet', plan: { masterData, areas: [area('education', { from: '2025-10-31' })] },
      findings: [{ variant: 'outside', severity: 'warning', at: ['areas/education/subAgreementPeriod'],
        values: { areas: ['Uddannelse og livschancer'], count: 1, days: ['2025-10-31'], places: ['areas/education/subAgreementPeriod'], from: '2025-11-01', to: '2029-10-31' } }] },
  ],
});
