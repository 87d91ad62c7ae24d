import { testRule } from '../../../test/rule-tester';
import { budgetCarriedOver } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const carried = (more: object = {}) => ({ financing: [{ source: 'carried-over', amounts: [100], ...more }] });
const row = (number: string, year: number, more: object) => ({ number, year, ...more });
const follow = (...budgetFollowUp: object[]) => ({ budgetFollowUp });

testRule(budgetCarriedOver, {
  valid: [
    { name: 'an empty plan' },
    { name: 'money with an origin', plan: carried({ party: 'Den forrige helhedsplan' }) },
    { name: 'an origin in the remark, and not local', plan: carried({ remark: 'fra 2021-25', local: false }) },
    { name: 'a line without amounts', plan: carried({ amounts: [], local: true }) },
    { name: 'from year to year, to another line', plan: follow(row('1', 1, { carriedTo: 100 }), row('2', 2, { carriedFrom: 60 }), row('3', 2, { carriedFrom: 40 })) },
    { name: 'more than was left, with an explanation', plan: follow(row('1', 1, { carriedFrom: 60, explanation: 'fra den forrige plan' })) },
    { name: 'while an amount is not understood', plan: follow(row('1', 1, { carriedTo: unclear }), row('1', 2, { carriedFrom: 60 })) },
    { name: 'an origin, while the remark has no header', plan: carried(),
      workbook: { missingHeaders: [{ table: 'financing', field: 'remark', header: 'Bemærkning' }] } },
  ],
  invalid: [
    { name: 'money without an origin', plan: carried(),
      findings: [{ variant: 'no-origin', severity: 'warning', at: ['financing/carried-over/party'], values: { amount: 100, places: ['financing/carried-over/party'] } }] },
    { name: 'money that is counted as local', plan: carried({ remark: 'fra 2021-25', local: true }),
      findings: [{ variant: 'counted-local', severity: 'warning', at: ['financing/carried-over/local'], values: { amount: 100, places: ['financing/carried-over/local'], required: 0.25 } }] },
    { name: 'more than the year before has left', plan: follow(row('1', 1, { carriedTo: 100 }), row('1', 2, { carriedFrom: 100 }), row('2', 2, { carriedFrom: 30 })),
      findings: [{ variant: 'not-left', severity: 'warning', at: ['budgetFollowUp/1 · 2/carriedFrom', 'budgetFollowUp/2 · 2/carriedFrom'],
        values: { from: 130, left: 100, gap: 30, year: 'budget/#0/amounts.1', places: ['budgetFollowUp/1 · 2/carriedFrom', 'budgetFollowUp/2 · 2/carriedFrom'] } }] },
    { name: 'one amount into one', plan: follow(row('1', 1, { carriedTo: 100 }), row('1', 2, { carriedFrom: 130 })),
      findings: [{ variant: 'not-left', severity: 'warning', at: ['budgetFollowUp/1 · 2/carriedFrom'],
        statements: [['budgetFollowUp/1 · 2/carriedFrom', 130], ['budgetFollowUp/1 · 1/carriedTo', 100]],
        values: { from: 130, left: 100, gap: 30, year: 'budget/#0/amounts.1', places: ['budgetFollowUp/1 · 2/carriedFrom'] } }] },
    { name: 'into the first year', plan: follow(row('1', 1, { carriedFrom: 60 })),
      findings: [{ variant: 'not-left', severity: 'warning', at: ['budgetFollowUp/1 · 1/carriedFrom'],
        values: { from: 60, left: 0, gap: 60, year: 'budget/#0/amounts.0', places: ['budgetFollowUp/1 · 1/carriedFrom'] } }] },
  ],
});
