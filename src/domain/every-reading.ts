import { amountField, MASTER_DATA_ROW, TOTALS_ROW, type ListKey, type PlanPath, type TableKey } from './path';
import type { Plan } from './plan';
import { isUnclear, type Reading } from './reading';

/** A field of the plan and where it is. */
export interface PlacedReading {
  readonly path: PlanPath & { readonly row: string; readonly field: string };
  readonly reading: Reading<unknown>;
}

type RowFields = Readonly<Record<string, string | Reading<unknown> | readonly Reading<unknown>[]>>;

const isReading = (content: Reading<unknown> | readonly Reading<unknown>[]): content is Reading<unknown> => 'kind' in content;

/**
 * The fields of the plan, in the order of tables, rows and columns.
 *
 * @param wanted which of them; all unless told. A plan has tens of thousands, and only what is wanted gets a path.
 */
export function everyReading(plan: Plan, wanted: (reading: Reading<unknown>) => boolean = () => true): readonly PlacedReading[] {
  const readings: PlacedReading[] = [];
  const addRow = (table: TableKey, row: string, fields: RowFields) => {
    for (const key of Object.keys(fields)) {
      const content = fields[key];
      if (content === undefined || typeof content === 'string') continue;
      if (isReading(content)) {
        if (wanted(content)) readings.push({ path: { table, row, field: key }, reading: content });
        continue;
      }
      for (let year = 0; year < content.length; year++) {
        const reading = content[year];
        if (reading && wanted(reading)) readings.push({ path: { table, row, field: amountField(year) }, reading });
      }
    }
  };
  const { masterData, statedTotals, ...lists } = plan;
  addRow('masterData', MASTER_DATA_ROW, masterData);
  for (const table of Object.keys(lists) as ListKey[]) {
    for (const row of lists[table]) addRow(table, row.row, row);
    if (table === 'budget' || table === 'financing') addRow(table, TOTALS_ROW, { ...statedTotals[table] });
  }
  return readings;
}

const unclear = new WeakMap<Plan, readonly PlacedReading[]>();

/** What is filled in and not understood; looked for once for all that ask. */
export function unclearReadings(plan: Plan): readonly PlacedReading[] {
  const found = unclear.get(plan) ?? everyReading(plan, isUnclear);
  unclear.set(plan, found);
  return found;
}
