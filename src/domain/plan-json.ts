import { z } from 'zod';
import { planOf, type Plan, type PlanTables } from './plan';
import { PLAN_SCHEMA } from './plan-schema';

/**
 * A plan from JSON.
 *
 * @throws z.ZodError naming every field that has the wrong shape
 */
export function planFromJson(json: unknown): Plan {
  return planOf(PLAN_SCHEMA.parse(json));
}

/** The JSON that {@link planFromJson} reads back as the same plan. */
export function planToJson(plan: Plan): unknown {
  const { masterData, statedTotals, ...lists } = plan;
  const unnamed = Object.entries(lists).map(([key, rows]) => [key, rows.map(({ row: _, ...rest }) => rest)]);
  return z.encode(PLAN_SCHEMA, { masterData, ...(Object.fromEntries(unnamed) as Omit<PlanTables, 'masterData' | 'statedTotals'>), statedTotals });
}
