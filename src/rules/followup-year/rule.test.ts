import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { followupYear, MONTHS_TO_AUDIT } from './rule';

const masterData = { from: '2021-11-01', to: '2025-10-31', accountingYearStart: 1 };
const running = { phase: 'running', today: '2023-03-01' } as const;
const log = (...rows: readonly (readonly [string | null, unknown])[]) => ({
  masterData,
  followUps: rows.map(([accountingYear, shownToAuditorOn], index) => ({ date: `2023-01-0${index + 1}`, accountingYear, shownToAuditorOn })),
});
const column = ['followUps/*/accountingYear'];

testRule(followupYear, {
  valid: [
    { name: 'a plan that does not run yet', plan: { masterData }, today: '2023-03-01', phase: 'signature' },
    { name: 'a year that is not over', plan: { masterData }, phase: 'running', today: '2021-12-31' },
    { name: 'each year, and shown', ...running, plan: log(['2021', '2022-08-01'], ['regnskabsår 2022', '2023-02-01']) },
    { name: 'not shown yet, while there is time', ...running, plan: log(['2021', '2022-08-01'], ['2022', null]) },
    { name: 'shown in one of the rows', ...running, plan: log(['2021', null], ['2021', '2022-08-01'], ['2022', null]) },
    { name: 'an accounting year that is not understood', ...running, plan: { masterData, followUps: [{ accountingYear: { raw: '#REF!', problem: 'error-value' } }] } },
    { name: 'accounting years whose beginning is not known', ...running, plan: { masterData: { ...masterData, accountingYearStart: null } } },
    { name: 'an older workbook, which has no log', ...running, plan: { masterData }, workbook: { notYet: [{ table: 'followUps' }] } },
  ],
  invalid: [
    { name: 'years without, once', ...running, plan: log([null, '2022-08-01']),
      findings: [{ variant: 'missing', severity: 'warning', at: column, values: { years: ['2021', '2022'], count: 2 } }] },
    { name: 'the day after the year', plan: { masterData }, phase: 'running', today: '2022-01-01',
      findings: [{ variant: 'missing', severity: 'warning', at: column, values: { years: ['2021'], count: 1 } }] },
    { name: 'of accounting years that are not calendar years', phase: 'running', today: '2023-03-01', plan: { masterData: { ...masterData, accountingYearStart: 7 }, followUps: [{ accountingYear: '2020/21' }] },
      findings: [{ variant: 'missing', severity: 'warning', at: column, values: { years: ['2021/22'], count: 1 } }] },
    { name: 'not shown within the time', phase: 'running', today: '2022-07-01', plan: log(['2021', null]),
      findings: [{ variant: 'not-shown', severity: 'warning', at: ['followUps/2023-01-01 · 2021/shownToAuditorOn'],
        values: { years: ['2021'], count: 1, places: ['followUps/2023-01-01 · 2021/shownToAuditorOn'], months: 6 } }] },
  ],
});

test('the README states the time that the rule gives', () => {
  expect(readFileSync(join(__dirname, 'README.md'), 'utf8')).toContain(`${MONTHS_TO_AUDIT} måneder`);
});
