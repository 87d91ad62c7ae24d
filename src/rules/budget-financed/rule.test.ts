import { testRule } from '../../../test/rule-tester';
import { budgetFinanced } from './rule';

const plan = (expenses: unknown[], ...financing: unknown[][]) => ({
  budget: expenses.length === 0 ? [] : [{ number: '1', amounts: expenses }],
  financing: financing.map((amounts) => ({ source: 'lbf', amounts })),
});
const TOTALS = ['financing/#0/total', 'budget/#0/total'];
const year = (index: number) => `financing/#0/amounts.${index}`;
const statements = (expenses: number, financing: number) => [['budget/#0/total', expenses], ['financing/#0/total', financing]] as const;
const unclear = { raw: '40-50.000', problem: 'not-a-number' };

testRule(budgetFinanced, {
  valid: [
    { name: 'an empty plan' },
    { name: 'the same in every year', plan: plan([100, 200], [60, 150], [40, 50]) },
    { name: 'an amount that is not understood', plan: plan([100, unclear], [100]) },
    { name: 'an amount of the financing that is not understood', plan: plan([100], [unclear]) },
    { name: 'lines without amounts', plan: plan([null], [null]) },
    { name: 'a total that is not divided into years: it counts as it stands in the sheet',
      plan: { budget: [{ number: '1', amounts: [], total: 300 }], financing: [{ source: 'lbf', amounts: [100, 200] }] } },
    { name: 'a total that contradicts its years, which is told itself', plan: { budget: [{ number: '1', amounts: [100, 200], total: 350 }], financing: [{ source: 'lbf', amounts: [100, 200] }] } },
    { name: 'a total that is not understood', plan: { budget: [{ number: '1', amounts: [100], total: unclear }], financing: [{ source: 'lbf', amounts: [90] }] } },
    { name: 'everything, while Finansiering is gone', plan: plan([100]),
      workbook: { missingTables: [{ table: 'financing', title: 'Finansiering', sheet: 'Finansiering', wholeSheet: true }] } },
    { name: 'everything, while a year has no header', plan: plan([100, 100], [100]),
      workbook: { missingHeaders: [{ table: 'financing', field: 'amounts.1', header: 'Projektår 2' }] } },
  ],
  invalid: [
    { name: 'too little financing', plan: plan([100, 200, 300], [100, 150], [0, 50, 200]),
      findings: [{ variant: 'short', severity: 'error', at: TOTALS, statements: statements(600, 500),
        values: { expenses: 600, financing: 500, gap: 100, years: [year(2)] } }] },
    { name: 'too much financing, by one øre', plan: plan([100, 200], [100, 201]),
      findings: [{ variant: 'over', severity: 'error', at: TOTALS, statements: statements(300, 301),
        values: { expenses: 300, financing: 301, gap: 1, years: [year(1)] } }] },
    { name: 'more years on one side', plan: plan([100], [100, 50]),
      findings: [{ variant: 'over', severity: 'error', at: TOTALS, statements: statements(100, 150),
        values: { expenses: 100, financing: 150, gap: 50, years: [year(1)] } }] },
    { name: 'years that differ while the whole agrees', plan: plan([100, 200, 300], [120, 200, 280]),
      findings: [{ variant: 'years', severity: 'advice', at: [year(0), year(2)], values: { years: [year(0), year(2)], gap: 20, expenses: 600 } }] },
    { name: 'totals that are not divided into years, without years to name',
      plan: { budget: [{ number: '1', amounts: [100, 200] }], financing: [{ source: 'lbf', amounts: [], total: 250 }] },
      findings: [{ variant: 'short', severity: 'error', at: TOTALS, statements: statements(300, 250),
        values: { expenses: 300, financing: 250, gap: 50, years: ['financing/#0/total'] } }] },
    { name: 'no financing yet', plan: plan([100, 200]),
      findings: [{ variant: 'no-financing', severity: 'error', missing: true, at: TOTALS, values: { expenses: 300 } }] },
    { name: 'no expenses yet', plan: plan([], [100, 200]),
      findings: [{ variant: 'no-expenses', severity: 'error', missing: true, at: [...TOTALS].reverse(), values: { financing: 300 } }] },
  ],
});
