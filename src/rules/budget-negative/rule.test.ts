import { testRule } from '../../../test/rule-tester';
import { budgetNegative } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
testRule(budgetNegative, {
  valid: [
    { name: 'an empty plan' },
    { name: 'amounts above zero, and zero', plan: { budget: [{ number: '1', amounts: [0, 100] }] } },
    { name: 'income, as the post says', plan: { budget: [{ number: '1', post: 'Lejeindtægter', amounts: [-100] }] } },
    { name: 'a refund, as the remark says', plan: { budget: [{ number: '1', amounts: [-100], remark: 'REFUSION fra kommunen' }], financing: [{ source: 'lbf', amounts: [-5], remark: 'Tilbagebetaling af rest' }] } },
    { name: 'an amount that is not understood', plan: { budget: [{ number: '1', amounts: [unclear] }] } },
    { name: 'everything, while the remark has no header', plan: { budget: [{ number: '1', amounts: [-100] }] },
      workbook: { missingHeaders: [{ table: 'budget', field: 'remark', header: 'Bemærkning' }] } },
  ],
  invalid: [
    { name: 'amounts of both sheets, told together',
      plan: { budget: [{ number: '1', post: 'Aktiviteter', amounts: [100, -30, -40] }], financing: [{ source: 'lbf', amounts: [-10] }] },
      findings: [{ variant: 'unmarked', severity: 'warning', at: ['budget/1 · Aktiviteter/amounts.1', 'budget/1 · Aktiviteter/amounts.2', 'financing/lbf/amounts.0'],
        values: { count: 3, amount: -40, places: ['budget/1 · Aktiviteter/amounts.1', 'budget/1 · Aktiviteter/amounts.2', 'financing/lbf/amounts.0'] } }] },
    { name: 'a typed total', plan: { budget: [{ number: '1', amounts: [], total: -30 }] },
      findings: [{ variant: 'unmarked', severity: 'warning', at: ['budget/1/total'], values: { count: 1, amount: -30, places: ['budget/1/total'] } }] },
  ],
});
