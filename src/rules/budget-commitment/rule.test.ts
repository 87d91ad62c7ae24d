import { testRule } from '../../../test/rule-tester';
import { budgetCommitment } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const plan = (commitmentAmount: unknown, ...lines: object[]) => ({ masterData: { commitmentAmount }, financing: lines });
const lbf = (amounts: unknown[], more: object = {}) => ({ source: 'lbf', amounts, ...more });
const COMMITMENT = 'masterData/plan/commitmentAmount';

testRule(budgetCommitment, {
  valid: [
    { name: 'an empty plan' },
    { name: 'no commitment yet', plan: plan(null, lbf([100])) },
    { name: 'the commitment, in two lines', plan: plan(300, lbf([100]), lbf([50, 150]), { source: 'municipality', amounts: [900] }) },
    { name: 'a typed total, which is what counts', plan: plan(300, lbf([], { total: 300 })) },
    { name: 'no financing yet', plan: plan(300, lbf([])) },
    { name: 'an amount that is not understood', plan: plan(300, lbf([100, unclear])) },
    { name: 'a source that is not understood', plan: plan(300, lbf([100]), { source: { raw: 'LBF?', problem: 'not-a-choice' }, amounts: [200] }) },
    { name: 'a commitment that is not understood', plan: plan(unclear, lbf([100])) },
    { name: 'everything, while the source has no header', plan: plan(300, lbf([100])),
      workbook: { missingHeaders: [{ table: 'financing', field: 'source', header: 'Kilde' }] } },
  ],
  invalid: [
    { name: 'another amount, by one øre', plan: plan(300, lbf([100, 201])),
      findings: [{ variant: 'differs', severity: 'error', at: [COMMITMENT, 'financing/lbf/total'], values: { commitment: 300, financed: 301, gap: 1 },
        statements: [[COMMITMENT, 300], ['financing/lbf/total', 301]] }] },
    { name: 'nothing from LBF', plan: plan(300, { source: 'municipality', amounts: [100] }),
      findings: [{ variant: 'differs', severity: 'error', at: [COMMITMENT, 'financing/#0/total'], values: { commitment: 300, financed: 0, gap: 300 },
        statements: [[COMMITMENT, 300], ['financing/#0/total', 0]] }] },
  ],
});
