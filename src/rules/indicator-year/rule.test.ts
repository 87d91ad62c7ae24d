import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { CURRENT_PROGRAMME } from '../../programmes/programmes';
import { OLDEST_REGISTER, indicatorYear, YEARS_BETWEEN_ELECTIONS } from './rule';

const start = (from: unknown, ...indicators: readonly (readonly [string, unknown, unknown?])[]) => ({
  masterData: { from },
  indicators: indicators.map(([indicator, year, value = 10]) => ({ indicator, year, value })),
});
const START = '2025-11-01';
const AT = (name: string, year: number) => `indicators/${name} · ${year}/year`;

testRule(indicatorYear, {
  valid: [
    { name: 'no figures', plan: start(START) },
    { name: 'the newest survey', plan: start(START, ['feel-safe', 2023]) },
    { name: 'a survey that may not be published yet', plan: start('2022-06-01', ['feel-safe', 2018]) },
    { name: 'a survey newer than those that are known', plan: start('2029-01-01', ['feel-safe', 2026]) },
    { name: 'the newest beside older ones, and beside later ones', plan: start(START, ['feel-safe', 2018], ['feel-safe', 2023], ['feel-safe', 2027]) },
    { name: 'a register, three years before', plan: start(START, ['daycare', 2022]) },
    { name: 'an election, four years before', plan: start(START, ['voters-municipal', 2021]) },
    { name: 'a year that is blank: it may be the newest', plan: start(START, ['daycare', 2019], ['daycare', null]) },
    { name: 'a year that is not understood', plan: start(START, ['feel-safe', { raw: '20242', problem: 'not-a-year' }]) },
    { name: 'a row without a figure', plan: start(START, ['daycare', 2019, null]) },
    { name: 'an indicator of the plan’s own', plan: start(START, ['Udsættelser', 1999]) },
    { name: 'a plan without a beginning', plan: start(null, ['daycare', 1999]) },
    { name: 'everything, while Stamdata is gone', plan: start(START, ['daycare', 1999]), workbook: { missingTables: [{ table: 'masterData', title: 'Stamdata', sheet: 'Stamdata', wholeSheet: true }] } },
  ],
  invalid: [
    { name: 'an older survey, of two indicators, together', plan: start(START, ['feel-safe', 2021], ['volunteers', 2021]),
      findings: [{ variant: 'survey', severity: 'advice', at: [AT('feel-safe', 2021), AT('volunteers', 2021)], values: { indicators: ['Trygge beboere', 'Frivillige i området'], year: '2021', newest: '2023', start: START } }] },
    { name: 'withheld in an older survey', plan: start(START, ['feel-safe', 2018, 'withheld']),
      findings: [{ variant: 'survey', severity: 'advice', at: [AT('feel-safe', 2018)], values: { indicators: ['Trygge beboere'], year: '2018', newest: '2023', start: START } }] },
    { name: 'an old register', plan: start(START, ['daycare', 2021]),
      findings: [{ variant: 'register', severity: 'advice', at: [AT('daycare', 2021)], values: { indicators: ['Børn i dagtilbud'], year: '2021', start: START, years: 3 } }] },
    { name: 'an old election beside a register of the same year', plan: start(START, ['daycare', 2019], ['voters-national', 2019]),
      findings: [
        { variant: 'register', severity: 'advice', at: [AT('daycare', 2019)], values: { indicators: ['Børn i dagtilbud'], year: '2019', start: START, years: 3 } },
        { variant: 'election', severity: 'advice', at: [AT('voters-national', 2019)], values: { indicators: ['Stemt til folketingsvalg'], year: '2019', start: START, years: 4 } },
      ] },
    { name: 'only from after the beginning', plan: start(START, ['daycare', 2027], ['daycare', 2026]),
      findings: [{ variant: 'after', severity: 'advice', at: [AT('daycare', 2026)], values: { indicators: ['Børn i dagtilbud'], year: '2026', start: START } }] },
  ],
});

test('the README states the limits and the surveys that are known', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  expect(readme).toContain(`mere end ${OLDEST_REGISTER} år`);
  expect(readme).toContain(`mere end ${YEARS_BETWEEN_ELECTIONS} år`);
  for (const year of CURRENT_PROGRAMME.surveyYears) expect(readme).toContain(String(year));
});
