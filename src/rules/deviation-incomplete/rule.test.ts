import { keyOf, PARTIAL, PARTIAL_OF_ONE, reasoned } from '../../../test/fixtures/deviations';
import { testRule } from '../../../test/rule-tester';
import { deviationIncomplete } from './rule';

const row = reasoned(PARTIAL);
const found = [PARTIAL];
const at = `deviations/${keyOf(PARTIAL)}`;

testRule(deviationIncomplete, {
  valid: [
    { name: 'no deviations', found },
    { name: 'a row with everything', plan: { deviations: [row] }, found },
    { name: 'a name, where there is nothing to justify any more', plan: { deviations: [{ ...row, name: null }] } },
    { name: 'a reason that cannot be read: another rule tells', plan: { deviations: [{ ...row, reason: { raw: '#REF!', problem: 'error-value' } }] }, found },
    { name: 'a day that cannot be read: another rule tells', plan: { deviations: [{ ...row, date: { raw: 'i går', problem: 'not-a-date' } }] }, found },
    { name: 'reasons, while they have no header', plan: { deviations: [{ ...row, reason: null }] }, found, workbook: { missingHeaders: [{ table: 'deviations', field: 'reason', header: 'Begrundelse' }] } },
    { name: 'names, while they have no header', plan: { deviations: [{ ...row, name: null }] }, found, workbook: { missingHeaders: [{ table: 'deviations', field: 'name', header: 'Begrundet af' }] } },
  ],
  invalid: [
    { name: 'rows without reason', plan: { deviations: [{ ...row, reason: null, name: null }, { ...reasoned(PARTIAL_OF_ONE), reason: '  ' }] }, found,
      findings: [{ variant: 'reason', severity: 'warning', missing: true, at: [`${at}/reason`, `deviations/${keyOf(PARTIAL_OF_ONE)}/reason`], values: { count: 2 } }] },
    { name: 'a row without name and date', plan: { deviations: [{ ...row, name: null, date: null }] }, found,
      findings: [{ variant: 'signature', severity: 'warning', missing: true, at: [`${at}/name`, `${at}/date`], values: { count: 1 } }] },
  ],
});
