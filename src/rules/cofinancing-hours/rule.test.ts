import { testRule } from '../../../test/rule-tester';
import { cofinancingHours } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const plan = (...lines: object[]) => ({ financing: lines.map((line) => ({ source: 'municipality', form: 'working-hours', amounts: [100, 200], ...line })) });
const AT = (field: string) => `financing/municipality · working-hours/${field}`;

testRule(cofinancingHours, {
  valid: [
    { name: 'an empty plan' },
    { name: 'hours and rate', plan: plan({ hours: 10, hourlyRate: 30 }) },
    { name: 'premises need none', plan: plan({ form: 'premises' }) },
    { name: 'a line before it has an amount', plan: plan({ amounts: [] }) },
    { name: 'hours that are not understood: that cell is a finding itself', plan: plan({ hours: unclear, hourlyRate: 30 }) },
    { name: 'everything in a workbook of the time before hours', plan: plan({}), workbook: { notYet: [{ table: 'financing', field: 'hours' }, { table: 'financing', field: 'hourlyRate' }] } },
  ],
  invalid: [
    { name: 'neither', plan: plan({}), findings: [{ variant: 'unstated', severity: 'warning', at: [AT('hours'), AT('hourlyRate')], values: { amount: 300, places: [AT('hours'), AT('hourlyRate')] } }] },
    { name: 'lines told together', plan: plan({ hours: 10 }, { hourlyRate: 30, amounts: [], total: 7 }),
      findings: [{ variant: 'unstated', severity: 'warning', at: [AT('hourlyRate'), 'financing/municipality · working-hours#2/hours'],
        values: { amount: 307, places: [AT('hourlyRate'), 'financing/municipality · working-hours#2/hours'] } }] },
  ],
});
