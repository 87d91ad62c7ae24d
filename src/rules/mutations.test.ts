import { cleanPlan } from '../../test/fixtures/clean-plan/clean-plan';
import { cleanContext } from '../../test/fixtures/clean-plan/clean-context';
import { COLUMN_MUTATIONS } from '../../test/fixtures/mutations/columns';
import { mutated, placeText, type Mutation } from '../../test/fixtures/mutations/mutation';
import { MUTATIONS } from '../../test/fixtures/mutations/mutations';
import { judge, RULES } from './registry';
import type { RuleContext } from './rule';

/** Each mutation is made in so many plans. */
const PLANS_EACH = 4;
/** The plans that are looked among: not every mutation can be made in every plan. */
const PLANS = Array.from({ length: 120 }, (_, number) => cleanPlan(number));

const toldOf = (context: RuleContext): readonly string[] =>
  [...new Set(judge(context).flatMap(({ rule, at }) => [...at].map((path) => `${rule} ${placeText(context.plan, path)}`)))].sort();

function* plansFor(mutation: Mutation, plans: number) {
  let count = 0;
  for (const [number, plan] of PLANS.entries()) {
    const result = mutated(plan, mutation);
    if (!result) continue;
    yield { number, ...result };
    count += 1;
    if (count === plans) return;
  }
}

function expectTold(mutation: Mutation, plans: number) {
  const made = [...plansFor(mutation, plans)];
  expect(made.map(({ number, context }) => ({ number, told: toldOf(context) }))).toEqual(made.map(({ number, told }) => ({ number, told })));
  expect(made).toHaveLength(plans);
}

describe('somebody does wrong', () => {
  test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => expectTold(mutation, PLANS_EACH));
});

describe('a column', () => {
  test.each(COLUMN_MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => expectTold(mutation, 1));
});

test('undone, nothing is told', () => {
  expect(PLANS.slice(0, 20).flatMap((plan) => toldOf(cleanContext(plan)))).toEqual([]);
});

test('every rule has a mutation', () => {
  const told = new Set([...MUTATIONS, ...COLUMN_MUTATIONS].flatMap((mutation) => (plansFor(mutation, 1).next().value?.told ?? []).map((text) => text.split(' ')[0])));
  expect(RULES.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test('no two mutations are called alike', () => {
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
});
