import { testRule } from '../../../test/rule-tester';
import { budgetActivity } from './rule';

const plan = (...named: readonly (string | null)[]) => ({ activities: [{ name: 'Lektiecafé' }, { name: 'Leg, spil og sang' }], budget: named.map((activity, index) => ({ number: String(index + 1), activity })) });

testRule(budgetActivity, {
  valid: [
    { name: 'an empty plan' },
    { name: 'activities that are there, and lines that name none', plan: plan('lektiecafé ', 'Leg, spil og sang', null) },
    { name: 'several activities', plan: plan('Lektiecafé; lektiecafé') },
    { name: 'while Aktiviteter is blank', plan: { budget: [{ number: '1', activity: 'Lektiecafé' }] } },
    { name: 'while an activity’s name is not understood', plan: { ...plan('Sommertur'), activities: [{ name: 'Lektiecafé' }, { name: { raw: '#REF!', problem: 'error-value' } }] } },
    { name: 'everything in a workbook of the time before Aktiviteter', plan: plan('Sommertur'), workbook: { notYet: [{ table: 'activities' }] } },
  ],
  invalid: [
    { name: 'activities that are not there, told together', plan: plan('Sommertur', 'Lektiecafé', 'Lektiecafé, fodbold'),
      findings: [{ variant: 'unknown', severity: 'warning', at: ['budget/1/activity', 'budget/3/activity'],
        values: { names: ['Lektiecafé, fodbold', 'Sommertur'], places: ['budget/1/activity', 'budget/3/activity'] } }] },
  ],
});
