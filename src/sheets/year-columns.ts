import { sumOfAmounts, toKroner, type Money } from '../domain/money';
import type { Reading } from '../domain/reading';
import { amountField } from '../domain/path';
import type { ColumnSeries, ColumnSpec } from './spec';

/** The header of a budget year's column: it stays the same when the plan's period is moved. */
export const yearHeader = (year: number) => `Projektår ${year + 1}`;

/** Wide enough for an amount of a hundred million in bold. */
const USUAL_WIDTH = 14;

/** One column of amounts for each of the plan's years. */
export function amountColumns(help: string, width = USUAL_WIDTH): ColumnSeries {
  const column = (year: number): ColumnSpec => ({
    key: amountField(year),
    header: yearHeader(year),
    kind: 'money',
    width,
    help,
    summed: true,
  });
  return { forEach: ({ years }) => Array.from({ length: years }, (_, year) => column(year)) };
}

/** The row's sum over the plan's years. */
export function totalColumn(table: string, width = USUAL_WIDTH): ColumnSpec {
  return {
    key: 'total',
    header: 'I alt',
    kind: 'money',
    width,
    help: 'Beregnes: projektårene lagt sammen.',
    hidesZero: true,
    calculation: {
      formula: ({ years }) => `SUM(${table}[[#This Row],[${yearHeader(0)}]:[${yearHeader(years - 1)}]])`,
      value: ({ amounts }) => toKroner(sumOfAmounts(amounts as readonly Reading<Money>[] | undefined)),
      stated: true,
    },
    summed: true,
  };
}
