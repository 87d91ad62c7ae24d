import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../test/rule-tester';
import type { Day } from '../domain/calendar';
import { PHASES, type Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import { known } from '../domain/reading';
import { writer } from '../messages/write';
import { programmeById } from '../programmes/programmes';
import { inPhase } from './phase';
import { judge } from './registry';

const SAMPLES = join(__dirname, '../../assets/samples');
const sample = (name: string): Plan => planFromJson(JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')));

function findingsOf(plan: Plan, phase: (typeof PHASES)[number], today: string) {
  const programme = programmeById(known(plan.masterData.programme));
  expect(programme).toBeDefined();
  const { findings, todos } = inPhase(judge({ ...contextOf(plan), phase, today: today as Day, ...(programme && { programme }) }), phase);
  return [...findings, ...todos];
}

/** Each is judged on a day of the time up to which it is kept. */
describe.each(PHASES)('the samples in phase %s', (phase) => {
  test('nothing is wrong in Høje Gladsaxe 2017-20', () => {
    expect(findingsOf(sample('hoeje-gladsaxe-2017-20.json'), phase, '2017-12-31')).toEqual([]);
  });

  test('nothing is wrong in Ishøj 2025-29, of which one sub-agreement is written; the case is not finished', () => {
    const found = findingsOf(sample('ishoej-2025-29.json'), phase, '2025-11-01');
    expect(found.filter(({ missing }) => !missing)).toEqual([]);
    expect(found.map(({ rule, variant }) => [rule, variant])).toEqual([
      ['signature-missing', 'missing'],
      ['document-missing', 'missing'],
      ['milestone-coverage', 'activities'],
      ['milestone-coverage', 'years'],
    ]);
  });

  test('of Vejleåparken 2021-25 the last day is one day short, and two figures of the same young people do not match', () => {
    const found = findingsOf(sample('vejleaaparken-2021-25.json'), phase, '2023-10-01');
    expect(found.map(({ rule, variant }) => [rule, variant])).toEqual([['period-four-years', 'day-short'], ['indicator-population', 'differ']]);
    const [period, population] = found;
    const { sayStored } = writer('da');
    expect(sayStored('rule.period-four-years.day-short.action', period?.values ?? {})).toContain('31. oktober 2025');
    expect(sayStored('rule.indicator-population.differ.explanation', population?.values ?? {})).toContain('af 1.152-1.217 personer');
  });
});
