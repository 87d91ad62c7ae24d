import fc from 'fast-check';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { addDays, addMonths, type Day } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import { known, valueOf } from '../domain/reading';
import { MEETINGS_A_YEAR, proposedMilestoneRows, proposedMilestones } from './proposed-milestones';

const planned = (masterData: object, milestones: readonly object[] = []): Plan =>
  planFromJson({ masterData, areas: [], positions: [], salaries: [], staffResources: [], milestones });
const told = (plan: Plan) => proposedMilestones(plan, 4).map(({ name, start, deadline, repeats }) => [name, start, deadline, repeats]);

test('four years with calendar years as accounting years: the dates are exact', () => {
  expect(told(planned({ from: '2025-11-01', to: '2029-10-31', accountingYearStart: 1 }))).toEqual([
    ['Bestyrelsen er konstitueret', '2025-11-01', '2026-01-31', undefined],
    ['Bestyrelsesmøder', '2025-11-01', '2029-10-31', 4],
    ['Årligt statusseminar', '2025-11-01', '2029-10-31', 1],
    ['Opfølgning på målene til revisor, regnskabsår 2025', '2025-11-01', '2025-12-31', undefined],
    ['Opfølgning på målene til revisor, regnskabsår 2026', '2026-01-01', '2026-12-31', undefined],
    ['Opfølgning på målene til revisor, regnskabsår 2027', '2027-01-01', '2027-12-31', undefined],
    ['Opfølgning på målene til revisor, regnskabsår 2028', '2028-01-01', '2028-12-31', undefined],
    ['Opfølgning på målene til revisor, regnskabsår 2029', '2029-01-01', '2029-10-31', undefined],
    ['Helhedsplanen er evalueret', '2029-05-01', '2029-10-31', undefined],
    ['Regnskabet er afsluttet', '2029-11-01', '2030-04-30', undefined],
  ]);
});

test('an accounting year that is no calendar year is called by both', () => {
  const names = told(planned({ from: '2024-02-29', to: '2025-03-01', accountingYearStart: 7 })).map(([name]) => name);
  expect(names.filter((name) => /regnskabsår/.test(String(name)))).toEqual([
    'Opfølgning på målene til revisor, regnskabsår 2023/24',
    'Opfølgning på målene til revisor, regnskabsår 2024/25',
  ]);
});

test.each([
  ['no period', {}],
  ['no last day', { from: '2025-11-01' }],
  ['an end before the start', { from: '2025-11-01', to: '2025-10-31' }],
  ['a slip of the pen in a year', { from: '2025-11-01', to: '2209-10-31' }],
])('%s: nothing is proposed', (_, masterData) => expect(told(planned({ ...masterData, accountingYearStart: 1 }))).toEqual([]));

test('an unknown accounting year is not guessed', () => {
  expect(told(planned({ from: '2025-11-01', to: '2029-10-31' })).filter(([name]) => /regnskabsår/.test(String(name)))).toEqual([]);
});

test('what stands there by name is not proposed, and numbers go on from those that stand there', () => {
  const plan = planned({ from: '2025-11-01', to: '2029-10-31' }, [{ number: '7', name: ' bestyrelsesmøder' }, { number: '3.1', name: 'Andet' }]);
  const proposed = proposedMilestones(plan, 2);
  expect(proposed.map(({ name }) => name)).not.toContain('Bestyrelsesmøder');
  expect(proposedMilestoneRows(proposed, plan).map(({ number }) => known(number))).toEqual(['8', '9', '10', '11']);
});

test('all dates lie in the period, save the closing that follows it; once they stand there, nothing is proposed', () => {
  fc.assert(
    fc.property(sensiblePlan, fc.constantFrom(...MEETINGS_A_YEAR), fc.integer({ min: 1, max: 12 }), fc.nat(2600), fc.nat(400), (sensible, meetings, month, days, shift) => {
      const from = addDays(known(sensible.masterData.from) as Day, shift);
      const to = addDays(from, days);
      const masterData = { ...sensible.masterData, from: valueOf(from), to: valueOf(to), accountingYearStart: valueOf(month as 1) };
      const plan = { ...sensible, masterData };
      const proposed = proposedMilestones(plan, meetings);
      const closing = proposed.filter(({ name }) => name === 'Regnskabet er afsluttet');
      expect(closing).toHaveLength(1);
      expect(closing.every(({ start, deadline }) => start === addDays(to, 1) && start <= deadline && deadline <= addMonths(to, 12))).toBe(true);
      const others = proposed.filter((each) => !closing.includes(each));
      expect(others.filter(({ start, deadline }) => !(from <= start && start <= deadline && deadline <= to))).toEqual([]);
      // Every day of the plan is followed up on once.
      const years = others.filter(({ name }) => name.includes('regnskabsår'));
      expect([years[0]?.start, years.at(-1)?.deadline]).toEqual([from, to]);
      expect(years.slice(1).filter(({ start }, index) => start !== addDays(years[index]?.deadline ?? to, 1))).toEqual([]);

      const rows = proposedMilestoneRows(proposed, plan);
      const filled = { ...plan, milestones: rows.map((row, index) => ({ ...row, row: String(index) })) } as unknown as Plan;
      expect(proposedMilestones(filled, meetings)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
