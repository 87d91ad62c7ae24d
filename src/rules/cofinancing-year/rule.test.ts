import { testRule } from '../../../test/rule-tester';
import { cofinancingYear } from './rule';

const plan = (lbf: unknown[], municipality: unknown[], more: object = {}) => ({ financing: [{ source: 'lbf', amounts: lbf }, { source: 'municipality', amounts: municipality, ...more }] });
const year = (index: number) => `financing/#0/amounts.${index}`;

testRule(cofinancingYear, {
  valid: [
    { name: 'an empty plan' },
    { name: 'a quarter in every year', plan: plan([75, 150], [25, 50]) },
    { name: 'a plan that is under it as a whole: that is told by another rule', plan: plan([90, 90], [10, 10]) },
    { name: 'a year without money', plan: plan([75, 0, 75], [25, null, 25]) },
    { name: 'a total that is not divided between the years', plan: plan([75, 75], [], { total: 50 }) },
    { name: 'everything, while a year has no header', plan: plan([75, 75], [50]),
      workbook: { missingHeaders: [{ table: 'financing', field: 'amounts.1', header: 'Projektår 2' }] } },
  ],
  invalid: [
    { name: 'years that are under it, told together', plan: plan([60, 80, 90, 70], [60, 20, 10, 30]),
      findings: [{ variant: 'low', severity: 'advice', at: [year(1), year(2)], values: { years: [year(1), year(2)], lowest: 0.1, share: 0.286, required: 0.25 } }] },
    { name: 'more money in the last year', plan: plan([0, 30], [50]),
      findings: [{ variant: 'low', severity: 'advice', at: [year(1)], values: { years: [year(1)], lowest: 0, share: 0.625, required: 0.25 } }] },
  ],
});
