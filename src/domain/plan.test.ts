import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { planFromJson, planToJson } from './plan-json';
import { known } from './reading';

const BARE = { masterData: {}, areas: [], positions: [], salaries: [], staffResources: [] };

describe('a plan as JSON', () => {
  test('is read back as the same plan, whatever stands in its fields', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(planFromJson(JSON.parse(JSON.stringify(planToJson(plan))))).toEqual(plan);
      }),
    );
  });

  test('and so is a plan without a fault', () => {
    fc.assert(fc.property(sensiblePlan, (plan) => expect(planFromJson(planToJson(plan))).toEqual(plan)));
  });

  test('may leave out fields, which are then empty', () => {
    expect(planFromJson(BARE).masterData.name).toEqual({ kind: 'empty' });
  });

  test('may leave out what plans were written without: money, the case, the effort', () => {
    const { budget, financing, outsideMoney, budgetFollowUp, accountEntries, parties, approvals, documents, subGoals, activities, milestones, indicators, followUps, deviations, statedTotals } = planFromJson(BARE);
    expect([budget, financing, outsideMoney, budgetFollowUp, accountEntries, parties, approvals, documents, subGoals, activities, milestones, indicators, followUps, deviations].flat()).toEqual([]);
    expect(statedTotals.budget).toEqual({ amounts: [], total: { kind: 'empty' } });
  });

  test('writes plain values', () => {
    const json = {
      ...BARE,
      masterData: {
        name: 'Vejleparken',
        programme: '2019-26',
        phase: 'draft',
        from: '2025-11-01',
        to: { raw: 'medio 2029', problem: 'not-a-date' },
        previousTo: null,
        caseNumber: '2025-0123',
        housingAreas: null,
        departments: 'Afdeling 55',
        accountingYearStart: 7,
        yearBasis: 'accounting',
        administrator: null,
        contact: null,
        commitmentDate: null,
        commitmentAmount: 900000000,
        agreementLbf: 900000000,
        agreementLocal: 300000000,
        agreementTotal: null,
      },
      parties: [{ name: 'Kommunen', kind: 'municipality', signedBy: null, signedOn: '2025-09-21', remark: null }],
      approvals: [{ approver: 'lbf', name: null, approvedOn: '2025-10-01', document: 'tilsagn.pdf', remark: null }],
      documents: [{ document: 'budget', file: null, there: true, dated: null, remark: 'på vej' }],
      salaries: [
        {
          position: 'Leder', employer: null, hours: 37, from: null, to: null, yearlySalary: 54000000, pension: 0.171, supplements: null, totalCost: null,
          regulationGroup: 'HK', financedBy: 'lbf', area: null, amounts: [null, 100], reason: 'Orlov',
        },
      ],
      regulations: [{ group: 'HK', from: '2026-04-01', percent: 0.0175, perHour: 125, hoursPerYear: 1924, remark: null }],
      budget: [{ number: '1', post: 'Revision', area: null, account: '4210', amounts: [2000000, null, { raw: 'ca. 20.000', problem: 'not-a-number' }], total: null, activity: 'Lektiecafé', remark: null }],
      financing: [
        { source: 'lbf', party: null, department: null, form: 'cash', amounts: [2000000], total: 2000000, local: false, hours: 12.5, hourlyRate: 35000, expenseLine: '1', commitmentDate: '2025-10-01', commitmentDocument: null, remark: null },
      ],
      outsideMoney: [{ giver: 'Fond', purpose: null, department: null, form: 'cash', amounts: [null, 100], remark: null }],
      budgetFollowUp: [{ number: '1', year: 2, statedOn: '2026-03-31', revised: null, spent: 100, expected: null, explanation: null, carriedFrom: null, carriedTo: 5 }],
      accountEntries: [{ account: '4210', text: null, amount: -100, year: null, date: '2026-03-31' }],
      subGoals: [
        { number: '1.1', area: 'education', name: null, indicator: 'daycare', unit: 'percent', baseline: 'withheld', year: 2020, comparator: null, comparatorValue: 90.2, source: null, direction: 'up', target: null, explanation: null },
      ],
      activities: [{ area: null, name: 'Lektiecafé', purpose: null, supports: '1.1, 1.2', targetGroup: null, actors: null }],
      milestones: [
        { number: '1', name: null, area: null, activity: null, responsible: null, start: null, deadline: '2026-09-30', repeats: 4, criterion: null, doneOn: null, state: 'delayed', remark: null },
      ],
      indicators: [
        { indicator: 'grades', year: { raw: '2017/19', problem: 'not-a-year' }, count: 266, value: 5.8, unit: 'grade', comparator: null, comparatorValue: null, source: null, takenOn: null, comment: null, treatedOn: null },
      ],
      followUps: [{ date: '2026-06-12', accountingYear: '2025/26', goal: null, data: null, decision: null, minutes: null, shownToAuditorOn: null }],
      deviations: [{ rule: 'Vægtning', concerns: null, reason: 'Aftalt', name: 'Anne', date: '2025-11-12', key: null }],
      statedTotals: { budget: { amounts: [null, 100], total: null }, financing: { amounts: [], total: 2000000 } },
    };
    expect(planToJson(planFromJson(json))).toEqual(json);
  });

  test('keeps that a number came from a formula', () => {
    const plan = planFromJson({ ...BARE, areas: [{ weighting: { calculated: 0.3 } }] });
    expect(known(plan.areas[0]?.weighting ?? { kind: 'empty' })?.margin).toBeGreaterThan(0n);
  });

  test.each([
    ['a day that does not exist', { ...BARE, masterData: { from: '2025-02-31' } }],
    ['an unknown field', { ...BARE, masterData: { colour: 'green' } }],
    ['half an øre in an amount', { ...BARE, budget: [{ amounts: [0.5] }] }],
    ['a source that is none of ours', { ...BARE, financing: [{ source: 'state', amounts: [] }] }],
    ['a thirteenth month', { ...BARE, masterData: { accountingYearStart: 13 } }],
    ['half a year', { ...BARE, indicators: [{ year: 2019.5 }] }],
    ['a word for a figure', { ...BARE, indicators: [{ value: 'many' }] }],
    ['half an øre', { ...BARE, salaries: [{ yearlySalary: 0.5 }] }],
    ['a text for hours', { ...BARE, salaries: [{ hours: '37' }] }],
    ['an unknown problem', { ...BARE, masterData: { name: { raw: 'x', problem: 'odd' } } }],
    ['a period that ends before it starts', { ...BARE, areas: [{ subAgreementPeriod: { from: '2025-11-01', to: '2025-10-31' } }] }],
    ['no tables', {}],
  ])('refuses %s', (_, json) => expect(() => planFromJson(json)).toThrow());
});
