import { testRule } from '../../../test/rule-tester';
import { staffUnbudgetedActor } from './rule';

const STAFF = { positions: [{ title: 'Leder' }, { title: 'Fritids- og jobvejleder', aliases: 'jobvejleder, ungevejleder' }, { title: 'Rådgiver', number: 'AB' }], staffResources: [{ area: 'cohesion', position: 'Leder' }] };
const plan = (actors: unknown, more: object = {}) => ({ ...STAFF, activities: [{ name: 'Café', actors }], ...more });
const AT = 'activities/Café/actors';
const found = (...actors: readonly string[]) => [{ variant: 'no-line', severity: 'advice' as const, at: [AT], values: { actors, count: actors.length, places: [AT] } }];

testRule(staffUnbudgetedActor, {
  valid: [
    { name: 'no activities', plan: STAFF },
    { name: 'staff with a line', plan: plan('Leder: planlægger. Lederen: følger op.') },
    { name: 'parties', plan: plan('Skolen: finder børnene. SSP og politiet: kommer forbi. Skoleleder: åbner.') },
    { name: 'a position in what somebody does', plan: plan('Skolen: hjælper jobvejleder.') },
    { name: 'no colon', plan: plan('jobvejleder finder job') },
    { name: 'in Løn: another rule tells', plan: plan('Jobvejleder: finder job', { salaries: [{ position: 'Fritids- og jobvejleder' }] }) },
    { name: 'paid by others', plan: plan('Leder: x. Sundhedskonsulent: y', { positions: [...STAFF.positions, { title: 'Sundhedskonsulent', paidBy: 'others' }] }) },
    { name: 'a name of two positions', plan: plan('Vejleder: x', { positions: [{ title: 'Vejleder', number: '1' }, { title: 'Vejleder', number: '2' }] }) },
    { name: 'no staff written yet', plan: plan('Jobvejleder: finder job', { staffResources: [] }) },
    { name: 'a line whose position is not understood', plan: plan('Jobvejleder: finder job', { staffResources: [{ position: { raw: 'Jobb', problem: 'not-a-position' } }] }) },
    { name: 'everything, while the actors have no header', plan: plan('Jobvejleder: finder job'), workbook: { missingHeaders: [{ table: 'activities', field: 'actors', header: 'Aktører og opgaver' }] } },
  ],
  invalid: [
    { name: 'by the title, which has a word of its own between', plan: plan('Fritids- og jobvejleder: finder job. Ejendomsdriften: tager imod.'), findings: found('Fritids- og jobvejleder') },
    { name: 'by an alias in the definite form', plan: plan('Skolen: finder unge. Ungevejlederen: taler med dem.'), findings: found('Fritids- og jobvejleder') },
    { name: 'by initials, and two before a colon', plan: plan('Leder, AB og jobvejlederne: er der hver uge'), findings: found('Rådgiver (AB)', 'Fritids- og jobvejleder') },
    { name: 'in several activities, together', plan: { ...STAFF, activities: [{ name: 'Café', actors: 'Jobvejleder: x' }, { name: 'Job', actors: 'Jobvejleder: y' }] },
      findings: [{ variant: 'no-line', severity: 'advice', at: [AT, 'activities/Job/actors'], values: { actors: ['Fritids- og jobvejleder'], count: 1, places: [AT, 'activities/Job/actors'] } }] },
  ],
});
