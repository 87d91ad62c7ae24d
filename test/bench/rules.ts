import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { judge, judging, RULES } from '../../src/rules/registry';
import type { RuleContext } from '../../src/rules/rule';
import { timesAsLarge, TYPICAL_SIZE, typicalPlan } from '../fixtures/typical-plan';
import { A_DAY } from '../rule-tester';
import { medianOf } from './median';
import { inMilliseconds, print, sizeInWords } from './print';

const TIMES = 10;
/** What the design asks for. */
const LONGEST_MILLISECONDS = 5;
const LARGEST_GROWTH = 12;
/** So often a plan is judged before anything is measured, and then so often while it is. */
const WARM_UP = 300;
const ROUNDS = 101;

const contextOf = (times: number, mistakes: boolean): RuleContext => ({
  plan: typicalPlan({ size: timesAsLarge(TYPICAL_SIZE, times), mistakes }),
  programme: CURRENT_PROGRAMME,
  phase: 'signature',
  workbook: SOUND_WORKBOOK,
  today: A_DAY,
});

/**
 * How long each step takes, in milliseconds: what several rules ask for, and then the rules in the order of the catalogue.
 * The plan is a new object each time, as every check reads one: what is worked out once for a plan is not there yet.
 */
function timesOf(context: RuleContext): readonly number[] {
  const steps = judging({ ...context, plan: { ...context.plan } });
  const times: number[] = [];
  for (let done = false; !done; ) {
    const began = performance.now();
    done = steps.next().done === true;
    times.push(performance.now() - began);
  }
  return times;
}

const sumOf = (times: readonly number[]) => times.reduce((sum, each) => sum + each, 0);

interface Measured {
  readonly all: number;
  readonly findings: number;
  /** What several rules ask for, and each rule. */
  readonly parts: readonly number[];
}

function measured(context: RuleContext): Measured {
  for (let round = 0; round < WARM_UP; round += 1) timesOf(context);
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(context));
  const shared = medianOf(rounds.map((times) => sumOf(times.slice(0, -RULES.length))));
  const rules = RULES.map((_, index) => medianOf(rounds.map((times) => times.at(index - RULES.length) ?? 0)));
  return { all: medianOf(rounds.map(sumOf)), findings: judge(context).length, parts: [shared, ...rules] };
}

/** How long all rules together take on a plan of the usual size and on ten times as much, and each rule's share. */
export function benchRules(): void {
  for (const mistakes of [false, true]) {
    const [usual, large] = [measured(contextOf(1, mistakes)), measured(contextOf(TIMES, mistakes))];
    print(`\n${mistakes ? 'With mistakes' : 'Without mistakes'}: ${RULES.length} rules, ${usual.findings} findings; medians of ${ROUNDS}`);
    print(`${inMilliseconds(usual.all)}  ${sizeInWords(TYPICAL_SIZE)} (at most ${LONGEST_MILLISECONDS} ms)`);
    print(`${inMilliseconds(large.all)}  ${TIMES} times as much: ${(large.all / usual.all).toFixed(1)}-fold (at most ${LARGEST_GROWTH}-fold)`);
    ['what several rules ask for', ...RULES.map(({ id }) => id)].forEach((name, index) => {
      const [each = 0, eachLarge = 0] = [usual.parts[index], large.parts[index]];
      print(`${inMilliseconds(each)} ${inMilliseconds(eachLarge)} ${((100 * each) / usual.all).toFixed(1).padStart(5)} %  ${name}`);
    });
  }
}
