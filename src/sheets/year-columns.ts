import type { YearName } from '../domain/budget-years';
import { amountField } from '../domain/path';
import { sumOfAmounts, toKroner, type Money } from '../domain/money';
import type { Reading } from '../domain/reading';
import type { ColumnSeries, ColumnSpec, SheetYear } from './spec';
import { yearHeader } from './year-headers';

/** Wide enough for an amount of a hundred million in bold. */
const USUAL_WIDTH = 14;

/** One column of amounts for each of the plan's years. */
export function amountColumns(help: string, width = USUAL_WIDTH): ColumnSeries {
  const column = (year: SheetYear): ColumnSpec => ({
    key: amountField(year.index),
    header: yearHeader(year),
    kind: 'money',
    width,
    help,
    summed: true,
  });
  return { forEach: ({ years }) => years.map(column) };
}

/** All of the years' columns in a row, of which the first and the last have these names. */
export const allYearsInRow = (table: string, years: readonly YearName[]) =>
  `${table}[[#This Row],${[years[0], years.at(-1)].map((year) => `[${year ? yearHeader(year) : ''}]`).join(':')}]`;

/** The row's sum over the plan's years. */
export function totalColumn(table: string, width = USUAL_WIDTH): ColumnSpec {
  return {
    key: 'total',
    header: 'I alt',
    kind: 'money',
    width,
    help: 'Beregnes: årene lagt sammen.',
    hidesZero: true,
    calculation: {
      formula: ({ years }) => `SUM(${allYearsInRow(table, years)})`,
      value: ({ amounts }) => toKroner(sumOfAmounts(amounts as readonly Reading<Money>[] | undefined)),
      stated: true,
    },
    summed: true,
  };
}
