import { testRule } from '../../../test/rule-tester';
import { weightingPartial } from './rule';

const area = (id: unknown, chosen: unknown, weighting: unknown) => ({ area: id, chosen, weighting });

testRule(weightingPartial, {
  valid: [
    { name: 'no areas' },
    { name: 'none weighted', plan: { areas: [area('cohesion', true, null), area('education', true, null)] } },
    { name: 'all chosen weighted', plan: { areas: [area('cohesion', true, 1), area('education', false, null), area('employment', null, null)] } },
    { name: 'a weighting that is not understood', plan: { areas: [area('cohesion', true, 0.5), area('education', true, { raw: 'resten', problem: 'not-a-number' })] } },
    { name: 'a weighting that is not understood, beside one that is blank', plan: { areas: [area('cohesion', true, null), area('education', true, { raw: 'resten', problem: 'not-a-number' })] } },
    { name: 'a choice that is not understood', plan: { areas: [area('cohesion', true, 1), area('education', { raw: 'måske', problem: 'not-a-choice' }, null)] } },
    { name: 'everything, while the weightings have no header', plan: { areas: [area('cohesion', true, 0.5), area('education', true, null)] },
      workbook: { missingHeaders: [{ table: 'areas', field: 'weighting', header: 'Vægtning' }] } },
  ],
  invalid: [
    {
      name: 'two of three not weighted, once',
      plan: { areas: [area('cohesion', true, 0.4), area('education', true, null), area('unknown', true, null), area('employment', false, null)] },
      findings: [{ variant: 'partial', severity: 'warning', missing: true, at: ['areas/education/weighting', 'areas/unknown/weighting'],
        values: { areas: ['Uddannelse og livschancer', 'unknown'], count: 1, chosen: 3 } }],
    },
  ],
});
