import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { judge, RULES } from '../../src/rules/registry';
import type { RuleContext } from '../../src/rules/rule';
import { timesAsLarge, TYPICAL_SIZE, typicalPlan } from '../fixtures/typical-plan';
import { A_DAY } from '../rule-tester';
import { medianMilliseconds } from './median';
import { inMilliseconds, print, sizeInWords } from './print';

const TIMES = 10;
/** What the design asks for. */
const LONGEST_MILLISECONDS = 5;
const LARGEST_GROWTH = 12;

const contextOf = (times: number, mistakes: boolean): RuleContext => ({
  plan: typicalPlan({ size: timesAsLarge(TYPICAL_SIZE, times), mistakes }),
  programme: CURRENT_PROGRAMME,
  phase: 'signature',
  workbook: SOUND_WORKBOOK,
  today: A_DAY,
});
/** The same plan as a new object, as every check reads one: what is worked out once a plan is not there yet. */
const anew = (context: RuleContext): RuleContext => ({ ...context, plan: { ...context.plan } });

/** How long all rules together take on a plan of the usual size and on ten times as much, and each rule's share. */
export function benchRules(): void {
  for (const mistakes of [false, true]) {
    const [usual, large] = [contextOf(1, mistakes), contextOf(TIMES, mistakes)];
    const [short, long] = [medianMilliseconds(() => judge(anew(usual))), medianMilliseconds(() => judge(anew(large)))];
    print(`\n${mistakes ? 'With mistakes' : 'Without mistakes'}: ${RULES.length} rules, ${judge(usual).length} findings`);
    print(`${inMilliseconds(short)}  ${sizeInWords(TYPICAL_SIZE)} (at most ${LONGEST_MILLISECONDS} ms)`);
    print(`${inMilliseconds(long)}  ${TIMES} times as much: ${(long / short).toFixed(1)}-fold (at most ${LARGEST_GROWTH}-fold)`);
    for (const rule of RULES) {
      const [each, eachLarge] = [medianMilliseconds(() => rule.check(anew(usual))), medianMilliseconds(() => rule.check(anew(large)))];
      print(`${inMilliseconds(each)} ${inMilliseconds(eachLarge)}  ${rule.id}`);
    }
  }
}
