import { testRule } from '../../../test/rule-tester';
import { indicatorUnit } from './rule';

const row = (indicator: unknown, value: unknown, unit: unknown, more = {}) => ({ indicator, year: 2024, value, unit, ...more });
const goal = (more: object) => ({ number: '1', ...more });
const VALUE = (name: string) => `indicators/${name} · 2024/value`;

testRule(indicatorUnit, {
  valid: [
    { name: 'no figures' },
    { name: 'the ends of both scales', plan: { indicators: [row('grades', -3, 'grade'), row('grades', 12, 'grade'), row('daycare', 0, 'percent'), row('daycare', 100, 'percent')] } },
    { name: 'the unit of the programme where none is written', plan: { indicators: [row('grades', 5.8, null, { comparatorValue: 6.2 }), row('daycare', 88.4, null)] } },
    { name: 'withheld', plan: { indicators: [row('daycare', 'withheld', 'percent')] } },
    { name: 'a count over 100, and a figure of a unit of somebody’s own', plan: { indicators: [row('Udsættelser', 884, 'count'), row('Hærværk', -20, 'ændring i %')] } },
    { name: 'a target without a baseline, which may be a change', plan: { subGoals: [goal({ unit: 'percent', target: -20 })] } },
    { name: 'a unit that is not understood', plan: { indicators: [row('daycare', 884, { raw: '#REF!', problem: 'error-value' })] } },
    { name: 'everything, while the units have no header', plan: { indicators: [row('daycare', 884, null)] },
      workbook: { missingHeaders: [{ table: 'indicators', field: 'unit', header: 'Enhed' }] } },
  ],
  invalid: [
    { name: 'a grade in %', plan: { indicators: [row('grades', 5.8, 'percent')] },
      findings: [{ variant: 'grade-in-percent', severity: 'error', at: ['indicators/grades · 2024/unit'],
        values: { indicator: 'Karakterer i 9. klasse', count: 1, places: ['indicators/grades · 2024/unit'], lowest: -3, highest: 12 } }] },
    { name: 'grades in %, in both tables, together', plan: { indicators: [row('grades', 5.8, 'percent')], subGoals: [goal({ indicator: 'grades', unit: 'percent', baseline: 5.8 })] },
      findings: [{ variant: 'grade-in-percent-many', severity: 'error', at: ['indicators/grades · 2024/unit', 'subGoals/1/unit'],
        values: { indicator: 'Karakterer i 9. klasse', count: 2, places: ['indicators/grades · 2024/unit', 'subGoals/1/unit'], lowest: -3, highest: 12 } }] },
    { name: 'beyond the scale of grades', plan: { indicators: [row('grades', 58, null)] },
      findings: [{ variant: 'no-grade', severity: 'error', at: [VALUE('grades')], values: { value: 58, count: 1, places: [VALUE('grades')], lowest: -3, highest: 12 } }] },
    { name: 'two that are no grades', plan: { indicators: [row('Matematik', 12.1, 'grade', { comparatorValue: -3.5 })] },
      findings: [{ variant: 'no-grade-many', severity: 'error', at: [VALUE('Matematik'), 'indicators/Matematik · 2024/comparatorValue'],
        values: { value: 12.1, count: 2, places: [VALUE('Matematik'), 'indicators/Matematik · 2024/comparatorValue'], lowest: -3, highest: 12 } }] },
    { name: 'more than a whole', plan: { indicators: [row('daycare', 100.1, 'percent')] },
      findings: [{ variant: 'no-percentage', severity: 'error', at: [VALUE('daycare')], values: { value: 100.1, count: 1, places: [VALUE('daycare')], lowest: 0, highest: 100 } }] },
    { name: 'less than nothing, and a target beside its baseline', plan: { indicators: [row('Trygge', -1, 'percent')], subGoals: [goal({ unit: 'percent', baseline: 80, target: 840 })] },
      findings: [{ variant: 'no-percentage-many', severity: 'error', at: [VALUE('Trygge'), 'subGoals/1/target'],
        values: { value: -1, count: 2, places: [VALUE('Trygge'), 'subGoals/1/target'], lowest: 0, highest: 100 } }] },
  ],
});
