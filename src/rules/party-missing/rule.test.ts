import { testRule } from '../../../test/rule-tester';
import { partyMissing } from './rule';

const masterData = { from: '2025-11-01' };
const housing = { name: 'Boligforeningen', kind: 'housing-organisation' };
const municipality = { name: 'Kommunen', kind: 'municipality' };
const at = ['parties/*/kind'];

testRule(partyMissing, {
  valid: [
    { name: 'a plan that is not begun' },
    { name: 'one of each, and others', plan: { masterData, parties: [housing, municipality, housing, { name: 'Fonden', kind: 'other' }] } },
    { name: 'a kind that is not understood: it may be any', plan: { masterData, parties: [housing, { name: 'Kommunen', kind: { raw: 'Kom.', problem: 'not-a-choice' } }] } },
    { name: 'everything, while Stamdata is gone', plan: { masterData },
      workbook: { missingTables: [{ table: 'masterData', title: 'Stamdata', sheet: 'Stamdata', wholeSheet: true }] } },
    { name: 'an older workbook, which has no parties', plan: { masterData }, workbook: { notYet: [{ table: 'parties' }] } },
  ],
  invalid: [
    { name: 'no parties', plan: { masterData }, findings: [{ variant: 'both', severity: 'error', missing: true, at, values: { count: 0 } }] },
    { name: 'no municipality', plan: { masterData, parties: [housing, { name: 'Kommunen' }] }, findings: [{ variant: 'municipality', severity: 'error', missing: true, at, values: { count: 2 } }] },
    { name: 'no housing organisation', plan: { masterData, parties: [municipality] }, findings: [{ variant: 'housing-organisation', severity: 'error', missing: true, at, values: { count: 1 } }] },
  ],
});
