import { testRule } from '../../../test/rule-tester';
import { budgetOverspent } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const budget = [{ number: '1', post: 'Aktiviteter', account: '4210', amounts: [100, 200] }, { number: '2', post: 'Revision', amounts: [50] }];
const row = (number: string, year: number, more: object) => ({ number, year, ...more });
const plan = (...budgetFollowUp: object[]) => ({ budget, budgetFollowUp });
const FIRST = 'budgetFollowUp/1 · 1/explanation';
const year = (index: number) => `budget/#0/amounts.${index}`;

testRule(budgetOverspent, {
  valid: [
    { name: 'an empty plan' },
    { name: 'as much as the budget', plan: plan(row('1', 1, { spent: 100 })) },
    { name: 'more, with an explanation', plan: plan(row('1', 1, { spent: 101, explanation: 'en ekstra tur' })) },
    { name: 'no more than the revised budget', plan: plan(row('1', 1, { spent: 150, revised: 150 })) },
    { name: 'what is expected only', plan: plan(row('1', 1, { spent: 50, expected: 150 })) },
    { name: 'a revised budget that is not understood', plan: plan(row('1', 1, { spent: 150, revised: unclear })) },
    { name: 'two rows of the line and the year, of which neither counts', plan: plan(row('1', 1, { spent: 150 }), row('1', 1, { spent: 150 })) },
    { name: 'amounts of the finance system, while their year has no header', plan: { ...plan(row('1', 1, {})), masterData: { from: '2025-11-01', to: '2027-10-31' }, accountEntries: [{ account: '4210', amount: 300, date: '2025-12-01' }] }, workbook: { missingHeaders: [{ table: 'accountEntries', field: 'year', header: 'År' }] } },
    { name: 'amounts of the finance system that are not understood', plan: { ...plan(row('1', 1, {})), accountEntries: [{ account: '4210', amount: 300, year: 1 }, { account: '4210', amount: unclear, year: 1 }] } },
  ],
  invalid: [
    { name: 'more than the budget', plan: plan(row('1', 1, { spent: 130 }), row('2', 1, { spent: 50 })),
      findings: [{ variant: 'overspent', severity: 'warning', at: [FIRST], values: { place: FIRST, line: 'Aktiviteter', year: year(0), spent: 130, budget: 100, gap: 30 } }] },
    { name: 'by the finance system’s amounts', plan: { ...plan(row('1', 2, {})), accountEntries: [{ account: '4210', amount: 201, year: 2 }] },
      findings: [{ variant: 'overspent', severity: 'warning', at: ['budgetFollowUp/1 · 2/explanation'],
        values: { place: 'budgetFollowUp/1 · 2/explanation', line: 'Aktiviteter', year: year(1), spent: 201, budget: 200, gap: 1 } }] },
    { name: 'several lines, the largest first', plan: plan(row('1', 1, { spent: 130 }), row('2', 1, { spent: 90 })),
      findings: [{ variant: 'overspent-many', severity: 'warning', at: [FIRST, 'budgetFollowUp/2 · 1/explanation'],
        values: { place: 'budgetFollowUp/2 · 1/explanation', line: 'Revision', year: year(0), spent: 90, budget: 50, gap: 70, count: 2, places: [FIRST, 'budgetFollowUp/2 · 1/explanation'] } }] },
  ],
});
