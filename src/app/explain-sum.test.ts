import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { faultyPlan } from '../../test/fixtures/plans';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { contextOf } from '../../test/rule-tester';
import { compare, minus, plus, sum, type Exact } from '../domain/exact';
import type { Finding, StatedValue } from '../domain/finding';
import type { Money } from '../domain/money';
import { pathText } from '../domain/path';
import { valueOf } from '../domain/reading';
import type { Plan } from '../domain/plan';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { judge } from '../rules/registry';
import { explainSums, type ExplainedSum } from './explain-sum';

const explained = (plan: Plan) =>
  judge(contextOf(plan)).map((finding) => ({ finding, sums: explainSums(finding, { plan, programme: CURRENT_PROGRAMME }) }));
const inØre = ({ value }: StatedValue) => value as Money;
const exactly = ({ value }: StatedValue) => value as Exact<string>;
const same = (a: Exact<string>, b: Exact<string>) => a.numerator * b.denominator === b.numerator * a.denominator;

/** What each rule says the first of its sums comes to. */
const STATED: Readonly<Record<string, string>> = {
  'staff-share-sum': 'sum', 'weighting-sum': 'sum', 'budget-sum': 'computed', 'budget-financed': 'financing', 'cofinancing-minimum': 'local',
  'budget-agreement-figures': 'financed', 'budget-commitment': 'financed', 'budget-non-cash': 'financed',
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

test('a finding that is about no sum has none', () => {
  const findings = explained(faultyPlan).filter(({ finding: { rule } }) => rule === 'staff-hours-differ');
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.flatMap(({ sums }) => sums)).toEqual([]);
});
