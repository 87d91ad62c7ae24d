import { testRule } from '../../../test/rule-tester';
import { indicatorSubset } from './rule';

const row = (value: unknown, comparatorValue: unknown, comparator: unknown = 'Ishøj Kommune', unit: unknown = 'count') => ({ indicator: 'Unge', year: 2024, value, unit, comparator, comparatorValue });
const AT = ['indicators/Unge · 2024/value', 'indicators/Unge · 2024/comparatorValue'];
const values = (comparator: string, count: number, places: readonly string[]) => ({ indicator: 'Unge', comparator, inArea: 799, inAll: 213, count, places });

testRule(indicatorSubset, {
  valid: [
    { name: 'no figures' },
    { name: 'fewer, and equally many', plan: { indicators: [row(213, 799), row(213, 213)] } },
    { name: 'percentages', plan: { indicators: [row(80, 73, 'Kommunen', 'percent')] } },
    { name: 'no whole numbers', plan: { indicators: [row(3.2, 2.9)] } },
    { name: 'somebody who is not the whole municipality', plan: { indicators: ['Øvrige områder', 'Andre i kommunen', 'Resten af Ishøj Kommune', 'Øvrige i Ishøj Kommune', null].map((comparator) => row(799, 213, comparator)) } },
    { name: 'withheld', plan: { indicators: [row(799, 'withheld')] } },
    { name: 'everything, while the comparators have no header', plan: { indicators: [row(799, 213)] }, workbook: { missingHeaders: [{ table: 'indicators', field: 'comparator', header: 'Sammenlignes med' }] } },
  ],
  invalid: [
    ...['Ishøj Kommune', 'kommunen', 'Hele kommunen', 'Høje-Taastrup Kommune'].map((comparator) => ({ name: `more than ${comparator}`, plan: { indicators: [row(799, 213, comparator)] },
      findings: [{ variant: 'above', severity: 'error' as const, at: AT, values: values(comparator, 1, AT) }] })),
    { name: 'a party that is a municipality', plan: { parties: [{ name: 'Bornholm', kind: 'municipality' }], indicators: [row(799, 213, 'bornholm')] },
      findings: [{ variant: 'above', severity: 'error', at: AT, values: values('bornholm', 1, AT) }] },
    { name: 'a sub-goal too, together', plan: { indicators: [row(799, 213)], subGoals: [{ number: '1', unit: 'count', baseline: 5, comparator: 'Kommunen', comparatorValue: 4 }] },
      findings: [{ variant: 'above-many', severity: 'error', at: [...AT, 'subGoals/1/baseline', 'subGoals/1/comparatorValue'], values: values('Ishøj Kommune', 2, [...AT, 'subGoals/1/baseline', 'subGoals/1/comparatorValue']) }] },
  ],
});
