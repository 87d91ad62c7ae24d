import fc from 'fast-check';
import { z } from 'zod';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { planToJson } from './plan-json';
import { PLAN_SCHEMA, type PlanTables } from './plan-schema';

test('writes just what the schema would, in its order: the same plan always has the same hash', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const { masterData, statedTotals, ...lists } = plan;
      const unnamed = Object.entries(lists).map(([key, rows]) => [key, rows.map(({ row: _, ...rest }) => rest)]);
      const tables = { masterData, ...(Object.fromEntries(unnamed) as Omit<PlanTables, 'masterData' | 'statedTotals'>), statedTotals };
      expect(JSON.stringify(planToJson(plan))).toBe(JSON.stringify(z.encode(PLAN_SCHEMA, tables)));
    }),
    { numRuns: 30 },
  );
});
