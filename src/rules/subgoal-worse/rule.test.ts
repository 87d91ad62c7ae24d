import { testRule } from '../../../test/rule-tester';
import { subgoalWorse } from './rule';

const goals = (...rows: readonly object[]) => ({ subGoals: rows.map((row, index) => ({ number: String(index + 1), name: `Mål ${index + 1}`, ...row })) });
const fewer = (target: unknown, more = {}) => ({ baseline: 3, direction: 'down', target, ...more });
const AT = 'subGoals/1 · Mål 1/target';
const AT_2 = 'subGoals/2 · Mål 2/target';
const values = (goal: string, baseline: number, target: number, places: readonly string[]) => ({ goal, baseline, target, count: places.length, places });

testRule(subgoalWorse, {
  valid: [
    { name: 'no sub-goals' },
    { name: 'better, and as good', plan: goals(fewer(2), fewer(3), { baseline: 3, direction: 'up', target: 4 }) },
    { name: 'worse with an explanation', plan: goals(fewer(6, { explanation: 'Udgangspunktet er nok for lavt' })) },
    { name: 'to be kept, or no direction', plan: goals({ baseline: 3, direction: 'keep', target: 2 }, { baseline: 3, target: 6 }) },
    { name: 'the indicator’s direction set aside by the row’s', plan: goals({ indicator: 'daycare', baseline: 88, direction: 'down', target: 80 }) },
    { name: 'a direction that is not understood', plan: goals({ indicator: 'daycare', baseline: 88, direction: { raw: 'ned', problem: 'not-a-choice' }, target: 80 }) },
    { name: 'no target, no baseline, or withheld', plan: goals(fewer(null), fewer(6, { baseline: null }), fewer(6, { baseline: 'withheld' })) },
    { name: 'a target that is not understood', plan: goals(fewer({ raw: 'færre end nu', problem: 'not-a-number' })) },
    { name: 'under something better', plan: goals(fewer({ raw: 'under 3', problem: 'not-a-number' })) },
    { name: 'worse, while the explanations have no header', plan: goals(fewer(6)), workbook: { missingHeaders: [{ table: 'subGoals', field: 'explanation', header: 'Forklaring' }] } },
  ],
  invalid: [
    { name: '6 where 3 should fall', plan: goals(fewer(6)), findings: [{ variant: 'higher', severity: 'warning', at: [AT], values: values('Mål 1', 3, 6, [AT]) }] },
    { name: '"under 6" where 3 should fall', plan: goals(fewer({ raw: 'under 6', problem: 'not-a-number' })), findings: [{ variant: 'higher', severity: 'warning', at: [AT], values: values('Mål 1', 3, 6, [AT]) }] },
    { name: '"højst 4,5 %" where 3 should fall', plan: goals(fewer({ raw: 'højst 4,5 %', problem: 'inexact' })), findings: [{ variant: 'higher', severity: 'warning', at: [AT], values: values('Mål 1', 3, 4.5, [AT]) }] },
    { name: 'lower, in the direction of the programme’s indicator', plan: goals({ indicator: 'daycare', baseline: 88.4, target: 88.3 }),
      findings: [{ variant: 'lower', severity: 'warning', at: [AT], values: values('Mål 1', 88.4, 88.3, [AT]) }] },
    { name: 'several, together', plan: goals(fewer(6), fewer(7)), findings: [{ variant: 'higher-many', severity: 'warning', at: [AT, AT_2], values: values('Mål 1', 3, 6, [AT, AT_2]) }] },
    { name: 'several that are lower, together', plan: goals({ baseline: 5, direction: 'up', target: 4 }, { baseline: 5, direction: 'up', target: 3 }),
      findings: [{ variant: 'lower-many', severity: 'warning', at: [AT, AT_2], values: values('Mål 1', 5, 4, [AT, AT_2]) }] },
  ],
});
