import { testRule } from '../../../test/rule-tester';
import { indicatorPerElection } from './rule';

const WHOLE = 'Andel stemmeberettigede, der stemte ved seneste valg';
const measures = ['Stemt til kommunalvalg', 'Stemt til folketingsvalg'];
const vote = (more: object) => ({ indicator: 'voters-municipal', year: 2021, value: 46.6, ...more });

testRule(indicatorPerElection, {
  valid: [
    { name: 'no figures' },
    { name: 'a row for each election', plan: { indicators: [vote({}), vote({ indicator: 'voters-national', year: 2022 })] } },
    { name: 'another indicator without a year', plan: { indicators: [{ indicator: 'daycare', value: 88.4 }] } },
    { name: 'a row that is not filled in yet', plan: { indicators: [vote({ year: null, value: null }), { indicator: WHOLE }] } },
    { name: 'a year that is no year at all', plan: { indicators: [vote({ year: { raw: '20212', problem: 'not-a-year' } })] } },
    { name: 'everything, while the years have no header', plan: { indicators: [vote({ year: null })] }, workbook: { missingHeaders: [{ table: 'indicators', field: 'year', header: 'År' }] } },
  ],
  invalid: [
    { name: 'the indicator without the election, in both tables', plan: { indicators: [vote({ indicator: WHOLE })], subGoals: [{ number: '4', indicator: 'andel stemmeberettigede, der stemte ved  seneste valg', baseline: 50 }] },
      findings: [{ variant: 'which', severity: 'warning', at: [`indicators/${WHOLE} · 2021/indicator`, 'subGoals/4/indicator'], values: { measures, places: [`indicators/${WHOLE} · 2021/indicator`, 'subGoals/4/indicator'] } }] },
    { name: 'two years in a cell', plan: { indicators: [vote({ indicator: WHOLE, year: { raw: '2017/19', problem: 'not-a-year' } })] },
      findings: [{ variant: 'several', severity: 'warning', at: [`indicators/${WHOLE} · 2017/19/year`], values: { measures, places: [`indicators/${WHOLE} · 2017/19/year`] } }] },
    { name: 'two figures in a cell', plan: { indicators: [vote({ value: { raw: 'Kommunalvalg (2017) 46,6 % Folketingsvalg (2019) 68,5 %', problem: 'not-a-number' } })] },
      findings: [{ variant: 'several', severity: 'warning', at: ['indicators/voters-municipal · 2021/value'], values: { measures, places: ['indicators/voters-municipal · 2021/value'] } }] },
    { name: 'elections without a year, together', plan: { indicators: [vote({ year: null }), vote({ indicator: 'voters-national', year: null })] },
      findings: [{ variant: 'year', severity: 'warning', missing: true, at: ['indicators/voters-municipal/year', 'indicators/voters-national/year'], values: { count: 2, places: ['indicators/voters-municipal/year', 'indicators/voters-national/year'] } }] },
  ],
});
