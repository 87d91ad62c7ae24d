import { DEVIATION, keyOf, PARTIAL, PARTIAL_OF_ONE, reasoned } from '../../../test/fixtures/deviations';
import { testRule } from '../../../test/rule-tester';
import { deviationLapsed } from './rule';

const found = [PARTIAL_OF_ONE];
const other = reasoned(PARTIAL);

testRule(deviationLapsed, {
  valid: [
    { name: 'no deviations', found },
    { name: 'a reason for just these figures', plan: { deviations: [reasoned(PARTIAL_OF_ONE)] }, found },
    { name: 'a reason for what is not found any more', plan: { deviations: [other] } },
    { name: 'a row without reason', plan: { deviations: [{ ...other, reason: ' ' }] }, found },
    { name: 'a row that is for no finding', plan: { deviations: [{ ...other, key: 'noget andet' }] }, found },
    { name: 'a reason given anew beside the old one', plan: { deviations: [other, reasoned(PARTIAL_OF_ONE)] }, found },
    { name: 'everything, while the reasons have no header', plan: { deviations: [other] }, found, workbook: { missingHeaders: [{ table: 'deviations', field: 'reason', header: 'Begrundelse' }] } },
  ],
  invalid: [
    { name: 'a reason for other figures', plan: { deviations: [other] }, found,
      findings: [{ variant: 'signed', severity: 'warning', at: [`deviations/${keyOf(PARTIAL)}/reason`], values: { name: DEVIATION.name, date: DEVIATION.date, reason: DEVIATION.reason } }] },
    { name: 'one that nobody signed', plan: { deviations: [{ ...other, date: null }] }, found,
      findings: [{ variant: 'unsigned', severity: 'warning', at: [`deviations/${keyOf(PARTIAL)}/reason`], values: { reason: DEVIATION.reason } }] },
    { name: 'of another variant of the rule in the same place', plan: { deviations: [reasoned({ ...PARTIAL_OF_ONE, variant: 'whole' })] }, found,
      findings: [{ variant: 'signed', severity: 'warning', at: [`deviations/${keyOf({ ...PARTIAL_OF_ONE, variant: 'whole' })}/reason`], values: { name: DEVIATION.name, date: DEVIATION.date, reason: DEVIATION.reason } }] },
  ],
});
