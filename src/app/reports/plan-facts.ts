import { z } from 'zod';
import { planToJson } from '../../domain/plan-json';
import { PHASES } from '../../domain/plan-words';
import { known } from '../../domain/reading';
import type { CheckResult } from '../check-plan';
import { sha256 } from './sha-256';

export const PLAN_FACTS = z.strictObject({
  hash: z.string().describe('SHA-256 of what `helhedsplan plan` writes, without the white space between: the same plan has the same hash, wherever its cells stand.'),
  name: z.string().optional(),
  programme: z.string(),
  phase: z.enum(PHASES).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type PlanFacts = z.infer<typeof PLAN_FACTS>;

/** Which plan the report is about. What the workbook does not say is left out. */
export async function planFacts({ plan, programme }: Pick<CheckResult, 'plan' | 'programme'>): Promise<PlanFacts> {
  const { name, phase, from, to } = plan.masterData;
  const facts = { name: known(name), phase: known(phase), from: known(from), to: known(to) };
  return {
    hash: await sha256(JSON.stringify(planToJson(plan))),
    programme: programme.id,
    ...(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<PlanFacts>),
  };
}
