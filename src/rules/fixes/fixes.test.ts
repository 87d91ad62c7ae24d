import { fixedPlan } from '../../../test/fixtures/fixed-plan';
import { contextOf, planOfJson, type PlanJson } from '../../../test/rule-tester';
import type { Finding } from '../../domain/finding';
import type { Plan } from '../../domain/plan';
import { judge } from '../registry';
import { FIX_MAKERS, fixesOf } from './registry';

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly plan: PlanJson;
  /** The names of the fixes that are offered; none where only the user can know. */
  readonly fixes: readonly string[];
}

const PERIOD = { from: '2025-11-01', to: '2029-10-31' };
const leader = [{ title: 'Leder' }];
const complete = (...weightings: readonly number[]) =>
  ['education', 'employment', 'crime-prevention'].slice(0, weightings.length || 1).map((area, index) => ({ area, chosen: true, subAgreementState: 'complete', ...(weightings.length > 0 && { weighting: weightings[index] }) }));
const salary = { position: 'Leder', hours: 37 };
const line = { area: 'education', position: 'Leder', contractedHours: 37, share: 1 };
const plan = (parts: PlanJson): PlanJson => ({ masterData: PERIOD, areas: complete(), positions: leader, salaries: [salary], staffResources: [line], ...parts });

const CASES: readonly Case[] = [
  { rule: 'period-four-years', name: 'a day short', plan: plan({ masterData: { from: '2021-11-01', to: '2025-10-30' } }), fixes: ['day'] },
  { rule: 'period-four-years', name: 'three years', plan: plan({ masterData: { from: '2021-11-01', to: '2024-10-31' } }), fixes: [] },
  { rule: 'weighting-sum', name: '33 + 33 + 33', plan: plan({ areas: complete(0.33, 0.33, 0.33) }), fixes: ['split'] },
  { rule: 'weighting-sum', name: 'far too much', plan: plan({ areas: complete(0.8, 0.5) }), fixes: [] },
  { rule: 'staff-hours-differ', name: 'budget and sub-agreement', plan: plan({ salaries: [{ position: 'Leder', hours: 32 }] }), fixes: ['same-hours', 'same-hours'] },
  {
    rule: 'staff-hours-differ',
    name: 'two sub-agreements, and Løn is silent',
    plan: plan({ salaries: [{ position: 'Leder' }], staffResources: [{ ...line, share: 0.5 }, { ...line, area: 'cross-cutting', contractedHours: 30, share: 0.5 }] }),
    fixes: ['same-hours', 'same-hours'],
  },
  { rule: 'staff-missing-in-agreements', name: 'a salary only', plan: plan({ staffResources: [] }), fixes: ['whole-cross-cutting', 'whole-outside'] },
  { rule: 'staff-missing-in-budget', name: 'a line only', plan: plan({ salaries: [] }), fixes: ['salary-row', 'paid-by-others'] },
  { rule: 'staff-share-sum', name: 'a tenth short by rounding', plan: plan({ areas: complete(), staffResources: [0.333, 0.333, 0.333].map((share, index) => ({ ...line, area: ['education', 'employment', 'cross-cutting'][index], share })) }), fixes: ['split'] },
  { rule: 'staff-share-sum', name: 'ten percent missing', plan: plan({ staffResources: [{ ...line, share: 0.9 }] }), fixes: ['rest-cross-cutting', 'rest-outside'] },
  { rule: 'staff-share-sum', name: 'seven hours missing', plan: plan({ staffResources: [{ ...line, share: null, hours: 30 }] }), fixes: ['rest-cross-cutting', 'rest-outside'] },
  { rule: 'staff-share-sum', name: 'too much', plan: plan({ staffResources: [{ ...line, share: 0.9 }, { ...line, area: 'cross-cutting', share: 0.9 }] }), fixes: [] },
  { rule: 'staff-share-hours', name: 'a share of tenths', plan: plan({ staffResources: [{ ...line, share: 0.5, hours: 37 }] }), fixes: ['hours-of-share', 'share-of-hours'] },
  { rule: 'staff-share-hours', name: 'a share that no agreement would state', plan: plan({ staffResources: [{ ...line, share: 0.5, hours: 10 }] }), fixes: ['hours-of-share'] },
  {
    rule: 'staff-rows-overlap',
    name: 'two salaries at once',
    plan: plan({ salaries: [{ ...salary, from: '2025-11-01', to: '2027-12-31' }, { ...salary, from: '2027-11-01', to: '2029-10-31' }] }),
    fixes: ['end-earlier', 'begin-later'],
  },
  { rule: 'cell-not-understood', name: 'a bare 25', plan: plan({ staffResources: [{ ...line, share: { raw: '25', problem: 'share-without-percent' } }] }), fixes: ['percent'] },
  { rule: 'cell-not-understood', name: 'a bare 1', plan: plan({ staffResources: [{ ...line, share: { raw: '1', readings: [1, 0.01] } }] }), fixes: ['meant-share', 'meant-share'] },
  { rule: 'cell-not-understood', name: 'a word', plan: plan({ staffResources: [{ ...line, share: { raw: 'halvdelen', problem: 'not-a-number' } }] }), fixes: [] },
];

const found = (judged: Plan): readonly Finding[] => judge(contextOf(judged));
const named = (findings: readonly Finding[], id: string) => findings.filter(({ rule }) => rule === id);

describe.each(CASES)('$rule: $name', ({ rule, plan: json, fixes }) => {
  const before = planOfJson(json);
  const [finding] = named(found(before), rule);
  const offered = finding ? fixesOf(finding, before) : [];

  test('is found, and these fixes are offered', () => {
    expect(finding).toBeDefined();
    expect(offered.map(({ name }) => name)).toEqual(fixes);
  });

  test('each of them puts it right, and nothing else is wrong afterwards that was not before', () => {
    const known = new Set(found(before).map((each) => each.rule));
    for (const fix of offered) {
      const after = found(fixedPlan(before, fix)).filter(({ missing }) => !missing);
      const worse = after.filter((each) => each.rule === rule || !known.has(each.rule));
      // What a share of 1 % leaves to be distributed is what the user said.
      expect(worse.filter((each) => !(rule === 'cell-not-understood' && each.rule === 'staff-share-sum'))).toEqual([]);
    }
  });
});

test('every rule with fixes has a case that offers some', () => {
  const offering = new Set(CASES.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule));
  expect([...offering].sort()).toEqual(Object.keys(FIX_MAKERS).sort());
});
