import { fullPlan } from '../../test/fixtures/full-plan';
import { soundPlan } from '../../test/fixtures/plans';
import type { Day } from '../domain/calendar';
import { exact } from '../domain/exact';
import { fromKroner, type Money } from '../domain/money';
import { planOf, type Plan, type PlanTables } from '../domain/plan';
import { EMPTY, notUnderstood, valueOf } from '../domain/reading';
import type { Language } from '../messages/formats';
import { writer } from '../messages/write';
import { describeChanges } from './describe-changes';
import { differingParts } from './text-difference';

const planWith = (over: Partial<Plan>) => planOf({ ...soundPlan, ...over } as unknown as PlanTables);
const words = (before: Plan, after: Plan, language: Language = 'da') =>
  describeChanges(before, after, writer(language)).map(({ title, changes }) => [title, ...changes.map(({ text }) => text)]);
const kroner = (amount: number) => valueOf(fromKroner(amount) as Money);
const line = (amounts: readonly number[]) => ({ ...fullPlan(1).budget[0]!, number: valueOf('4'), post: valueOf('Aktiviteter'), area: EMPTY, account: EMPTY, activity: EMPTY, remark: EMPTY, total: EMPTY, amounts: amounts.map(kroner) });
const milestone = { ...fullPlan(1).milestones[0]!, number: valueOf('7'), name: valueOf('Evaluering'), area: EMPTY, activity: EMPTY, start: EMPTY, repeats: EMPTY, criterion: EMPTY, doneOn: EMPTY, state: EMPTY, remark: EMPTY, responsible: valueOf('Bestyrelsen'), deadline: valueOf('2029-10-31' as Day) };
const staff = (share: number) => soundPlan.staffResources.map((row, index) => (index === 0 ? { ...row, share: valueOf(exact<'share'>(share)) } : row));

test('each change says which row and field, from what and to what, under whom it concerns', () => {
  const facts = { ...soundPlan.masterData, yearBasis: valueOf('calendar' as const) };
  const before = planWith({ masterData: facts, staffResources: staff(0.25), budget: [line([5, 100_000])], milestones: [] });
  const after = planWith({ masterData: { ...facts, to: valueOf('2029-12-31' as Day), caseNumber: valueOf('1234') }, staffResources: staff(0.3), budget: [line([5, 120_000.5])], milestones: [milestone] });
  expect(words(before, after)).toEqual([
    ['Kræver LBF’s godkendelse', 'Stamdata: sidste dag 31. oktober 2029 → 31. december 2029'],
    [
      'Bestyrelsen – vurdér, om LBF skal spørges',
      'Boligsocial leder, Beskæftigelse: andel 25 % → 30 %',
      'Budget, linje 4 Aktiviteter: kalenderår 2026: 100.000 kr. → 120.000,5 kr.',
      'Ny milepæl: 7 Evaluering · ansvarlig Bestyrelsen · frist 31. oktober 2029',
    ],
    ['Skal ikke godkendes', 'Stamdata: sagsnummer (tom) → 1234'],
  ]);
  expect(words(after, before, 'en').flat()).toEqual(expect.arrayContaining(['Needs LBF’s approval', 'Removed: Milestone 7 Evaluering', 'Boligsocial leder, Beskæftigelse: Andel 30 % → 25 %']));
});

test('what is not understood stands as it was written, and what was typed over a sum is told as that', () => {
  const before = planWith({ masterData: { ...soundPlan.masterData, to: notUnderstood('engang i 2029', 'not-a-date') } });
  const after = planOf({ ...soundPlan, statedTotals: { ...soundPlan.statedTotals, budget: { amounts: [], total: kroner(7) } } } as unknown as PlanTables);
  expect(words(before, after).flat()).toEqual(expect.arrayContaining(['Stamdata: sidste dag “engang i 2029” → 31. oktober 2029', 'Budget, skrevet i stedet for summen: i alt (tom) → 7 kr.']));
});

test('every change has its place in the plan of now, but what is gone', () => {
  const [{ changes } = { changes: [] }] = describeChanges(planWith({ staffResources: staff(0.25) }), planWith({ staffResources: staff(0.3) }), writer('da'));
  expect(changes.map(({ at }) => at)).toEqual([{ table: 'staffResources', row: soundPlan.staffResources[0]?.row, field: 'share' }]);
  const [gone] = describeChanges(soundPlan, planWith({ staffResources: soundPlan.staffResources.slice(1) }), writer('da'));
  expect(gone?.changes.map(({ at }) => at)).toEqual([undefined]);
});

test('of long texts the part is shown that differs', () => {
  const text = (word: string) => `${'Langt '.repeat(40)}${word} ${'og længere '.repeat(40)}slut`;
  const [before, after] = differingParts(text('før'), text('efter'));
  expect(before).toMatch(/^…Langt .*før og længere .*…$/);
  expect(after).toMatch(/^….*efter og .*…$/);
  expect(before.length).toBeLessThan(80);
  expect(differingParts('a'.repeat(400), `${'a'.repeat(400)}b`)).toEqual([`…${'a'.repeat(24)}`, `…${'a'.repeat(24)}b`]);
  expect(differingParts('kort', 'anden')).toEqual(['kort', 'anden']);
});
