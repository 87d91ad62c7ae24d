import fc from 'fast-check';
import { arbitraryPlan, sensiblePlan } from '../../test/fixtures/arbitrary-plan';
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

  test('writes plain values', () => {
    const json = {
      ...BARE,
      masterData: { name: 'Vejleparken', programme: '2019-26', phase: 'draft', from: '2025-11-01', to: { raw: 'medio 2029', problem: 'not-a-date' } },
      salaries: [{ position: 'Leder', employer: null, hours: 37, from: null, to: null, yearlySalary: 54000000 }],
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
    ['half an øre', { ...BARE, salaries: [{ yearlySalary: 0.5 }] }],
    ['a text for hours', { ...BARE, salaries: [{ hours: '37' }] }],
    ['an unknown problem', { ...BARE, masterData: { name: { raw: 'x', problem: 'odd' } } }],
    ['no tables', {}],
  ])('refuses %s', (_, json) => expect(() => planFromJson(json)).toThrow());
});
