import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { planFromJson, planToJson } from './plan';
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

  test('may leave out the money', () => {
    const { budget, financing, statedTotals } = planFromJson(BARE);
    expect([budget, financing]).toEqual([[], []]);
    expect(statedTotals.budget).toEqual({ amounts: [], total: { kind: 'empty' } });
  });

  test('writes plain values', () => {
    const json = {
      ...BARE,
      masterData: { name: 'Vejleparken', programme: '2019-26', phase: 'draft', from: '2025-11-01', to: { raw: 'medio 2029', problem: 'not-a-date' } },
      salaries: [
        {
          position: 'Leder', employer: null, hours: 37, from: null, to: null, yearlySalary: 54000000, pension: 0.171, supplements: null, totalCost: null,
          regulationGroup: 'HK', financedBy: 'lbf', area: null, amounts: [null, 100], reason: 'Orlov',
        },
      ],
      regulations: [{ group: 'HK', from: '2026-04-01', percent: 0.0175, perHour: 125, hoursPerYear: 1924, remark: null }],
      budget: [{ number: '1', post: 'Revision', area: null, account: '4210', amounts: [2000000, null, { raw: 'ca. 20.000', problem: 'not-a-number' }], total: null, remark: null }],
      financing: [{ source: 'lbf', party: null, form: 'cash', amounts: [2000000], total: 2000000, local: false, remark: null }],
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
    ['half an øre', { ...BARE, salaries: [{ yearlySalary: 0.5 }] }],
    ['a text for hours', { ...BARE, salaries: [{ hours: '37' }] }],
    ['an unknown problem', { ...BARE, masterData: { name: { raw: 'x', problem: 'odd' } } }],
    ['no tables', {}],
  ])('refuses %s', (_, json) => expect(() => planFromJson(json)).toThrow());
});
