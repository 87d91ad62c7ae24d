import { MASTER_DATA_ROW, type PlanPath, type TableKey } from './path';
import type { Plan } from './plan';
import type { Reading } from './reading';

/** A field of the plan and where it is. */
export interface PlacedReading {
  readonly path: PlanPath & { readonly row: string; readonly field: string };
  readonly reading: Reading<unknown>;
}

/** Every field of the plan, in the order of tables, rows and columns. */
export function everyReading(plan: Plan): readonly PlacedReading[] {
  const inRow = (table: TableKey, row: string, fields: Readonly<Record<string, Reading<unknown>>>) =>
    Object.entries(fields).map(([field, reading]) => ({ path: { table, row, field }, reading }));
  return [
    ...inRow('masterData', MASTER_DATA_ROW, plan.masterData),
    ...plan.areas.flatMap(({ row, ...fields }) => inRow('areas', row, fields)),
    ...plan.positions.flatMap(({ row, ...fields }) => inRow('positions', row, fields)),
    ...plan.salaries.flatMap(({ row, ...fields }) => inRow('salaries', row, fields)),
    ...plan.staffResources.flatMap(({ row, ...fields }) => inRow('staffResources', row, fields)),
  ];
}
