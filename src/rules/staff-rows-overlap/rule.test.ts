import { testRule } from '../../../test/rule-tester';
import { staffRowsOverlap } from './rule';

const masterData = { from: '2025-11-01', to: '2029-10-31' };
const row = (from: unknown, to: unknown, position: unknown = 'Leder') => ({ position, from, to });
const AT = (name: string, field: 'from' | 'to') => `salaries/${name}/${field}`;
const unread = { raw: 'Leeder', problem: 'not-a-position' };

testRule(staffRowsOverlap, {
  valid: [
    { name: 'an empty plan', plan: { masterData } },
    { name: 'one row for the whole plan', plan: { masterData, salaries: [row(null, null)] } },
    { name: 'rows that follow on each other, in any order', plan: { masterData, salaries: [row('2027-03-01', null), row(null, '2027-02-28')] } },
    { name: 'a position that begins after the plan', plan: { masterData, salaries: [row('2026-05-01', null)] } },
    { name: 'two positions at the same time', plan: { masterData, salaries: [row(null, null), row(null, null, 'Rådgiver')] } },
    { name: 'a date that is not understood', plan: { masterData, salaries: [row(null, null), row({ raw: 'maj', problem: 'not-a-date' }, null)] } },
    { name: 'a plan whose end is not understood', plan: { masterData: { from: '2025-11-01', to: { raw: '2029', problem: 'not-a-date' } }, salaries: [row(null, '2026-01-01')] } },
    { name: 'a plan without a period', plan: { salaries: [row(null, '2026-01-01'), row('2026-01-02', null)] } },
    { name: 'a gap and an early end while a row names no position that is understood', plan: { masterData,
      salaries: [row(null, '2026-01-01'), row('2026-03-01', '2027-01-01'), row(null, null, unread)] } },
    { name: 'a row after the end of the plan, whose Til is blank', plan: { masterData, salaries: [row(null, null), row('2029-12-01', null)] } },
    { name: 'everything, while Til has no header', plan: { masterData, salaries: [row(null, null), row('2027-01-01', null)] },
      workbook: { missingHeaders: [{ table: 'salaries', field: 'to', header: 'Til' }] } },
    { name: 'everything, while Stamdata is gone', plan: { salaries: [row(null, null), row('2027-01-01', null)] },
      workbook: { missingTables: [{ table: 'masterData', title: 'Stamdata', sheet: 'Stamdata', wholeSheet: true }] } },
  ],
  invalid: [
    {
      name: 'one day in common',
      plan: { masterData, salaries: [row(null, '2027-03-01'), row('2027-03-01', null)] },
      findings: [{ variant: 'overlap', severity: 'error', at: [AT('Leder · 2027-03-01', 'from'), AT('Leder', 'to')],
        values: { position: 'Leder', from: '2027-03-01', to: '2027-03-01', places: [AT('Leder · 2027-03-01', 'from'), AT('Leder', 'to')], count: 1 } }],
    },
    {
      name: 'a row inside another, and one more: together, each with the row that reaches furthest',
      plan: { masterData, salaries: [row(null, null), row('2026-01-01', '2026-06-30'), row('2028-01-01', null)] },
      findings: [{ variant: 'overlap-many', severity: 'error',
        at: [AT('Leder · 2026-01-01', 'from'), AT('Leder', 'to'), AT('Leder · 2028-01-01', 'from'), AT('Leder', 'to')],
        values: { position: 'Leder', from: '2026-01-01', to: '2026-06-30', count: 2,
          places: [AT('Leder · 2026-01-01', 'from'), AT('Leder', 'to'), AT('Leder · 2028-01-01', 'from'), AT('Leder', 'to')] } }],
    },
    {
      name: 'an overlap while the plan has no period',
      plan: { salaries: [row(null, null), row('2027-01-01', '2027-12-31')] },
      findings: [{ variant: 'overlap', severity: 'error', at: [AT('Leder · 2027-01-01', 'from'), AT('Leder', 'to')],
        values: { position: 'Leder', from: '2027-01-01', to: '2027-12-31', places: [AT('Leder · 2027-01-01', 'from'), AT('Leder', 'to')], count: 1 } }],
    },
    {
      name: 'a vacancy',
      plan: { masterData, salaries: [row(null, '2026-12-31'), row('2027-04-01', null)] },
      findings: [{ variant: 'vacancy', severity: 'advice', at: [AT('Leder · 2027-04-01', 'from'), AT('Leder', 'to')],
        values: { position: 'Leder', from: '2027-01-01', to: '2027-03-31', places: [AT('Leder · 2027-04-01', 'from'), AT('Leder', 'to')], count: 1 } }],
    },
    {
      name: 'two vacancies of a position',
      plan: { masterData, salaries: [row(null, '2025-12-31'), row('2026-02-01', '2026-12-31'), row('2027-02-01', null)] },
      findings: [{ variant: 'vacancy-many', severity: 'advice',
        at: [AT('Leder · 2026-02-01', 'from'), AT('Leder', 'to'), AT('Leder · 2027-02-01', 'from'), AT('Leder · 2026-02-01', 'to')],
        values: { position: 'Leder', from: '2026-01-01', to: '2026-01-31', count: 2,
          places: [AT('Leder · 2026-02-01', 'from'), AT('Leder', 'to'), AT('Leder · 2027-02-01', 'from'), AT('Leder · 2026-02-01', 'to')] } }],
    },
    {
      name: 'a position that ends before the plan',
      plan: { masterData, salaries: [row(null, '2028-12-31')] },
      findings: [{ variant: 'ends-early', severity: 'advice', at: [AT('Leder', 'to')],
        values: { position: 'Leder', positions: ['Leder'], count: 1, last: '2028-12-31', end: '2029-10-31', places: [AT('Leder', 'to')] } }],
    },
    {
      name: 'positions that end on the same day, together',
      plan: { masterData, salaries: [row(null, '2028-12-31'), row(null, '2028-12-31', 'Rådgiver')] },
      findings: [{ variant: 'ends-early-many', severity: 'advice', at: [AT('Leder', 'to'), AT('Rådgiver', 'to')],
        values: { position: 'Leder', positions: ['Leder', 'Rådgiver'], count: 2, last: '2028-12-31', end: '2029-10-31', places: [AT('Leder', 'to'), AT('Rådgiver', 'to')] } }],
    },
    {
      name: 'a row that ends before it begins, and counts for nothing else',
      plan: { masterData, salaries: [row('2027-01-01', '2026-01-01'), row(null, null)] },
      findings: [{ variant: 'reversed', severity: 'error', at: [AT('Leder · 2027-01-01', 'to'), AT('Leder · 2027-01-01', 'from')],
        values: { position: 'Leder', from: '2027-01-01', to: '2026-01-01', place: AT('Leder · 2027-01-01', 'to') } }],
    },
  ],
});
