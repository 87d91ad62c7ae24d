import { testRule } from '../../../test/rule-tester';
import { milestoneCoverage } from './rule';

const masterData = { from: '2025-11-01', to: '2027-10-31', accountingYearStart: 1 };
const activities = [{ name: 'Lektiecafé' }, { name: 'Lommepengejob' }];
const start = { number: '1', name: 'Bestyrelsen er konstitueret' };
const followUp = (from: unknown, deadline: unknown) => ({ number: '2', name: 'Opfølgning på målene', start: from, deadline });
const missing = true as const;

testRule(milestoneCoverage, {
  valid: [
    { name: 'no milestone plan', plan: { masterData, activities } },
    { name: 'a milestone for each activity, however it is written', plan: { activities, milestones: [{ ...start, activity: 'lektiecafé ' }, { number: '2', name: 'x', activity: 'Lommepengejob' }] } },
    { name: 'an activity that is not understood: it may be any', plan: { activities, milestones: [{ ...start, activity: { raw: '#REF!', problem: 'error-value' } }] } },
    { name: 'one follow-up throughout the plan', plan: { masterData, milestones: [followUp('2025-11-01', '2027-10-31')] } },
    { name: 'a follow-up the year after', plan: { masterData: { ...masterData, to: '2026-10-31' }, milestones: [followUp('2026-12-31', '2027-12-31')] } },
    { name: 'a follow-up without days', plan: { masterData, milestones: [followUp(null, null)] } },
    { name: 'an accounting year whose beginning is not known', plan: { masterData: { ...masterData, accountingYearStart: null }, milestones: [start] } },
  ],
  invalid: [
    { name: 'activities without, once; a dropped milestone is none', plan: { activities: [...activities, { name: 'Sundhedsdag' }], milestones: [{ ...start, activity: 'Lektiecafé' }, { number: '2', name: 'x', activity: 'Lommepengejob', state: 'dropped' }] },
      findings: [{ variant: 'activities', severity: 'advice', missing, at: ['activities/Lommepengejob/name', 'activities/Sundhedsdag/name'],
        values: { activities: ['Lommepengejob', 'Sundhedsdag'], count: 2, of: 3 } }] },
    { name: 'years without, once', plan: { masterData, milestones: [start, followUp('2026-02-01', '2026-05-31')] },
      findings: [{ variant: 'years', severity: 'advice', missing, at: ['milestones/*/name'], values: { years: ['2027'], count: 1 } }] },
    { name: 'no follow-up at all, in accounting years that are not calendar years', plan: { masterData: { ...masterData, accountingYearStart: 7 }, milestones: [start] },
      findings: [{ variant: 'years', severity: 'advice', missing, at: ['milestones/*/name'], values: { years: ['2025/26', '2026/27', '2027/28'], count: 3 } }] },
  ],
});
