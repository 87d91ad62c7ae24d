import { testRule } from '../../../test/rule-tester';
import { milestoneOrder } from './rule';

const milestone = (number: string, start: unknown, deadline: unknown, rest: object = {}) => ({ number, name: 'Møde', responsible: 'Leder', start, deadline, ...rest });
const deadline = (number: string) => `milestones/${number} · Møde/deadline`;
const responsible = (number: string) => `milestones/${number} · Møde/responsible`;

testRule(milestoneOrder, {
  valid: [
    { name: 'no milestones' },
    { name: 'in order, on one day, and with one of the days', plan: { milestones: [milestone('1', '2026-01-01', '2026-02-01'), milestone('2', '2026-01-01', '2026-01-01'), milestone('3', null, '2026-01-01')] } },
    { name: 'a day that is not understood', plan: { milestones: [milestone('1', '2026-01-01', { raw: '1. kvt. 2025', problem: 'not-a-date' })] } },
    { name: 'nobody responsible for what is over, or has no name', plan: { milestones: [
      { number: '1', name: 'Møde', state: 'done' }, { number: '2', name: 'Møde', state: 'dropped' }, { number: '3', deadline: '2026-01-01' }] } },
    { name: 'everybody, while their column has no header', plan: { milestones: [{ number: '1', name: 'Møde' }] },
      workbook: { missingHeaders: [{ table: 'milestones', field: 'responsible', header: 'Ansvarlig' }] } },
  ],
  invalid: [
    { name: 'a deadline before the start', plan: { milestones: [milestone('1', '2026-02-01', '2026-01-31')] },
      findings: [{ variant: 'reversed', severity: 'error', at: [deadline('1')],
        values: { milestone: 'Møde', start: '2026-02-01', deadline: '2026-01-31', place: deadline('1'), places: [deadline('1')], count: 1 } }] },
    { name: 'several, once', plan: { milestones: [milestone('1', '2026-02-01', '2026-01-31'), milestone('2', '2027-02-01', '2026-02-01')] },
      findings: [{ variant: 'reversed-many', severity: 'error', at: [deadline('1'), deadline('2')],
        values: { milestone: 'Møde', start: '2026-02-01', deadline: '2026-01-31', place: deadline('1'), places: [deadline('1'), deadline('2')], count: 2 } }] },
    { name: 'nobody responsible, once', plan: { milestones: [milestone('1', null, null, { responsible: null }), milestone('2', null, null), milestone('3', null, null, { responsible: null, state: 'delayed' })] },
      findings: [{ variant: 'responsible', severity: 'advice', missing: true, at: [responsible('1'), responsible('3')],
        values: { milestones: ['Møde', 'Møde'], count: 2, places: [responsible('1'), responsible('3')] } }] },
  ],
});
