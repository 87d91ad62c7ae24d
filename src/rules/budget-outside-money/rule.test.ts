import { testRule } from '../../../test/rule-tester';
import { budgetOutsideMoney } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const outside = (more: object = {}) => [{ giver: 'En fond', purpose: 'Sommerlejr', form: 'cash', amounts: [100, 200], ...more }];
const fund = (more: object = {}) => [{ source: 'foundation', party: 'En Fond', form: 'cash', amounts: [100, 200], ...more }];
const GIVEN = 'financing/foundation · En Fond · cash/party';
const OUTSIDE = 'outsideMoney/En fond · Sommerlejr/giver';

testRule(budgetOutsideMoney, {
  valid: [
    { name: 'an empty plan' },
    { name: 'money outside the plan in its own table', plan: { outsideMoney: outside(), financing: fund({ amounts: [100, 300] }) } },
    { name: 'the same giver, in another form or department', plan: { outsideMoney: outside(), financing: [...fund({ form: 'premises' }), ...fund({ department: 'Afdeling 2' })] } },
    { name: 'the same amounts from another giver', plan: { outsideMoney: outside(), financing: fund({ party: 'En anden fond' }) } },
    { name: 'rows without amounts', plan: { outsideMoney: outside({ amounts: [0] }), financing: fund({ amounts: [] }) } },
    { name: 'an amount that is not understood', plan: { outsideMoney: outside({ amounts: [100, unclear] }), financing: fund({ amounts: [100, unclear] }) } },
    { name: 'a remark that says the opposite', plan: { budget: [{ number: '1', amounts: [100], remark: 'Ikke uden for planen' }] } },
    { name: 'words that speak of something else', plan: { budget: [{ number: '1', amounts: [100], remark: 'Uden for planens område' }] } },
    { name: 'a line marked as outside, without amounts', plan: { budget: [{ number: '1', amounts: [], remark: 'Uden for planen' }] } },
  ],
  invalid: [
    { name: 'lines that say so themselves', plan: { budget: [{ number: '1', amounts: [100], remark: 'Udenfor helhedsplanen' }], financing: [{ source: 'lbf', party: 'Uden for den boligsociale helhedsplan', amounts: [50] }] },
      findings: [{ variant: 'marked', severity: 'error', at: ['budget/1/remark', 'financing/lbf · Uden for den boligsociale helhedsplan/party'],
        values: { amount: 150, places: ['budget/1/remark', 'financing/lbf · Uden for den boligsociale helhedsplan/party'] } }] },
    { name: 'financing that repeats a row; zeros at the end make no difference', plan: { outsideMoney: outside({ amounts: [100, 200, 0] }), financing: fund() },
      findings: [{ variant: 'repeated', severity: 'error', at: [GIVEN, OUTSIDE], values: { names: ['En Fond'], amount: 300, places: [GIVEN], outside: [OUTSIDE] } }] },
    { name: 'an expense that repeats a row', plan: { outsideMoney: outside(), budget: [{ number: '2', post: 'sommerlejr', amounts: [100, 200] }] },
      findings: [{ variant: 'repeated', severity: 'error', at: ['budget/2 · sommerlejr/post', OUTSIDE],
        values: { names: ['sommerlejr'], amount: 300, places: ['budget/2 · sommerlejr/post'], outside: [OUTSIDE] } }] },
  ],
});
