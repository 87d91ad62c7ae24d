import type { Columns, TableRow } from './indicator-rows';
import { tidy } from './tidy';

/**
 * Rows of a table that was laid out by hand: an indicator's name may go on in the next row, and its figures with it (a
 * count, and its percentage below). Such a row has neither goal nor year, and begins in the middle of a sentence.
 */
export function withContinuations(text: string, rows: readonly TableRow[], columns: Columns): readonly TableRow[] {
  const whole: TableRow[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    if (before?.kind === 'row' && continues(row, columns)) whole[whole.length - 1] = joined(text, before, row);
    else whole.push(row);
  }
  return whole;
}

function continues({ kind, cells }: TableRow, columns: Columns): boolean {
  const cell = (column: Columns[number]) => tidy(cells[columns.indexOf(column)] ?? '');
  return kind === 'row' && cell('goal') === '' && cell('years') === '' && /^\p{Ll}/u.test(cell('indicator'));
}

const joined = (text: string, first: TableRow, second: TableRow): TableRow => ({
  ...first,
  raw: text.slice(first.at, second.at + second.raw.length),
  cells: first.cells.map((cell, index) => [cell, second.cells[index] ?? ''].filter((part) => tidy(part) !== '').join('\n')),
});
