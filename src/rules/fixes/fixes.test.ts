import { fixedPlan } from '../../../test/fixtures/fixed-plan';
import { contextOf, planOfJson, type PlanJson } from '../../../test/rule-tester';
import type { Finding } from '../../domain/finding';
import type { Plan } from '../../domain/plan';
import { programmeOf } from '../../programmes/programmes';
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

/** Øre. */
const KRONER = 100;
const MILLION = 1_000_000 * KRONER;
const lbf = { source: 'lbf', amounts: [3 * MILLION] };
const local = { source: 'municipality', amounts: [2 * MILLION] };
/** Financed by a quarter of local money, and spent. */
const sound = { budget: [{ number: '1', post: 'Aktiviteter', amounts: [5 * MILLION] }], financing: [lbf, local] };
const ofParty = { ...local, party: 'Boligforeningen' };
const little = { source: 'municipality', amounts: [10 * KRONER] };
const hoursGiven = { source: 'municipality', form: 'working-hours', expenseLine: '2' };
const agreement = (figures: object, financing: readonly object[] = [lbf, local]): PlanJson => ({ masterData: { programme: '2015-18', ...PERIOD, ...figures }, financing });
const twoYears = { amounts: [2 * MILLION, MILLION] };
const marks = { indicator: 'grades', year: 2023, unit: 'percent', source: 'LBF', comparator: 'Ishøj Kommune' };

