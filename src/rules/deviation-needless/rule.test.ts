import { keyOf, PARTIAL, PARTIAL_OF_ONE, reasoned } from '../../../test/fixtures/deviations';
import { testRule } from '../../../test/rule-tester';
import { deviationNeedless } from './rule';

const row = reasoned(PARTIAL);
const at = `deviations/${keyOf(PARTIAL)}/reason`;
/** Of the rules that no reason makes sound. */
const unreadable = { ...PARTIAL, rule: 'cell-not-understood' };
const damaged = { ...PARTIAL, rule: 'workbook-header-missing' };

testRule(deviationNeedless, {
  valid: [
    { name: 'no deviations' },
    { name: 'a reason for what is found', plan: { deviations: [row] }, found: [PARTIAL] },
    { name: 'a reason for other figures: another rule tells', plan: { deviations: [row] }, found: [PARTIAL_OF_ONE] },
    { name: 'a row without reason: another rule tells', plan: { deviations: [{ ...row, reason: null }] } },
    { name: 'two rows for two findings that are alike', plan: { deviations: [row, { ...row, name: 'Bo' }] }, found: [PARTIAL, { ...PARTIAL }] },
    { name: 'everything, while the keys have no header', plan: { deviations: [{ ...row, key: null }] }, workbook: { missingHeaders: [{ table: 'deviations', field: 'key', header: 'Kendetegn' }] } },
  ],
  invalid: [
    { name: 'rows for what is not found any more', plan: { deviations: [row, reasoned(PARTIAL_OF_ONE)] },
      findings: [{ variant: 'nothing-left', severity: 'advice', at: [at, `deviations/${keyOf(PARTIAL_OF_ONE)}/reason`], values: { count: 2 } }] },
    { name: 'a second row for the same finding', plan: { deviations: [row, row] }, found: [PARTIAL],
      findings: [{ variant: 'nothing-left', severity: 'advice', at: [`deviations/${keyOf(PARTIAL)}#2/reason`], values: { count: 1 } }] },
    { name: 'a cell that cannot be read, and a defect of the workbook', plan: { deviations: [reasoned(unreadable), reasoned(damaged)] }, found: [unreadable, damaged],
      findings: [{ variant: 'nothing-left', severity: 'advice', at: [unreadable, damaged].map((each) => `deviations/${keyOf(each)}/reason`), values: { count: 2 } }] },
    { name: 'rows that are for no finding', plan: { deviations: [{ ...row, key: null }, { ...row, key: 'xyz' }] }, found: [PARTIAL],
      findings: [{ variant: 'unknown', severity: 'advice', at: ['deviations/#1/key', 'deviations/xyz/key'], values: { count: 2 } }] },
  ],
});
