import { testRule } from '../../../test/rule-tester';
import { cofinancingMinimum } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const line = (source: unknown, amounts: unknown[], more: object = {}) => ({ source, amounts, ...more });
const plan = (...financing: object[]) => ({ financing });
const AT = ['financing/#0/total'];

testRule(cofinancingMinimum, {
  valid: [
    { name: 'an empty plan' },
    { name: '32,3 % local: 5.582.000 of 17.288.000', plan: plan(line('lbf', [1_170_600_000]), line('municipality', [279_100_000]), line('housing-organisation', [279_100_000])) },
    { name: 'a quarter to the øre', plan: plan(line('lbf', [75]), line('municipality', [10]), line('housing-organisation', [15])) },
    { name: 'a total over the years, which is what counts', plan: plan(line('lbf', [75]), line('municipality', [], { total: 25 })) },
    { name: 'a foundation that is said to be local', plan: plan(line('lbf', [75]), line('foundation', [25], { local: true })) },
    { name: 'no money yet', plan: plan(line('lbf', [])) },
    { name: 'an amount that is not understood', plan: plan(line('lbf', [100]), line('municipality', [unclear])) },
    { name: 'an answer that is not understood', plan: plan(line('lbf', [100], { local: { raw: 'måske', problem: 'not-a-choice' } })) },
    { name: 'a source that is not understood', plan: plan(line({ raw: 'K?', problem: 'not-a-choice' }, [100])) },
    { name: 'everything, while the source has no header', plan: plan(line(null, [100])),
      workbook: { missingHeaders: [{ table: 'financing', field: 'source', header: 'Kilde' }] } },
  ],
  invalid: [
    { name: 'one øre too little, which is not written as a quarter', plan: plan(line('lbf', [3_000_001]), line('municipality', [999_999])),
      findings: [{ variant: 'short', severity: 'error', at: AT,
        values: { total: 4_000_000, local: 999_999, gap: 1, required: 0.25, share: 0.24999975, sources: ['source.municipality'] } }] },
    { name: 'what is missing is rounded up', plan: plan(line('lbf', [90]), line('housing-organisation', [8]), line('municipality', [3]), line('foundation', [0])),
      findings: [{ variant: 'short', severity: 'error', at: AT,
        values: { total: 101, local: 11, gap: 15, required: 0.25, share: 0.109, sources: ['source.housing-organisation', 'source.municipality'] } }] },
    { name: 'a municipality that is said not to be local', plan: plan(line('lbf', [60]), line('municipality', [40], { local: false })),
      findings: [{ variant: 'none', severity: 'error', at: AT, values: { total: 100, gap: 25, required: 0.25 } }] },
  ],
});
