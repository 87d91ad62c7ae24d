import { inColumn, inRow, quoted } from './references';
import type { ColumnSeries, ColumnSpec } from './spec';
import { yearHeader } from './year-columns';

/** A column in which one of the plan's years is chosen, called as the budget's columns are. */
export function projectYearColumn(column: Pick<ColumnSpec, 'header' | 'help'>): ColumnSeries {
  const choices = (years: number) => Array.from({ length: years }, (_, year) => ({ value: year + 1, label: yearHeader(year) }));
  return { forEach: ({ years }) => [{ ...column, key: 'year', kind: 'choice', choices: { from: 'list', choices: choices(years) }, width: 12 }] };
}

/** The year of a row as a text; a bare 1 is the first year. */
export function yearIn(table: string, header: string): string {
  const cell = inRow(table, header);
  return `IF(ISNUMBER(${cell}),${quoted(yearWord)}&${cell},TRIM(${cell}))`;
}

/** Does a row of the column say the year? */
export function isYear(table: string, header: string, year: string): string {
  const column = inColumn(table, header);
  return `((TRIM(${column})=${year})+ISNUMBER(${column})*(${quoted(yearWord)}&${column}=${year})>0)`;
}

const yearWord = yearHeader(0).replace(/\d+$/, '');

/** What belongs to the year that a text says, and `otherwise` where it says none of them. */
export function forYear(text: string, years: number, formula: (year: number) => string, otherwise: string): string {
  return Array.from({ length: years }, (_, year) => year).reduceRight((rest, year) => `IF(${text}=${quoted(yearHeader(year))},${formula(year)},${rest})`, otherwise);
}
