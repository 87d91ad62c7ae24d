import { testRule } from '../../../test/rule-tester';
import { subAgreementPeriod } from './rule';

const masterData = { from: '2025-11-01', to: '2029-10-31' };
const area = (id: string, subAgreementFrom: unknown, subAgreementTo: unknown) => ({ area: id, chosen: true, subAgreementFrom, subAgreementTo });

testRule(subAgreementPeriod, {
  valid: [
    { name: 'no period of its own', plan: { masterData, areas: [area('cohesion', null, null)] } },
    { name: 'the plan’s period', plan: { masterData, areas: [area('cohesion', '2025-11-01', '2029-10-31')] } },
    { name: 'a part of it', plan: { masterData, areas: [area('cohesion', '2026-01-01', '2027-12-31')] } },
    { name: 'a plan without period', plan: { areas: [area('cohesion', '2020-01-01', '2030-12-31')] } },
    { name: 'a plan that ends before it begins: another rule tells', plan: { masterData: { from: '2029-11-01', to: '2025-10-31' }, areas: [area('cohesion', '2025-11-01', '2029-10-31')] } },
    { name: 'a day that is not understood', plan: { masterData, areas: [area('cohesion', { raw: 'nu', problem: 'not-a-date' }, null)] } },
  ],
  invalid: [
    { name: 'days outside in two areas, once', plan: { masterData, areas: [area('education', '2025-10-31', '2029-10-31'), area('employment', '2025-11-01', '2029-11-01'), area('cohesion', null, null)] },
      findings: [{ variant: 'outside', severity: 'warning', at: ['areas/education/subAgreementFrom', 'areas/employment/subAgreementTo'],
        values: { areas: ['Uddannelse og livschancer', 'Beskæftigelse'], count: 2, days: ['2025-10-31', '2029-11-01'],
          places: ['areas/education/subAgreementFrom', 'areas/employment/subAgreementTo'], from: '2025-11-01', to: '2029-10-31' } }] },
    { name: 'both days after the plan', plan: { masterData, areas: [area('education', '2029-11-01', '2033-10-31')] },
      findings: [{ variant: 'outside', severity: 'warning', at: ['areas/education/subAgreementFrom', 'areas/education/subAgreementTo'],
        values: { areas: ['Uddannelse og livschancer'], count: 1, days: ['2029-11-01', '2033-10-31'],
          places: ['areas/education/subAgreementFrom', 'areas/education/subAgreementTo'], from: '2025-11-01', to: '2029-10-31' } }] },
    { name: 'an end before the start, even without the plan’s period', plan: { areas: [area('cohesion', '2026-01-01', '2025-12-31')] },
      findings: [{ variant: 'reversed', severity: 'warning', at: ['areas/cohesion/subAgreementTo', 'areas/cohesion/subAgreementFrom'],
        values: { area: 'Sammenhængskraft og medborgerskab', from: '2026-01-01', to: '2025-12-31' } }] },
  ],
});
