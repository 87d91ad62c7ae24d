import { cleanPlan } from '../../test/fixtures/clean-plan/clean-plan';
import { TYPICAL_SIZE, typicalPlan } from '../../test/fixtures/typical-plan';
import { contextOf } from '../../test/rule-tester';
import { cleanContext } from '../../test/fixtures/clean-plan/clean-context';
import { addMonths } from '../domain/calendar';
import { PHASES, type Phase, type Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { yearsOfAccounts } from './accounting';
import { allComplete, chosenAreaRows } from './areas';
import { judge, RULES } from './registry';
import type { RuleContext, RuleId } from './rule';

const PLANS = 1_000;

type Looks = (plan: Plan, context: RuleContext) => boolean;
const MOST = PLANS * 0.6;
const SOME = PLANS * 0.15;

/** Is there a row for which the answer is yes? */
const hasRow = <Table extends 'areas' | 'salaries' | 'staffResources' | 'budget' | 'financing' | 'indicators' | 'subGoals' | 'milestones' | 'budgetFollowUp' | 'accountEntries' | 'activities' | 'approvals' | 'followUps'>(table: Table, is: (row: Plan[Table][number]) => boolean): Looks => (plan) => (plan[table] as readonly Plan[Table][number][]).some(is);
const isFilled = (table: keyof Plan): Looks => (plan) => (plan[table] as readonly unknown[]).length > 0;
const both = (...all: readonly Looks[]): Looks => (...of) => all.every((looks) => looks(...of));
const isWeighted: Looks = (plan) => chosenAreaRows(plan)!.every(({ weighting }) => known(weighting) !== undefined);
const hasEarlierPlan: Looks = ({ masterData }) => known(masterData.previousTo) !== undefined;
const hasElapsedYear: Looks = (plan, { today }) => yearsOfAccounts(plan).some(({ to }) => addMonths(to, 6) < today);
const hasIndicators: Looks = (_, { programme }) => programme.goals.length > 0;

/**
 * What each rule looks at, and in how many plans of a thousand at least there is such a thing: a rule is not to be
 * silent because there is nothing to see. What the rules about the workbook look at is no part of the plan, and
 * where nothing is found there is nothing to give reasons for.
 */
const LOOKS_AT: Readonly<Record<Exclude<RuleId, `workbook-${string}` | `deviation-${string}`>, readonly [Looks, number]>> = {
  'cell-not-understood': [isFilled('budget'), MOST],
  'period-order': [({ masterData }) => masterData.to.kind === 'value', MOST],
  'period-four-years': [({ masterData }) => masterData.to.kind === 'value', MOST],
  'period-succession': [hasEarlierPlan, SOME],
  'sub-agreement-period': [hasRow('areas', ({ subAgreementPeriod }) => subAgreementPeriod.kind === 'value'), MOST],
  'date-outside-plan': [both(hasRow('salaries', ({ from }) => from.kind === 'value'), isFilled('milestones'), isFilled('outsideMoney')), MOST],
  'area-unknown': [hasRow('areas', ({ chosen }) => known(chosen) === true), MOST],
  'area-sub-agreement': [hasRow('areas', ({ subAgreementDate }) => subAgreementDate.kind === 'value'), MOST],
  'area-not-chosen': [hasRow('areas', ({ chosen }) => known(chosen) !== true), SOME],
  'weighting-sum': [isWeighted, MOST],
  'weighting-partial': [isWeighted, MOST],
  'weighting-vs-staff': [both(isWeighted, allComplete), SOME],
  'staff-missing-in-budget': [isFilled('staffResources'), MOST],
  'staff-missing-in-agreements': [isFilled('salaries'), MOST],
  'staff-hours-differ': [hasRow('staffResources', ({ contractedHours }) => contractedHours.kind === 'value'), MOST],
  'staff-share-range': [hasRow('staffResources', ({ share }) => share.kind === 'value'), MOST],
  'staff-share-hours': [hasRow('staffResources', ({ share, hours }) => share.kind === 'value' && hours.kind === 'value'), MOST],
  'staff-share-sum': [both(allComplete, isFilled('staffResources')), MOST],
  'staff-rows-overlap': [({ salaries }) => new Set(salaries.map(({ position }) => known(position))).size < salaries.length, SOME],
  'staff-cost-area': [hasRow('budget', ({ post, area }) => known(post)!.startsWith('Løn') && area.kind === 'value'), SOME],
  'staff-duplicate': [({ positions }) => positions.length > 1, MOST],
  'staff-unbudgeted-actor': [hasRow('activities', ({ actors }) => known(actors)!.includes(':')), MOST],
  'budget-sum': [both(isFilled('budget'), isFilled('financing')), MOST],
  'budget-financed': [both(isFilled('budget'), isFilled('financing')), MOST],
  'budget-line-product': [hasRow('financing', ({ hours, hourlyRate }) => hours.kind === 'value' && hourlyRate.kind === 'value'), MOST],
  'budget-non-cash': [hasRow('financing', ({ form }) => known(form) === 'premises'), MOST],
  'budget-commitment': [({ masterData }) => masterData.commitmentAmount.kind === 'value', MOST],
  'budget-agreement-figures': [({ masterData }) => masterData.agreementTotal.kind === 'value', SOME],
  'budget-negative': [hasRow('budget', ({ amounts }) => amounts.some((amount) => (known(amount) ?? 0) < 0)), MOST],
  'budget-outside-money': [isFilled('outsideMoney'), MOST],
  'budget-unspecified': [hasRow('budget', ({ post }) => known(post) === 'Diverse'), MOST],
  'budget-activity': [hasRow('budget', ({ activity }) => activity.kind === 'value'), MOST],
  'budget-overspent': [both(isFilled('budgetFollowUp'), isFilled('accountEntries'), hasRow('budgetFollowUp', ({ explanation }) => explanation.kind === 'value')), SOME],
  'budget-carried-over': [both(hasRow('financing', ({ source }) => known(source) === 'carried-over'), hasRow('budgetFollowUp', ({ carriedFrom }) => carriedFrom.kind === 'value')), SOME],
  'cofinancing-minimum': [hasRow('financing', ({ local }) => local.kind === 'value'), MOST],
  'cofinancing-year': [hasRow('financing', ({ amounts }) => amounts.length > 3), MOST],
  'cofinancing-hours': [hasRow('financing', ({ form }) => known(form) === 'working-hours'), MOST],
  'cofinancing-party': [both(isFilled('parties'), hasRow('financing', ({ source }) => known(source) === 'municipality')), MOST],
  'party-missing': [isFilled('parties'), MOST],
  'administrator-missing': [({ masterData }) => masterData.administrator.kind === 'value', MOST],
  'signature-missing': [isFilled('parties'), MOST],
  'document-missing': [isFilled('documents'), MOST],
  'approval-outdated': [hasRow('approvals', ({ approver }) => known(approver) === 'board'), MOST],
  'milestone-order': [hasRow('milestones', ({ start, deadline }) => start.kind === 'value' && deadline.kind === 'value'), MOST],
  'milestone-coverage': [both(isFilled('activities'), isFilled('milestones')), MOST],
  'followup-year': [hasElapsedYear, SOME],
  'placeholder-left': [hasRow('activities', ({ purpose }) => purpose.kind === 'value'), MOST],
  'text-years-backwards': [hasRow('indicators', ({ comment }) => /\d{4}-\d{4}/.test(known(comment) ?? '')), MOST],
  'indicator-missing': [both(hasIndicators, isFilled('indicators')), MOST],
  'indicator-unit': [hasRow('indicators', ({ unit }) => known(unit) === 'grade'), SOME],
  'indicator-population': [both(hasIndicators, ({ indicators }) => indicators.filter(({ indicator, count }) => ['charged', 'neither-education-nor-work'].includes(known(indicator)!) && count.kind === 'value').length > 1), MOST],
  'indicator-subset': [hasRow('indicators', ({ unit, comparator }) => known(unit) === 'count' && comparator.kind === 'value'), MOST],
  'indicator-year': [hasRow('indicators', ({ year }) => year.kind === 'value'), MOST],
  'indicator-scope': [hasRow('indicators', ({ indicator, comparator }) => known(indicator) === 'feel-safe' && comparator.kind === 'value'), MOST],
  'indicator-per-election': [hasRow('indicators', ({ indicator }) => known(indicator) === 'voters-national'), MOST],
  'subgoal-worse': [hasRow('subGoals', ({ target, baseline, explanation }) => target.kind === 'value' && baseline.kind === 'value' && explanation.kind === 'empty'), MOST],
  'subgoal-activity': [both(isFilled('subGoals'), isFilled('activities')), MOST],
};

/** A rule that does not ask for the phase says the same in all, and is asked once. */
const foundInAnyPhase = (context: RuleContext) =>
  RULES.flatMap((rule) => {
    const asked = new Set<Phase>();
    const inPhase = (phase: Phase) =>
      rule.check({
        ...context,
        found: [],
        get phase() {
          asked.add(phase);
          return phase;
        },
      });
    const [first, ...others] = PHASES;
    const found = inPhase(first);
    return asked.size > 0 ? [...found, ...others.flatMap(inPhase)] : found;
  });

test(`nothing is found in any phase, and nothing is to be done, in ${PLANS} plans that agree with themselves`, () => {
  const seen = new Map<string, number>();
  for (let number = 0; number < PLANS; number += 1) {
    const context = cleanContext(cleanPlan(number));
    expect(foundInAnyPhase(context).map(({ rule, variant, at }) => ({ number, rule, variant, at }))).toEqual([]);
    for (const [rule, [looks]] of Object.entries(LOOKS_AT)) if (looks(context.plan, context)) seen.set(rule, (seen.get(rule) ?? 0) + 1);
  }
  const tooFew = Object.entries(LOOKS_AT).flatMap(([rule, [, least]]) => ((seen.get(rule) ?? 0) < least ? [`${rule}: ${seen.get(rule) ?? 0} of ${least}`] : []));
  expect(tooFew).toEqual([]);
}, 60_000);

test('nor in a typical plan without mistakes, by which rules are timed', () => {
  const context = contextOf(typicalPlan({ size: TYPICAL_SIZE, mistakes: false }));
  expect(PHASES.flatMap((phase) => judge({ ...context, phase }).map(({ rule, variant, at }) => ({ phase, rule, variant, at })))).toEqual([]);
});
