import { contextOf, planOfJson, testRule } from '../../../test/rule-tester';
import { measuresOf } from '../../programmes/programme';
import { CURRENT_PROGRAMME, programmeById } from '../../programmes/programmes';
import { indicatorMissing } from './rule';

const DETAILS = { year: 2024, value: 10, comparatorValue: 12, source: 'LBF Beboerdata' };
const NAMES = ['Børn i dagtilbud', 'Karakterer i 9. klasse', 'Unge med kun grundskole', 'Restgruppen 15-29 år', 'Uden tilknytning 18-64 år', 'Sigtede 15-29 år', 'Trygge beboere', 'Frivillige i området', 'Stemt til kommunalvalg'];
const IDS = ['daycare', 'grades', 'only-primary-school', 'neither-education-nor-work', 'unattached', 'charged', 'feel-safe', 'volunteers', 'voters-national'];
const all = (changed: Readonly<Record<string, object>> = {}) => IDS.map((indicator) => ({ indicator, ...DETAILS, ...changed[indicator] }));
const COLUMN = 'indicators/*/value';

testRule(indicatorMissing, {
  valid: [
    { name: 'a plan of which nothing is said yet' },
    { name: 'all of them, one election of the two', plan: { indicators: all() } },
    { name: 'withheld', plan: { indicators: all({ charged: { value: 'withheld', comparatorValue: 'withheld' } }) } },
    { name: 'a figure that is not understood: another rule tells', plan: { indicators: all({ charged: { value: { raw: '4,6 % 52', problem: 'not-a-number' } } }) } },
    { name: 'details that only a later year lacks', plan: { indicators: [...all(), { indicator: 'charged', year: 2026, value: 4 }] } },
    { name: 'details of an indicator of the plan’s own', plan: { indicators: [...all(), { indicator: 'Udsættelser', value: 4 }] } },
    { name: 'the year of an election: another rule tells', plan: { indicators: all({ 'voters-national': { year: null } }) } },
    { name: 'none, where a row names what is not understood', plan: { indicators: [{ indicator: { raw: '#REF!', problem: 'error-value' } }] } },
    { name: 'none, in a workbook that does not have the table yet', workbook: { notYet: [{ table: 'indicators' }] } },
    { name: 'none, while the table is gone', workbook: { missingTables: [{ table: 'indicators', title: 'Indikatorer', sheet: 'Indikatorer', wholeSheet: true }] } },
    { name: 'none, while the figures have no header', plan: { indicators: all({ charged: { value: null } }) }, workbook: { missingHeaders: [{ table: 'indicators', field: 'value', header: 'Tal' }] } },
  ],
  invalid: [
    { name: 'all of them, once, at the column', plan: { masterData: { name: 'Planen' } },
      findings: [{ variant: 'baseline', severity: 'warning', missing: true, at: [COLUMN], values: { indicators: NAMES, count: 9, all: 9 } }] },
    { name: 'one whose row has no figure, at the figure', plan: { indicators: all({ charged: { value: null } }) },
      findings: [{ variant: 'baseline', severity: 'warning', missing: true, at: ['indicators/charged · 2024/value'], values: { indicators: ['Sigtede 15-29 år'], count: 1, all: 9 } }] },
    { name: 'one without a row and one without a figure', plan: { indicators: all({ charged: { value: null } }).filter(({ indicator }) => indicator !== 'daycare') },
      findings: [{ variant: 'baseline', severity: 'warning', missing: true, at: [COLUMN, 'indicators/charged · 2024/value'], values: { indicators: ['Børn i dagtilbud', 'Sigtede 15-29 år'], count: 2, all: 9 } }] },
    { name: 'year, comparator and source', plan: { indicators: all({ charged: { year: null, source: null }, grades: { comparatorValue: null } }) },
      findings: [{ variant: 'details', severity: 'advice', missing: true,
        at: ['indicators/grades · 2024/comparatorValue', 'indicators/charged/year', 'indicators/charged/source'],
        values: { count: 3, places: ['indicators/grades · 2024/comparatorValue', 'indicators/charged/year', 'indicators/charged/source'] } }] },
  ],
});

test('a programme without fixed indicators lacks none', () => {
  const programme = programmeById('2015-18') ?? CURRENT_PROGRAMME;
  expect(measuresOf(programme)).toEqual([]);
  expect(indicatorMissing.check({ ...contextOf(planOfJson()), programme })).toEqual([]);
});
