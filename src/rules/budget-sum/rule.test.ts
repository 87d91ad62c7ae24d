import { testRule } from '../../../test/rule-tester';
import { budgetSum } from './rule';

const line = (number: string, amounts: unknown[], total: unknown = null) => ({ number, amounts, total });
const unclear = { raw: 'ca. 100.000', problem: 'not-a-number' };
const AT = (row: string) => `budget/${row}/total`;
const totals = (amounts: unknown[], total: unknown = null) => ({ statedTotals: { budget: { amounts, total } } });

testRule(budgetSum, {
  valid: [
    { name: 'an empty plan' },
    { name: 'totals that nobody wrote over', plan: { budget: [line('1', [100, 200])] } },
    { name: 'a total of a line with an amount that is not understood', plan: { budget: [line('1', [100, unclear], 900)] } },
    { name: 'totals of a year with an amount that is not understood', plan: { budget: [line('1', [100]), line('2', [unclear])], ...totals([900], 900) } },
    { name: 'a total that is not understood: that cell is a finding itself', plan: { budget: [line('1', [100], unclear)] } },
    { name: 'everything, while a year has no header', plan: { budget: [line('1', [100], 200)] },
      workbook: { missingHeaders: [{ table: 'budget', field: 'amounts.1', header: 'Projektår 2' }] } },
  ],
  invalid: [
    {
      name: 'a line whose total is not the sum',
      plan: { budget: [line('1', [100, null, 250], 300)] },
      findings: [{ variant: 'line', severity: 'error', at: [AT('1')], values: { place: AT('1'), column: AT('1'), amounts: [100, 250], stated: 300, computed: 350, gap: 50 } }],
    },
    {
      name: 'a total without amounts',
      plan: { financing: [{ source: 'lbf', amounts: [], total: 500 }] },
      findings: [{ variant: 'undivided', severity: 'error', at: ['financing/lbf/total'],
        values: { place: 'financing/lbf/total', column: 'financing/lbf/total', stated: 500, computed: 0, gap: 500 } }],
    },
    {
      name: 'a year and the whole that are not the sums; refunds are counted as they stand',
      plan: { budget: [line('1', [100, 200]), line('2', [-30])], ...totals([100], 300) },
      findings: [
        { variant: 'column', severity: 'error', at: ['budget/#0/amounts.0'], values: { place: 'budget/#0/amounts.0', column: 'budget/#0/amounts.0', stated: 100, computed: 70, gap: 30 } },
        { variant: 'column', severity: 'error', at: ['budget/#0/total'], values: { place: 'budget/#0/total', column: 'budget/#0/total', stated: 300, computed: 270, gap: 30 } },
      ],
    },
    {
      name: 'a total of all lines, of which one is not divided into years',
      plan: { budget: [line('1', [100]), line('2', [], 50)], ...totals([], 140) },
      findings: [
        { variant: 'undivided', severity: 'error', at: [AT('2')], values: { place: AT('2'), column: AT('2'), stated: 50, computed: 0, gap: 50 } },
        { variant: 'column', severity: 'error', at: ['budget/#0/total'], values: { place: 'budget/#0/total', column: 'budget/#0/total', stated: 140, computed: 150, gap: 10 } },
      ],
    },
    {
      name: 'a year that can be judged beside one that cannot',
      plan: { budget: [line('1', [100, unclear])], ...totals([90, 90], 90) },
      findings: [{ variant: 'column', severity: 'error', at: ['budget/#0/amounts.0'], values: { place: 'budget/#0/amounts.0', column: 'budget/#0/amounts.0', stated: 90, computed: 100, gap: 10 } }],
    },
    {
      name: 'a total that is the sum today',
      plan: { budget: [line('1', [100, 200], 300)] },
      findings: [{ variant: 'overwritten', severity: 'warning', at: [AT('1')], values: { place: AT('1'), places: [AT('1')], stated: 300, count: 1 } }],
    },
    {
      name: 'several of them together, beside one that is wrong',
      plan: { budget: [line('1', [100], 100), line('2', [50], 60), line('3', [], 0)] },
      findings: [
        { variant: 'line', severity: 'error', at: [AT('2')], values: { place: AT('2'), column: AT('2'), amounts: [50], stated: 60, computed: 50, gap: 10 } },
        { variant: 'overwritten-many', severity: 'warning', at: [AT('1'), AT('3')], values: { place: AT('1'), places: [AT('1'), AT('3')], stated: 100, count: 2 } },
      ],
    },
  ],
});
