import { sumOfAmounts, type Money } from '../../domain/money';
import { isUnclear, type Reading } from '../../domain/reading';
import type { OtherRow } from './read-rows';

/** What the amounts of rows come to in one of our columns. */
export interface ColumnSum {
  readonly header: string;
  readonly sum: Money;
}

/** What the user holds up against the other workbook's own sums. */
export interface Sums {
  readonly columns: readonly ColumnSum[];
  /** All years' amounts together; none where there are not several. */
  readonly years?: Money;
  /** Cells that are not understood or may mean several things; amounts among them are in no sum. */
  readonly unclear: number;
}

const isYear = (key: string) => key.startsWith('amounts.');

export function sumsOf(rows: readonly OtherRow[]): Sums {
  const amounts = new Map<string, { readonly header: string; readonly readings: Reading<Money>[] }>();
  const fields = rows.flatMap((row) => row.fields);
  for (const { column, reading } of fields) {
    if (column.kind !== 'money') continue;
    const entry = amounts.get(column.key) ?? { header: column.header, readings: [] };
    amounts.set(column.key, entry);
    entry.readings.push(reading as Reading<Money>);
  }
  const years = [...amounts].filter(([key]) => isYear(key)).map(([, { readings }]) => readings);
  return {
    columns: [...amounts.values()].map(({ header, readings }) => ({ header, sum: sumOfAmounts(readings) })),
    ...(years.length > 1 && { years: sumOfAmounts(years.flat()) }),
    unclear: fields.filter(({ reading }) => isUnclear(reading)).length,
  };
}
