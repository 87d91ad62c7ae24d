import { EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import { readBaseline } from './baseline';
import { withContinuations } from './continued-rows';
import type { IndicatorRow } from './indicator';
import { indicatorLines } from './indicator-lines';
import { tableRows, type Columns, type TableRow } from './indicator-rows';
import type { LineOfText } from './line-of-text';
import { tidy } from './tidy';
import { readYears } from './years';

/**
 * A pasted indicator table, row by row, from cells parted by tabs (Excel and Word), or with each cell on a line of its
 * own (PDF). Everything with something in it is there with its text: the header is empty, a row is a value whose parts
 * say what of it cannot be read, and a line that belongs to no row is not understood.
 */
export function readIndicatorTable(text: string): readonly LineOfText<IndicatorRow>[] {
  if (!text.includes('\t')) return indicatorLines(text);
  const { rows, columns } = tableRows(text);
  return withContinuations(text, rows, columns).map((row) => ({ at: row.at, raw: row.raw, reading: readingOfRow(row, columns) }));
}

function readingOfRow({ kind, raw, cells }: TableRow, columns: Columns): Reading<IndicatorRow> {
  if (kind === 'header') return EMPTY;
  if (kind === 'other') return notUnderstood(raw, 'not-a-baseline');
  const cell = (column: Columns[number]) => cells[columns.indexOf(column)] ?? '';
  const others = cells.filter((text, index) => columns[index] === undefined && tidy(text) !== '').map(tidy);
  return valueOf({
    goal: tidy(cell('goal')),
    indicator: tidy(cell('indicator')),
    baseline: readBaseline(cell('baseline')),
    comparator: readBaseline(cell('comparator')),
    years: readYears(cell('years')),
    source: tidy(cell('source')),
    ...(others.length > 0 && { others }),
  });
}
