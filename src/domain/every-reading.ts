import { oncePerPlanInSteps } from './once-per-plan';
import { amountField, MASTER_DATA_ROW, TOTALS_ROW, type AmountField, type ListKey, type PlanPath, type TableKey } from './path';
import type { Plan } from './plan';
import { LARGEST_NUMBER_OF_YEARS } from './plan-words';
import { isUnclear, type Reading } from './reading';
import { inParts, straight, type Steps } from './steps';

/** Where a field of the plan is. */
type FieldPath = PlanPath & { readonly row: string; readonly field: string };

/** A field of the plan and where it is. */
export interface PlacedReading {
  readonly path: FieldPath;
  readonly reading: Reading<unknown>;
}

/** What is said in words in a field of the plan. */
export interface PlacedText {
  readonly path: FieldPath;
  readonly text: string;
}

type RowFields = Readonly<Record<string, string | Reading<unknown> | readonly Reading<unknown>[]>>;
type ListRow = Plan[ListKey][number];
type Visit = (reading: Reading<unknown>, table: TableKey, row: string, field: string) => void;

const isReading = (content: Reading<unknown> | readonly Reading<unknown>[]): content is Reading<unknown> => !Array.isArray(content);

/** The names of the amounts' fields, which are asked for tens of thousands of times. */
const YEAR_FIELDS: readonly AmountField[] = Array.from({ length: LARGEST_NUMBER_OF_YEARS }, (_, year) => amountField(year));
const fieldOfYear = (year: number): AmountField => YEAR_FIELDS[year] ?? amountField(year);

/** Goes through the fields of the plan, in the order of tables, rows and columns. A plan has tens of thousands, and only what is wanted need get a path. */
function* visitingReadings(plan: Plan, visit: Visit): Steps<void> {
  const visitRow = (table: TableKey, row: string, fields: RowFields) => {
    for (const key of Object.keys(fields)) {
      const content = fields[key];
      if (content === undefined || typeof content === 'string') continue;
      if (isReading(content)) visit(content, table, row, key);
      else content.forEach((reading, year) => visit(reading, table, row, fieldOfYear(year)));
    }
  };
  const { masterData, statedTotals, ...lists } = plan;
  visitRow('masterData', MASTER_DATA_ROW, masterData);
  for (const table of Object.keys(lists) as ListKey[]) {
    yield* inParts<ListRow, unknown>(lists[table], (row) => visitRow(table, row.row, row));
    if (table === 'budget' || table === 'financing') visitRow(table, TOTALS_ROW, { ...statedTotals[table] });
  }
}

/** The fields of the plan, in the order of tables, rows and columns. */
export function everyReading(plan: Plan): readonly PlacedReading[] {
  const readings: PlacedReading[] = [];
  straight(visitingReadings(plan, (reading, table, row, field) => readings.push({ path: { table, row, field }, reading })));
  return readings;
}

/** What rules about single fields ask for; the plan is gone through once for all of them. */
export const sortedReadings = oncePerPlanInSteps(function* (plan) {
  const unclear: PlacedReading[] = [];
  const texts: PlacedText[] = [];
  yield* visitingReadings(plan, (reading, table, row, field) => {
    if (isUnclear(reading)) unclear.push({ path: { table, row, field }, reading });
    else if (reading.kind === 'value' && typeof reading.value === 'string') texts.push({ path: { table, row, field }, text: reading.value });
  });
  return { unclear, texts };
});

/** What is filled in and not understood. */
export const unclearReadings = (plan: Plan): readonly PlacedReading[] => sortedReadings(plan).unclear;

/** What is said in words: texts, and what is kept as a word, such as an area or a day. */
export const textReadings = (plan: Plan): readonly PlacedText[] => sortedReadings(plan).texts;
