import { testRule } from '../../../test/rule-tester';
import { budgetNonCash } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const premises = (amounts: unknown[], expenseLine?: string, more: object = {}) => ({ source: 'municipality', form: 'premises', amounts, expenseLine, ...more });
const expense = (number: string, amounts: unknown[], more: object = {}) => ({ number, amounts, ...more });
const GIVEN = 'financing/municipality · premises';
const statements = (expense: number, financed: number) => [['budget/8/total', expense], [`${GIVEN}/total`, financed]] as const;

testRule(budgetNonCash, {
  valid: [
    { name: 'an empty plan' },
    { name: 'the same in every year', plan: { budget: [expense('8', [100, 200])], financing: [premises([100, 200], '8')] } },
    { name: 'two contributions to one line', plan: { budget: [expense('8', [100, 200])], financing: [premises([100], '8'), premises([null, 200], ' 8 ')] } },
    { name: 'money', plan: { budget: [], financing: [{ source: 'municipality', form: 'cash', amounts: [100] }] } },
    { name: 'a line without amounts', plan: { financing: [premises([])] } },
    { name: 'totals that are not divided between the years', plan: { budget: [expense('8', [], { total: 300 })], financing: [premises([], '8', { total: 300 })] } },
    { name: 'an amount that is not understood', plan: { budget: [expense('8', [100, unclear])], financing: [premises([100, 5], '8')] } },
    { name: 'a number that is not understood', plan: { budget: [expense('8', [100])], financing: [premises([100], unclear as unknown as string)] } },
    { name: 'everything in a workbook of the time before expense lines', plan: { financing: [premises([100])] },
      workbook: { notYet: [{ table: 'financing', field: 'expenseLine' }] } },
    { name: 'everything, while Budget is gone', plan: { financing: [premises([100], '8')] },
      workbook: { missingTables: [{ table: 'budget', title: 'Budget', sheet: 'Budget', wholeSheet: true }] } },
  ],
  invalid: [
    { name: 'contributions without an expense line', plan: { financing: [premises([100, 200]), { ...premises([50]), form: 'working-hours' }] },
      findings: [{ variant: 'no-line', severity: 'error', at: [`${GIVEN}/expenseLine`, 'financing/municipality · working-hours/expenseLine'],
        values: { amount: 350, places: [`${GIVEN}/expenseLine`, 'financing/municipality · working-hours/expenseLine'] } }] },
    { name: 'a line that is not there', plan: { budget: [expense('8', [100])], financing: [premises([100], '9')] },
      findings: [{ variant: 'unknown-line', severity: 'error', at: [`${GIVEN}/expenseLine`], values: { numbers: ['9'], places: [`${GIVEN}/expenseLine`] } }] },
    { name: 'a number that two lines have', plan: { budget: [expense('8', [100]), expense('8', [100])], financing: [premises([100], '8')] },
      findings: [{ variant: 'unknown-line', severity: 'error', at: [`${GIVEN}/expenseLine`], values: { numbers: ['8'], places: [`${GIVEN}/expenseLine`] } }] },
    { name: 'another amount', plan: { budget: [expense('8', [100, 100])], financing: [premises([100, 101], '8')] },
      findings: [{ variant: 'differs', severity: 'error', at: ['budget/8/total', `${GIVEN}/total`], statements: statements(200, 201),
        values: { number: '8', expense: 200, financed: 201, years: ['budget/8/amounts.1'] } }] },
    { name: 'the same in all, in other years', plan: { budget: [expense('8', [100, 50])], financing: [premises([50, 100], '8')] },
      findings: [{ variant: 'differs', severity: 'error', at: ['budget/8/total', `${GIVEN}/total`], statements: statements(150, 150),
        values: { number: '8', expense: 150, financed: 150, years: ['budget/8/amounts.0', 'budget/8/amounts.1'] } }] },
    { name: 'typed totals that differ', plan: { budget: [expense('8', [], { total: 300 })], financing: [premises([], '8', { total: 200 })] },
      findings: [{ variant: 'differs', severity: 'error', at: ['budget/8/total', `${GIVEN}/total`], statements: statements(300, 200),
        values: { number: '8', expense: 300, financed: 200, years: ['budget/8/total'] } }] },
  ],
});
