import { testRule } from '../../../test/rule-tester';
import { signatureMissing } from './rule';

const signed = { name: 'Kommunen', signedBy: 'Bo Friis', signedOn: '2025-09-21' };
const AT = ['parties/A/signedOn', 'parties/B/signedBy', 'parties/B/signedOn'];

testRule(signatureMissing, {
  valid: [
    { name: 'no parties' },
    { name: 'all have signed', plan: { parties: [signed] } },
    { name: 'a row without a party', plan: { parties: [signed, { remark: 'kommer' }] } },
    { name: 'a day that is not understood', plan: { parties: [{ ...signed, signedOn: { raw: 'snart', problem: 'not-a-date' } }] } },
    { name: 'everything, while the days have no header', plan: { parties: [{ name: 'A' }] },
      workbook: { missingHeaders: [{ table: 'parties', field: 'signedOn', header: 'Underskrevet den' }] } },
  ],
  invalid: [
    { name: 'two of three, once', plan: { parties: [{ ...signed, name: 'A', signedOn: null }, signed, { name: 'B' }] },
      findings: [{ variant: 'missing', severity: 'warning', missing: true, at: AT, values: { parties: ['A', 'B'], count: 2, of: 3, places: AT } }] },
  ],
});
