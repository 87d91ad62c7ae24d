import { testRule } from '../../../test/rule-tester';
import { areaSubAgreement } from './rule';

const DATE = '2025-09-15';
const area = (id: string, chosen: unknown, subAgreementDate: unknown = null, subAgreementState: unknown = null) => ({ area: id, chosen, subAgreementDate, subAgreementState });

testRule(areaSubAgreement, {
  valid: [
    { name: 'no areas' },
    { name: 'one for each chosen area', plan: { areas: [area('cohesion', true, DATE), area('education', true, null, 'in-progress'), area('employment', false)] } },
    { name: 'a date that is not understood is one', plan: { areas: [area('cohesion', true, { raw: 'i går', problem: 'not-a-date' })] } },
    { name: 'a choice that is not understood', plan: { areas: [area('cohesion', { raw: 'måske', problem: 'not-a-choice' }), area('education', true)] } },
    { name: 'one beside an unanswered question, in a draft', plan: { areas: [area('cohesion', true, DATE), area('education', null, DATE)] } },
    { name: 'everything, while the dates have no header', plan: { areas: [area('cohesion', true)] },
      workbook: { missingHeaders: [{ table: 'areas', field: 'subAgreementDate', header: 'Delaftale af' }] } },
  ],
  invalid: [
    { name: 'two of three missing, once', plan: { areas: [area('cohesion', true), area('education', true, DATE), area('employment', true), area('crime-prevention', false)] },
      findings: [{ variant: 'missing', severity: 'error', missing: true, at: ['areas/cohesion/subAgreementDate', 'areas/employment/subAgreementDate'],
        values: { areas: ['Sammenhængskraft og medborgerskab', 'Beskæftigelse'], count: 2, chosen: 3 } }] },
    { name: 'an area chosen twice', plan: { areas: [area('cohesion', true, DATE), area('cohesion', true, DATE)] },
      findings: [{ variant: 'twice', severity: 'error', at: ['areas/cohesion#2/area', 'areas/cohesion/area'],
        values: { area: 'Sammenhængskraft og medborgerskab', count: 2, places: ['areas/cohesion#2/area', 'areas/cohesion/area'] } }] },
    { name: 'one for an area that is not chosen', plan: { areas: [area('cohesion', false, DATE, 'complete')] },
      findings: [{ variant: 'not-chosen', severity: 'error', at: ['areas/cohesion/subAgreementDate', 'areas/cohesion/subAgreementState'],
        values: { areas: ['Sammenhængskraft og medborgerskab'], count: 1, places: ['areas/cohesion/subAgreementDate', 'areas/cohesion/subAgreementState'] } }] },
    { name: 'one for an area that is left blank beside a chosen one, after the draft', phase: 'signature', plan: { areas: [area('education', true, DATE), area('cohesion', null, DATE)] },
      findings: [{ variant: 'not-chosen', severity: 'error', at: ['areas/cohesion/subAgreementDate'],
        values: { areas: ['Sammenhængskraft og medborgerskab'], count: 1, places: ['areas/cohesion/subAgreementDate'] } }] },
  ],
});