const CASES: readonly Case[] = [
  { rule: 'period-order', name: 'swapped', plan: plan({ masterData: { from: PERIOD.to, to: PERIOD.from } }), fixes: ['swap-days'] },
  { rule: 'period-order', name: 'another year', plan: plan({ masterData: { from: '2025-11-01', to: '2019-10-31' } }), fixes: [] },
  { rule: 'sub-agreement-period', name: 'begins and ends a little beyond', plan: plan({ areas: [{ ...complete()[0], subAgreementPeriod: { from: '2025-10-01', to: '2029-12-31' } }] }), fixes: ['plan-days'] },
  { rule: 'sub-agreement-period', name: 'begins a little before, and has no end yet', plan: plan({ areas: [{ ...complete()[0], subAgreementPeriod: { from: '2025-10-01' } }] }), fixes: ['plan-days'] },
  { rule: 'sub-agreement-period', name: 'of another time', plan: plan({ areas: [{ ...complete()[0], subAgreementPeriod: { from: '2031-01-01', to: '2034-12-31' } }] }), fixes: [] },
  { rule: 'area-not-chosen', name: 'staff in it', plan: plan({ areas: [...complete(), { area: 'employment', chosen: false }], staffResources: [{ ...line, share: 0.5 }, { ...line, area: 'employment', share: 0.5 }] }), fixes: ['choose-area'] },
  { rule: 'area-not-chosen', name: 'of another programme', plan: plan({ areas: [...complete(), { area: 'safety', chosen: false, weighting: 0.5 }] }), fixes: [] },
  { rule: 'area-sub-agreement', name: 'one of an area that is not chosen', plan: plan({ areas: [...complete(), { area: 'employment', chosen: false, subAgreementDate: '2025-09-15' }] }), fixes: ['choose-area'] },
  { rule: 'area-sub-agreement', name: 'two of one area', plan: plan({ areas: [...complete(), ...complete()] }), fixes: [] },
  { rule: 'milestone-order', name: 'two that are swapped', plan: plan({ milestones: ['Start', 'Slut'].map((name) => ({ name, start: '2026-12-01', deadline: '2026-06-01' })) }), fixes: ['swap-days'] },
  { rule: 'indicator-unit', name: 'a mark in %', plan: plan({ indicators: [{ ...marks, value: 5.8, comparatorValue: 6.2 }] }), fixes: ['unit-grade'] },
  { rule: 'indicator-unit', name: 'a percentage of marks', plan: plan({ indicators: [{ ...marks, value: 58 }] }), fixes: [] },
  { rule: 'budget-sum', name: 'a line', plan: { budget: [{ number: '1', post: 'Aktiviteter', amounts: [100, 200], total: 500 }] }, fixes: ['restore-formula'] },
  { rule: 'budget-sum', name: 'a year of all lines', plan: { budget: [{ number: '1', post: 'Aktiviteter', amounts: [100] }], statedTotals: { budget: { amounts: [300], total: null } } }, fixes: ['restore-formula'] },
  { rule: 'budget-sum', name: 'two that are right today', plan: { budget: [100, 200].map((amount) => ({ number: `${amount}`, post: 'Aktiviteter', amounts: [amount], total: amount })) }, fixes: ['restore-formula'] },
  { rule: 'budget-sum', name: 'all that is written of the line', plan: { budget: [{ number: '1', post: 'Aktiviteter', amounts: [], total: 500 }] }, fixes: [] },
  { rule: 'budget-activity', name: 'not on the list', plan: plan({ activities: [{ name: 'Lommepengejob' }], budget: [{ post: 'Løn', activity: 'Lektiecafé' }, { post: 'Mad', activity: 'lektiecafé' }] }), fixes: ['add-activity'] },
  { rule: 'budget-activity', name: 'two in one cell', plan: plan({ activities: [{ name: 'Lommepengejob' }], budget: [{ post: 'Løn', activity: 'Lektiecafé, Lommepengejob' }] }), fixes: [] },
  { rule: 'budget-commitment', name: 'one line', plan: { masterData: { ...PERIOD, commitmentAmount: 3 * MILLION + KRONER }, financing: [lbf, local] }, fixes: ['same-money', 'same-money'] },
  { rule: 'budget-commitment', name: 'one line of several years', plan: { masterData: { commitmentAmount: 4 * MILLION }, financing: [{ ...lbf, ...twoYears }, local] }, fixes: [] },
  { rule: 'budget-commitment', name: 'two lines', plan: { masterData: { commitmentAmount: 4 * MILLION }, financing: [lbf, lbf, local] }, fixes: [] },
  { rule: 'budget-agreement-figures', name: "LBF's one line", plan: agreement({ agreementLbf: 2 * MILLION }), fixes: ['same-money', 'same-money'] },
  { rule: 'budget-agreement-figures', name: 'the local one line', plan: agreement({ agreementLocal: MILLION }), fixes: ['same-money', 'same-money'] },
  { rule: 'budget-agreement-figures', name: 'all lines', plan: agreement({ agreementTotal: 2 * MILLION }), fixes: [] },
  { rule: 'budget-agreement-figures', name: 'a typed total', plan: agreement({ agreementLbf: 2 * MILLION }, [{ ...lbf, total: 3 * MILLION }, local]), fixes: [] },
  {
    rule: 'budget-carried-over',
    name: 'counted as local',
    plan: { masterData: PERIOD, financing: [lbf, local, { source: 'carried-over', remark: 'Fra 2021-25', local: true, amounts: [10 * KRONER] }], budget: [{ number: '1', post: 'Aktiviteter', amounts: [5 * MILLION + 10 * KRONER] }] },
    fixes: ['not-local'],
  },
  {
    rule: 'budget-carried-over',
    name: 'one amount from year to year',
    plan: { ...sound, masterData: PERIOD, budgetFollowUp: [{ number: '1', year: 1, carriedTo: 100 * KRONER }, { number: '1', year: 2, carriedFrom: 130 * KRONER }] },
    fixes: ['same-money', 'same-money'],
  },
  { rule: 'budget-line-product', name: 'one year', plan: { financing: [{ ...hoursGiven, hours: 100, hourlyRate: 300 * KRONER, amounts: [null, 36_000 * KRONER] }] }, fixes: ['amount-of-hours', 'hours-of-amount', 'rate-of-amount'] },
  { rule: 'budget-line-product', name: 'two years, and no round hours', plan: { financing: [{ ...hoursGiven, hours: 100, hourlyRate: 310 * KRONER, amounts: [20_000 * KRONER, 16_000 * KRONER] }] }, fixes: ['rate-of-amount'] },
  { rule: 'budget-line-product', name: 'a typed total', plan: { financing: [{ ...hoursGiven, hours: 70, hourlyRate: 310 * KRONER, amounts: [36_000 * KRONER], total: 36_000 * KRONER }] }, fixes: [] },
  { rule: 'budget-line-product', name: 'a salary without a reason', plan: plan({ salaries: [{ ...salary, amounts: [MILLION] }] }), fixes: [] },
  { rule: 'cofinancing-hours', name: 'hours of one line, the rate of another', plan: { financing: [{ ...hoursGiven, hourlyRate: 300 * KRONER, ...twoYears }, { ...hoursGiven, hours: 1000, ...twoYears }] }, fixes: ['factor-of-amount'] },
  { rule: 'cofinancing-hours', name: 'neither', plan: { financing: [{ ...hoursGiven, ...twoYears }] }, fixes: [] },
  { rule: 'cofinancing-hours', name: 'a rate that gives no hours', plan: { financing: [{ ...hoursGiven, hourlyRate: 310 * KRONER, ...twoYears }] }, fixes: [] },
  {
    rule: 'budget-non-cash',
    name: 'other amounts in two of three years',
    plan: { budget: [{ number: '2', post: 'Lokaler', amounts: [MILLION, MILLION, 5 * MILLION] }], financing: [{ source: 'municipality', form: 'premises', expenseLine: '2', amounts: [MILLION, 2 * MILLION, null] }] },
    fixes: ['same-amounts', 'same-amounts'],
  },
  {
    rule: 'budget-non-cash',
    name: 'two contributions',
    plan: { budget: [{ number: '2', post: 'Lokaler', amounts: [MILLION] }], financing: [lbf, local].map((each) => ({ ...each, source: 'municipality', form: 'premises', expenseLine: '2' })) },
    fixes: [],
  },
  {
    rule: 'budget-outside-money',
    name: 'in and outside',
    plan: {
      budget: [...sound.budget, { number: '2', post: 'Byfest', amounts: [null, 100] }],
      financing: [lbf, local, { source: 'foundation', party: 'Fonden', amounts: [null, 100] }],
      outsideMoney: [{ giver: 'Fonden', purpose: 'Byfest', amounts: [null, 100] }],
    },
    fixes: ['clear-counted', 'clear-outside'],
  },
  {
    rule: 'budget-outside-money',
    name: 'with a typed total',
    plan: { financing: [{ source: 'foundation', party: 'Fonden', amounts: [100], total: 200 }], outsideMoney: [{ giver: 'Fonden', amounts: [100] }] },
    fixes: ['clear-outside'],
  },
  { rule: 'budget-outside-money', name: 'said in a remark', plan: { financing: [{ ...local, remark: 'Uden for helhedsplanen' }] }, fixes: [] },
  {
    rule: 'cofinancing-party',
    name: 'two givers',
    plan: { ...sound, parties: [{ name: 'Boligforeningen', kind: 'housing-organisation' }], financing: [lbf, ofParty, { ...little, party: 'Ishøj Kommune' }, { ...little, source: 'other', party: 'Klubben', local: true }] },
    fixes: ['add-party', 'not-local'],
  },
  {
    rule: 'cofinancing-party',
    name: 'two in one cell',
    plan: { ...sound, parties: [{ name: 'Boligforeningen', kind: 'housing-organisation' }, { name: 'Høje Kommune', kind: 'municipality' }], financing: [lbf, ofParty, { ...little, party: 'Ishøj Kommune, Klubben' }] },
    fixes: ['not-local'],
  },
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
    rule: 'staff-cost-area',
    name: 'a position of two areas',
    plan: plan({ areas: complete(), salaries: [{ ...salary, area: 'education', totalCost: MILLION }], staffResources: [{ ...line, share: 0.6 }, { ...line, area: 'cross-cutting', share: 0.4 }] }),
    fixes: ['clear-area'],
  },
  {
    rule: 'staff-cost-area',
    name: 'a position of another area',
    plan: plan({ salaries: [{ ...salary, area: 'employment', totalCost: MILLION }] }),
    fixes: [],
  },
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

const found = (judged: Plan): readonly Finding[] => judge({ ...contextOf(judged), programme: programmeOf(judged) });
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
  // What the workbook calculates is no part of a plan: see test/contract/restore-formula.test.ts.
  const offering = new Set(['workbook-formula-overwritten', ...CASES.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule)]);
  expect([...offering].sort()).toEqual(Object.keys(FIX_MAKERS).sort());
});
