import { testRule } from '../../../test/rule-tester';
import { indicatorScope } from './rule';

const survey = (more: object) => ({ indicator: 'feel-safe', year: 2023, value: 80, unit: 'percent', source: 'VIVE', comparator: 'Øvrige', comparatorValue: 73, ...more });
const AT = ['indicators/feel-safe · 2023/value', 'indicators/feel-safe · 2023#2/value'];

testRule(indicatorScope, {
  valid: [
    { name: 'no figures' },
    { name: 'a survey’s comparator with a name', plan: { indicators: [survey({})] } },
    { name: 'a survey without anything to compare with', plan: { indicators: [survey({ comparator: null, comparatorValue: null }), survey({ year: 2021, comparator: null, comparatorValue: 'withheld' })] } },
    { name: 'a register’s comparator without a name: the municipality', plan: { indicators: [{ indicator: 'daycare', value: 88.4, comparatorValue: 90.2 }] } },
    { name: 'two figures of a year, of which one is labelled', plan: { indicators: [survey({}), survey({ comment: 'alle 66 helhedsplaner' })] } },
    { name: 'figures of other years, units and sources', plan: { indicators: [survey({}), survey({ year: 2021 }), survey({ unit: 'count' }), survey({ source: 'Egen opgørelse' })] } },
    { name: 'rows without a figure', plan: { indicators: [survey({ value: null }), survey({ value: null })] } },
    { name: 'two figures, while the comments have no header', plan: { indicators: [survey({}), survey({})] }, workbook: { missingHeaders: [{ table: 'indicators', field: 'comment', header: 'Kommentar' }] } },
  ],
  invalid: [
    { name: 'comparators without a name, together', plan: { indicators: [survey({ comparator: null })], subGoals: [{ number: '4', indicator: 'volunteers', comparatorValue: 12 }] },
      findings: [{ variant: 'comparator', severity: 'advice', at: ['indicators/feel-safe · 2023/comparator', 'subGoals/4/comparator'], values: { places: ['indicators/feel-safe · 2023/comparator', 'subGoals/4/comparator'] } }] },
    { name: 'two figures of a year without a label', plan: { indicators: [survey({}), survey({ value: 66 })] },
      findings: [{ variant: 'same-year', severity: 'advice', at: AT, values: { indicator: 'Trygge beboere', year: '2023', count: 2, groups: 1, places: AT } }] },
    { name: 'that twice, together', plan: { indicators: [survey({}), survey({}), survey({ indicator: 'Naboskab' }), survey({ indicator: 'naboskab' })] },
      findings: [{ variant: 'same-year-many', severity: 'advice', at: [...AT, 'indicators/Naboskab · 2023/value', 'indicators/naboskab · 2023/value'],
        values: { indicator: 'Trygge beboere', year: '2023', count: 4, groups: 2, places: [...AT, 'indicators/Naboskab · 2023/value', 'indicators/naboskab · 2023/value'] } }] },
  ],
});
