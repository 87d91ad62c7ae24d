import { z } from 'zod';
import { cofinancing, writtenBeside } from '../../domain/cofinancing';
import { toNumber } from '../../domain/exact';
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
  cofinancing: z
    .strictObject({ local: z.int(), total: z.int(), share: z.number(), required: z.number() })
    .optional()
    .describe('The local part of all financing, in øre and as a share; left out where there is no money, or not all of it is understood.'),
});
export type PlanFacts = z.infer<typeof PLAN_FACTS>;

/** Which plan the report is about. What the workbook does not say is left out. */
export async function planFacts({ plan, programme }: Pick<CheckResult, 'plan' | 'programme'>): Promise<PlanFacts> {
  const { name, phase, from, to } = plan.masterData;
  const facts = { name: known(name), phase: known(phase), from: known(from), to: known(to) };
  const money = cofinancingFacts(plan, programme);
  return {
    hash: await sha256(JSON.stringify(planToJson(plan))),
    programme: programme.id,
    ...(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<PlanFacts>),
    ...(money && { cofinancing: money }),
  };
}

function cofinancingFacts(plan: CheckResult['plan'], { cofinancing: { local: required } }: CheckResult['programme']): PlanFacts['cofinancing'] {
  const { local, total, share, unread } = cofinancing(plan);
  if (share === undefined || unread > 0) return undefined;
  return { local, total, share: toNumber(writtenBeside(share, required)), required: toNumber(required) };
}
