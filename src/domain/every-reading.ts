import { amountField, MASTER_DATA_ROW, TOTALS_ROW, type ListKey, type PlanPath, type TableKey } from './path';
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
  const { masterData, statedTotals, ...lists } = plan;
  return [
    ...inRow('masterData', MASTER_DATA_ROW, masterData),
    ...(Object.keys(lists) as ListKey[]).flatMap((table) => [
      ...lists[table].flatMap(({ row, ...fields }) => inRow(table, row, fields)),
      ...(table === 'budget' || table === 'financing' ? inRow(table, TOTALS_ROW, { ...statedTotals[table] }) : []),
    ]),
  ];
}
