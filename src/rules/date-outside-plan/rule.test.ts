import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { CLOSING_WORDS, MONTHS_OF_CLOSING, MONTHS_OF_RECRUITMENT, RECRUITMENT_WORDS } from './milestones-outside';
import { dateOutsidePlan } from './rule';

const masterData = { from: '2025-11-01', to: '2029-10-31', accountingYearStart: 1 };
const period = { from: '2025-11-01', to: '2029-10-31' };
const milestone = (name: string, start: unknown, deadline: unknown, rest: object = {}) => ({ number: '1', name, start, deadline, ...rest });
const outside = (name: string, days: readonly string[], at: readonly string[]) => ({
  variant: 'milestones', severity: 'warning', at, values: { ...period, before: 6, after: 12, names: [name], days, count: 1, places: at } } as const);
const table = (table: 'budget') => ({ table, added: [], renamed: [{ from: 'Projektår 5', to: 'Tidligere: Projektår 5', because: 'no-longer' as const }], removed: [], labels: [], outdated: [] });

testRule(dateOutsidePlan, {
  valid: [
    { name: 'a plan without period', plan: { salaries: [{ position: 'Leder', to: '2020-01-01' }], milestones: [milestone('x', '1999-01-01', null)] } },
    { name: 'a plan that ends before it begins: another rule tells', plan: { masterData: { from: '2029-11-01', to: '2025-10-31' }, milestones: [milestone('x', '1999-01-01', null)] } },
    { name: 'all within, to the very days', plan: { masterData, salaries: [{ position: 'Leder', from: '2025-11-01', to: '2029-10-31' }], milestones: [milestone('x', '2025-11-01', '2029-10-31')], budget: [{ number: '1', amounts: [1, 1, 1, 1] }], followUps: [{ accountingYear: '2029' }, { accountingYear: 'første år' }] } },
    { name: 'a salary that is partly in the plan', plan: { masterData, salaries: [{ position: 'Leder', from: '2020-01-01', to: '2025-11-01' }, { position: 'Ny', from: '2029-10-31' }] } },
    { name: 'hiring before, and closing after', plan: { masterData, milestones: [milestone('Stillingerne er slået op', '2025-05-01', '2025-10-31'), milestone('Regnskabet er afsluttet', '2029-11-01', '2030-10-31')] } },
    { name: 'a milestone that is dropped, or whose name is not understood', plan: { masterData, milestones: [milestone('x', '1999-01-01', null, { state: 'dropped' }), { number: '2', name: { raw: '#REF!', problem: 'error-value' }, start: '1999-01-01' }] } },
    { name: 'milestones while their names, which say what they are, have no header', plan: { masterData, milestones: [milestone('', '2025-05-01', '2025-10-31')] }, workbook: { missingHeaders: [{ table: 'milestones', field: 'name', header: 'Milepæl' }] } },
    { name: 'nothing and zero in later years', plan: { masterData, budget: [{ number: '1', amounts: [1, 1, 1, 1, 0] }] } },
    { name: 'later years of a sheet that is yet to follow the plan', plan: { masterData, budget: [{ number: '1', amounts: [1, 1, 1, 1, 1] }] }, workbook: { fits: [table('budget')] } },
    { name: 'regulations before and after', plan: { masterData, regulations: [{ group: 'HK', from: '2020-04-01', percent: 0.02 }, { group: 'HK', from: '2031-04-01', percent: 0.02 }] } },
  ],
  invalid: [
    { name: 'salaries before and after, once', plan: { masterData, salaries: [{ position: 'Leder', from: '2020-01-01', to: '2025-10-31' }, { position: 'Ny', from: '2029-11-01' }] },
      findings: [{ variant: 'salaries', severity: 'error', at: ['salaries/Leder · 2020-01-01/to', 'salaries/Ny · 2029-11-01/from'],
        values: { ...period, count: 2, places: ['salaries/Leder · 2020-01-01/to', 'salaries/Ny · 2029-11-01/from'] } }] },
    { name: 'amounts and follow-up of later years, once', plan: { masterData, budget: [{ number: '1', amounts: [1, 1, 1, 1, 1] }], budgetFollowUp: [{ number: '1', year: 5 }, { number: '1', year: 4 }] },
      findings: [{ variant: 'amounts', severity: 'error', at: ['budget/1/amounts.4', 'budgetFollowUp/1 · 5/year'], values: { ...period, count: 2, places: ['budget/1/amounts.4', 'budgetFollowUp/1 · 5/year'] } }] },
    { name: 'hiring too early', plan: { masterData, milestones: [milestone('Lederen er ansat', '2025-04-30', '2025-12-31')] },
      findings: [outside('Lederen er ansat', ['2025-04-30'], ['milestones/1 · Lederen er ansat/start'])] },
    { name: 'evaluation too late', plan: { masterData, milestones: [milestone('Evaluering', '2029-12-01', '2030-11-01')] },
      findings: [outside('Evaluering', ['2030-11-01'], ['milestones/1 · Evaluering/deadline'])] },
    { name: 'something else outside, on both sides', plan: { masterData, milestones: [milestone('Sommerfest', '2025-10-31', '2029-11-01')] },
      findings: [outside('Sommerfest', ['2025-10-31', '2029-11-01'], ['milestones/1 · Sommerfest/start', 'milestones/1 · Sommerfest/deadline'])] },
    { name: 'a follow-up of another plan’s accounting year', plan: { masterData, followUps: [{ date: '2025-06-01', accountingYear: '2024' }] },
      findings: [{ variant: 'follow-ups', severity: 'warning', at: ['followUps/2025-06-01 · 2024/accountingYear'], values: { ...period, count: 1, places: ['followUps/2025-06-01 · 2024/accountingYear'] } }] },
  ],
});

test('the README states the months and the words of the rule', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  expect(readme).toContain(`op til ${MONTHS_OF_RECRUITMENT} måneder før`);
  expect(readme).toContain(`op til ${MONTHS_OF_CLOSING} måneder efter`);
  for (const word of [...RECRUITMENT_WORDS, ...CLOSING_WORDS]) expect(readme).toContain(`*${word}*`);
});
