import { inColumn, inRow, quoted } from './references';
import type { ColumnSeries, ColumnSpec, SheetYear } from './spec';
import { yearHeader } from './year-headers';

/** A column in which one of the budget years is chosen, called as the budget's columns are. */
export function budgetYearColumn(column: Pick<ColumnSpec, 'header' | 'help'>): ColumnSeries {
  const choices = (years: readonly SheetYear[]) => years.map((year) => ({ value: year.index + 1, label: yearHeader(year) }));
  return {
    forEach: ({ years }) => [{ ...column, key: 'year', kind: 'choice', choices: { from: 'list', choices: choices(years), byLabel: true }, width: 16 }],
  };
}

/** The year of a row as a text. */
export const yearIn = (table: string, header: string) => `TRIM(${inRow(table, header)})`;

/** Does a row of the column say the year? */
export const isYear = (table: string, header: string, year: string) => `(TRIM(${inColumn(table, header)})=${year})`;

/** What belongs to the year that a text says, and `otherwise` where it says none of them. */
export function forYear(text: string, years: readonly SheetYear[], formula: (year: SheetYear) => string, otherwise: string): string {
  return years.reduceRight((rest, year) => `IF(${text}=${quoted(yearHeader(year))},${formula(year)},${rest})`, otherwise);
}
