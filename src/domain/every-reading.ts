import { amountField, MASTER_DATA_ROW, TOTALS_ROW, type PlanPath, type TableKey } from './path';
import type { Plan } from './plan';
import type { Reading } from './reading';

/** A field of the plan and where it is. */
export interface PlacedReading {
  readonly path: PlanPath & { readonly row: string; readonly field: string };
  readonly reading: Reading<unknown>;
}

/** Every field of the plan, in the order of tables, rows and columns. */
export function everyReading(plan: Plan): readonly PlacedReading[] {
  const inRow = (table: TableKey, row: string, fields: Readonly<Record<string, Reading<unknown> | readonly Reading<unknown>[]>>) =>
    Object.entries(fields).flatMap(([key, content]): readonly PlacedReading[] =>
      'kind' in content
        ? [{ path: { table, row, field: key }, reading: content }]
        : content.map((reading, year) => ({ path: { table, row, field: amountField(year) }, reading })),
    );
  return [
    ...inRow('masterData', MASTER_DATA_ROW, plan.masterData),
    ...plan.areas.flatMap(({ row, ...fields }) => inRow('areas', row, fields)),
    ...plan.positions.flatMap(({ row, ...fields }) => inRow('positions', row, fields)),
    ...plan.salaries.flatMap(({ row, ...fields }) => inRow('salaries', row, fields)),
    ...plan.regulations.flatMap(({ row, ...fields }) => inRow('regulations', row, fields)),
    ...plan.staffResources.flatMap(({ row, ...fields }) => inRow('staffResources', row, fields)),
    ...plan.budget.flatMap(({ row, ...fields }) => inRow('budget', row, fields)),
    ...inRow('budget', TOTALS_ROW, { ...plan.statedTotals.budget }),
    ...plan.financing.flatMap(({ row, ...fields }) => inRow('financing', row, fields)),
    ...inRow('financing', TOTALS_ROW, { ...plan.statedTotals.financing }),
  ];
}
