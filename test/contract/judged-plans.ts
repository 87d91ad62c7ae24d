import { readdirSync, readFileSync } from 'node:fs';
import { NEW_PLAN } from '../../src/app/create-sheets';
import type { Plan } from '../../src/domain/plan';
import { planFromJson } from '../../src/domain/plan-json';
import { faultyPlan } from '../fixtures/plans';
import { projectPath } from '../project/project-files';

const SAMPLES = projectPath('assets', 'samples');

/** The plans that come with the product, by their file names without endings. */
export const SAMPLE_PLANS: Readonly<Record<string, Plan>> = Object.fromEntries(
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), planFromJson(JSON.parse(readFileSync(`${SAMPLES}/${name}`, 'utf8')))]),
);

/** The plans whose files are shown to programs that know nothing of our code. */
export const JUDGED_PLANS: Readonly<Record<string, Plan>> = { empty: NEW_PLAN, faulty: faultyPlan, ...SAMPLE_PLANS };
