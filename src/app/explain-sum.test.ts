import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { faultyPlan } from '../../test/fixtures/plans';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { contextOf, planOfJson, type PlanJson } from '../../test/rule-tester';
import { compare, minus, plus, sum, type Exact } from '../domain/exact';
import type { Finding, StatedValue } from '../domain/finding';
import type { Money } from '../domain/money';
import { pathText } from '../domain/path';
import { valueOf } from '../domain/reading';
import type { Plan } from '../domain/plan';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { judge } from '../rules/registry';
import { explainSums } from './explain-sum';
import type { ExplainedSum } from './explained-sum';

const explained = (plan: Plan) =>
  judge(contextOf(plan)).map((finding) => ({ finding, sums: explainSums(finding, { plan, programme: CURRENT_PROGRAMME }) }));
const inØre = ({ value }: StatedValue) => value as Money;
const exactly = ({ value }: StatedValue) => value as Exact<string>;
const same = (a: Exact<string>, b: Exact<string>) => a.numerator * b.denominator === b.numerator * a.denominator;

/** What each rule says the first of its sums comes to. */
const STATED: Readonly<Record<string, string>> = {
  'staff-share-sum': 'sum', 'weighting-sum': 'sum', 'budget-sum': 'computed', 'budget-financed': 'financing', 'cofinancing-minimum': 'local',
  'budget-agreement-figures': 'financed', 'budget-commitment': 'financed', 'budget-non-cash': 'financed',
  'staff-cost-area': 'stated', 'budget-overspent': 'spent', 'budget-carried-over': 'from',
};
/** And, where it tells, what is between it and what it should be. */
const GAPS = new Set(['staff-share-sum', 'weighting-sum', 'budget-sum', 'budget-financed', 'cofinancing-minimum', 'budget-agreement-figures', 'budget-commitment']);

function addsUp({ addends, total, target, remainder }: ExplainedSum): boolean {
  const values = addends.map(({ value }) => value);
  if (total.kind === 'money') {
    const gap = target ? inØre(total) - inØre(target.value) : 0;
    const left = remainder === undefined ? 0 : inØre(remainder.value) * (remainder.kind === 'over' ? 1 : -1);
    return values.reduce((all, value) => all + inØre(value), 0) === inØre(total) && gap === left;
  }
  if (!target || !same(sum(values.map(exactly)), exactly(total))) return false;
  if (!remainder) return compare(exactly(total), exactly(target.value)) === 0;
  const back = remainder.kind === 'over' ? minus(exactly(total), exactly(remainder.value)) : plus(exactly(total), exactly(remainder.value));
  return same(back, exactly(target.value));
}

function agrees(finding: Finding, [first]: readonly ExplainedSum[]): boolean {
  const equal = (value: unknown, to: StatedValue | undefined) =>
    value === undefined || to === undefined || (to.kind === 'money' ? value === to.value : same(value as Exact<string>, exactly(to)));
  if (!first || finding.variant.endsWith('-many')) return true;
  const stated = STATED[finding.rule];
  return (stated === undefined || equal(finding.values[stated], first.total)) && (!GAPS.has(finding.rule) || finding.variant === 'years' || equal(finding.values.gap, first.remainder?.value));
}

/** A sensible plan with something wrong in its sums. */
const spoiled = fc.tuple(sensiblePlan, fc.integer({ min: 1, max: 5_000_000 }), fc.boolean()).map(([plan, amount, overTotal]): Plan => {
  const [line, ...lines] = plan.financing;
  const [expense, ...expenses] = plan.budget;
  return {
    ...plan,
    masterData: { ...plan.masterData, commitmentAmount: valueOf(amount as Money) },
    areas: plan.areas.map((row, index) => (index === 0 ? row : { ...row, weighting: valueOf(CURRENT_PROGRAMME.cofinancing.local) })),
    staffResources: plan.staffResources.slice(1),
    financing: line ? [{ ...line, ...(overTotal && { total: valueOf(amount as Money) }) }, ...lines] : [],
    budget: expense ? [{ ...expense, amounts: expense.amounts.map(() => valueOf(amount as Money)) }, ...expenses] : [],
  };
});

test.each([['arbitrary', arbitraryPlan], ['spoiled', spoiled]] as const)('the parts of every sum in %s plans add up to what the finding says', (_, plans) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { finding, sums } of explained(plan)) {
        if (sums.length > 0) seen.add(finding.rule);
        expect(sums.filter((each) => !addsUp(each))).toEqual([]);
        if (!agrees(finding, sums)) throw new Error(`${finding.rule} ${finding.variant} says something else than the sum of its parts`);
      }
    }),
    { numRuns: 60 },
  );
  if (plans === spoiled) expect([...seen].sort()).toEqual(expect.arrayContaining(['budget-commitment', 'budget-financed', 'budget-sum', 'staff-share-sum']));
});

