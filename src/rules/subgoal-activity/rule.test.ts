import { testRule } from '../../../test/rule-tester';
import { subgoalActivity } from './rule';

const GOALS = ['1.1', '1.2', '1.3', '2.1'].map((number) => ({ number, name: `Mål ${number}` }));
const plan = (supports: readonly unknown[], subGoals: readonly object[] = GOALS) => ({ subGoals, activities: supports.map((each, index) => ({ name: `Aktivitet ${index + 1}`, supports: each })) });
const AT = (number: number) => `activities/Aktivitet ${number}/supports`;

testRule(subgoalActivity, {
  valid: [
    { name: 'nothing written' },
    { name: 'all supported, written in many ways', plan: plan(['1.1 og 1.2', '1.3.; nr. 2.1']) },
    { name: 'a range', plan: plan(['1.1-1.3, delmål 2.1']) },
    { name: 'all of them', plan: plan(['Alle delmål']) },
    { name: 'by its whole name, with a comma in it', plan: plan(['Trygge, glade børn'], [{ name: 'Trygge, glade børn' }]) },
    { name: 'a sub-goal on several rows', plan: plan(['4.1'], [{ number: '4.1', name: 'Tillid', indicator: 'a' }, { number: '4.1', name: 'Tillid', indicator: 'b' }]) },
    { name: 'a number that is not understood: it may be the one', plan: plan(['1.1'], [{ number: { raw: '#REF!', problem: 'error-value' }, name: 'Tillid' }]) },
    { name: 'a row without number and name', plan: plan([], [{ unit: 'percent' }]) },
    { name: 'everything, while the column has no header', plan: plan([null]), workbook: { missingHeaders: [{ table: 'activities', field: 'supports', header: 'Støtter delmål' }] } },
    { name: 'everything, in a workbook that does not have sub-goals yet', plan: plan([null], []), workbook: { notYet: [{ table: 'subGoals' }] } },
  ],
  invalid: [
    { name: 'sub-goals that nothing supports, together', plan: plan(['1.1, 1.3']),
      findings: [{ variant: 'no-activity', severity: 'warning', missing: true, at: ['subGoals/1.2 · Mål 1.2/number', 'subGoals/2.1 · Mål 2.1/number'], values: { goals: ['1.2 Mål 1.2', '2.1 Mål 2.1'], count: 2 } }] },
    { name: 'activities that support nothing, together', plan: plan(['alle', null, null]),
      findings: [{ variant: 'no-goal', severity: 'warning', missing: true, at: [AT(2), AT(3)], values: { activities: ['Aktivitet 2', 'Aktivitet 3'], count: 2 } }] },
    { name: 'numbers that are on no sub-goal', plan: plan(['alle', '1.1, 9.9', '2.1-1.1']),
      findings: [{ variant: 'unknown-goal', severity: 'warning', missing: true, at: [AT(2), AT(3)], values: { goals: ['9.9', '2.1-1.1'], count: 2, places: [AT(2), AT(3)] } }] },
    { name: 'a cell that is not understood may support the rest', plan: plan([{ raw: '#REF!', problem: 'error-value' }, null]),
      findings: [{ variant: 'no-goal', severity: 'warning', missing: true, at: [AT(2)], values: { activities: ['Aktivitet 2'], count: 1 } }] },
  ],
});
