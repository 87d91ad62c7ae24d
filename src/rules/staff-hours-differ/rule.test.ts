import { testRule } from '../../../test/rule-tester';
import { staffHoursDiffer } from './rule';

const masterData = { from: '2025-11-01' };
const leader = { position: 'Leder', hours: 37 };
const stated = (area: string, contractedHours: unknown, more = {}) => ({ area, position: 'Leder', contractedHours, share: 0.25, ...more });
const LINE = (area: string) => `staffResources/${area} · Leder/contractedHours`;

testRule(staffHoursDiffer, {
  valid: [
    { name: 'the same hours', plan: { masterData, salaries: [leader], staffResources: [stated('education', 37), stated('cohesion', 37)] } },
    { name: 'hours that a formula calculates', plan: { masterData, salaries: [{ ...leader, hours: 0.3 }], staffResources: [stated('education', { calculated: 0.1 + 0.2 })] } },
    { name: 'hours that changed, each stated in their time', plan: { masterData,
      salaries: [{ ...leader, to: '2026-12-31' }, { position: 'Leder', hours: 32, from: '2027-01-01' }],
      staffResources: [stated('education', 37), stated('education', 32, { statedOn: '2027-02-01' })] } },
    { name: 'one of two salaries that overlap', plan: { masterData, salaries: [leader, { position: 'Leder', hours: 32 }], staffResources: [stated('education', 32)] } },
    { name: 'a salary that begins later', plan: { masterData, salaries: [{ ...leader, from: '2026-01-01' }], staffResources: [stated('education', 32)] } },
    { name: 'hours that are not understood, on either side', plan: { masterData,
      salaries: [{ ...leader, hours: { raw: 'fuld tid', problem: 'not-a-number' } }],
      staffResources: [stated('education', 32), stated('cohesion', { raw: 'halv tid', problem: 'not-a-number' })] } },
    { name: 'a day that is not understood', plan: { masterData, salaries: [leader],
      staffResources: [stated('education', 32, { statedOn: { raw: 'medio 2026', problem: 'not-a-date' } })] } },
    { name: 'a salary whose period is not understood', plan: { masterData,
      salaries: [{ ...leader, from: { raw: 'snart', problem: 'not-a-date' } }], staffResources: [stated('education', 32)] } },
    { name: 'a plan without a first day, and no day stated', plan: { salaries: [leader], staffResources: [stated('education', 32)] } },
    { name: 'hours not stated', plan: { masterData, salaries: [leader], staffResources: [stated('education', null)] } },
    { name: 'hours whose column is missing', plan: { masterData, salaries: [leader], staffResources: [stated('education', 32)] },
      workbook: { missingHeaders: [{ table: 'salaries', field: 'from', header: 'Fra' }] } },
    { name: 'sub-agreements that agree without a salary', plan: { masterData, staffResources: [stated('education', 20), stated('cohesion', 20)] } },
    { name: 'hours that changed between statements, without a salary', plan: { masterData,
      staffResources: [stated('education', 20), stated('cohesion', 25, { statedOn: '2027-01-01' })] } },
  ],
  invalid: [
    {
      name: 'a line that says something else',
      plan: { masterData, salaries: [leader], staffResources: [stated('education', 32)] },
      findings: [{
        variant: 'differ', severity: 'error',
        at: [LINE('education'), 'salaries/Leder/hours'],
        values: { position: 'Leder', days: ['2025-11-01'], budget: 37, salary: 'salaries/Leder/hours', stated: 32, agreements: [LINE('education')], count: 1 },
        statements: [['salaries/Leder/hours', 37], [LINE('education'), 32]],
      }],
    },
    {
      name: 'lines that differ in the same way, once; in another way, once more',
      plan: { masterData, salaries: [leader], staffResources: [stated('education', 32), stated('cohesion', 32, { statedOn: '2025-09-01' }), stated('employment', 30)] },
      findings: [
        {
          variant: 'differ-many', severity: 'error',
          at: [LINE('education'), 'staffResources/cohesion · Leder · 2025-09-01/contractedHours', 'salaries/Leder/hours'],
          values: { position: 'Leder', days: ['2025-11-01'], budget: 37, salary: 'salaries/Leder/hours', stated: 32, agreements: [LINE('education'), 'staffResources/cohesion · Leder · 2025-09-01/contractedHours'], count: 2 },
          statements: [['salaries/Leder/hours', 37], [LINE('education'), 32], ['staffResources/cohesion · Leder · 2025-09-01/contractedHours', 32]],
        },
        {
          variant: 'differ', severity: 'error',
          at: [LINE('employment'), 'salaries/Leder/hours'],
          values: { position: 'Leder', days: ['2025-11-01'], budget: 37, salary: 'salaries/Leder/hours', stated: 30, agreements: [LINE('employment')], count: 1 },
          statements: [['salaries/Leder/hours', 37], [LINE('employment'), 30]],
        },
      ],
    },
    {
      name: 'the salary of the day, not the one before',
      plan: { masterData,
        salaries: [{ ...leader, to: '2026-12-31' }, { position: 'Leder', hours: 32, from: '2027-01-01' }],
        staffResources: [stated('education', 37, { statedOn: '2027-02-01' })] },
      findings: [{
        variant: 'differ', severity: 'error',
        at: ['staffResources/education · Leder · 2027-02-01/contractedHours', 'salaries/Leder · 2027-01-01/hours'],
        values: { position: 'Leder', days: ['2027-02-01'], budget: 32, salary: 'salaries/Leder · 2027-01-01/hours', stated: 37, agreements: ['staffResources/education · Leder · 2027-02-01/contractedHours'], count: 1 },
        statements: [['salaries/Leder · 2027-01-01/hours', 32], ['staffResources/education · Leder · 2027-02-01/contractedHours', 37]],
      }],
    },
    {
      name: 'sub-agreements that disagree where no salary says anything',
      plan: { masterData, staffResources: [stated('education', 37), stated('cohesion', 32), stated('employment', 37)] },
      findings: [{
        variant: 'agreements-differ', severity: 'error',
        at: [LINE('education'), LINE('cohesion'), LINE('employment')],
        values: { position: 'Leder', date: '2025-11-01', stated: [37, 32], agreements: [LINE('education'), LINE('cohesion'), LINE('employment')] },
        statements: [[LINE('education'), 37], [LINE('cohesion'), 32], [LINE('employment'), 37]],
      }],
    },
  ],
});