test('each part is told by the cell that says it', () => {
  const sums = explained(faultyPlan).find(({ finding: { rule } }) => rule === 'staff-share-sum')?.sums ?? [];
  expect(sums).toHaveLength(1);
  const [{ addends, target, remainder } = {}] = sums as readonly Partial<ExplainedSum>[];
  expect(addends?.length).toBeGreaterThan(1);
  expect(addends?.every(({ at: { table, field } }) => table === 'staffResources' && field === 'share')).toBe(true);
  expect(new Set(addends?.map(({ at }) => pathText(at))).size).toBe(addends?.length);
  expect([target?.kind, remainder?.kind]).toEqual(['whole', 'over']);
});

describe('in so many words', () => {
  const KR = 100;
  const masterData = { from: '2025-11-01', to: '2027-10-31' };
  const staff = ['Leder', 'Vejleder'].flatMap((position) => [['education', 0.6], ['employment', 0.4]].map(([area, share]) => ({ area, position, contractedHours: 37, share })));
  const salaries = [{ position: 'Leder', totalCost: 500_000 * KR }, { position: 'Vejleder', totalCost: 100_000 * KR }];
  const salaryLine = (area: string, ...kroner: readonly number[]) => ({ number: area, post: 'Løn', area, amounts: kroner.map((each) => each * KR) });
  const followed = { masterData, budget: [{ number: '1', post: 'Aktiviteter', account: '4010', amounts: [100 * KR, 100 * KR] }] };
  const inKroner = (value: StatedValue | undefined) => value && inØre(value) / KR;
  const parts = (json: PlanJson, rule: string) =>
    (explained(planOfJson(json)).find(({ finding }) => finding.rule === rule)?.sums ?? []).map(({ name, addends, total, target, remainder }) => [
      name, addends.map(({ at, value }) => `${pathText(at)} ${inKroner(value)}`), inKroner(total), target?.kind, inKroner(target?.value), remainder?.kind, inKroner(remainder?.value),
    ]);

  test.each<[string, string, PlanJson, readonly unknown[]]>([
    ['an area’s salaries beside each position’s part', 'staff-cost-area', { masterData, salaries, staffResources: staff, budget: [salaryLine('education', 400_000, 300_000), salaryLine('employment', 240_000, 240_000)] }, [
      ['area-salaries', ['budget/education · Løn/amounts.0 400000', 'budget/education · Løn/amounts.1 300000'], 700_000, 'whole', 720_000, 'missing', 20_000],
      ['area-costs', ['staffResources/education · Leder/share 600000', 'staffResources/education · Vejleder/share 120000'], 720_000, undefined, undefined, undefined, undefined],
    ]],
    ['a position that Løn has in one of its areas', 'staff-cost-area', { masterData, salaries: [{ ...salaries[0], area: 'education' }], staffResources: staff.slice(0, 2) }, [
      ['position-salaries', ['salaries/Leder/amounts.0 500000', 'salaries/Leder/amounts.1 500000'], 1_000_000, 'area-part', 600_000, 'over', 400_000],
    ]],
    ['what somebody wrote as spent', 'budget-overspent', { ...followed, budgetFollowUp: [{ number: '1', year: 1, revised: 90 * KR, spent: 120 * KR }] }, [
      ['spent', ['budgetFollowUp/1 · 1/spent 120'], 120, 'at-most', 90, 'over', 30],
    ]],
    ['what the list says of the account', 'budget-overspent', { ...followed, budgetFollowUp: [{ number: '1', year: 1 }, { number: '1', year: 2 }],
      accountEntries: [[70, 1], [50, 1], [10, 2]].map(([amount = 0, year], index) => ({ account: '4010', text: `Bilag ${index}`, amount: amount * KR, year })) }, [
      ['spent', ['accountEntries/4010 · Bilag 0/amount 70', 'accountEntries/4010 · Bilag 1/amount 50'], 120, 'at-most', 100, 'over', 20],
    ]],
    ['more carried over than was left', 'budget-carried-over', { ...followed, budgetFollowUp: [{ number: '1', year: 1, carriedTo: 20 * KR }, { number: '1', year: 2, carriedFrom: 30 * KR }] }, [
      ['carried-from', ['budgetFollowUp/1 · 2/carriedFrom 30'], 30, 'at-most', 20, 'over', 10],
      ['carried-to', ['budgetFollowUp/1 · 1/carriedTo 20'], 20, undefined, undefined, undefined, undefined],
    ]],
    ['money from nowhere', 'budget-carried-over', { masterData, financing: [{ source: 'carried-over', amounts: [10 * KR, 5 * KR] }] }, [
      ['carried-over', ['financing/carried-over/total 15'], 15, undefined, undefined, undefined, undefined],
    ]],
  ])('%s', (_, rule, json, expected) => {
    expect(parts(json, rule)).toEqual(expected);
  });
});

test('a finding that is about no sum has none', () => {
  const findings = explained(faultyPlan).filter(({ finding: { rule } }) => rule === 'staff-hours-differ');
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.flatMap(({ sums }) => sums)).toEqual([]);
});
