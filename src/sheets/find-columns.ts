import type { MissingHeader } from '../domain/workbook-state';
import { sameHeader } from './find-tables';
import { tidy } from '../notation/tidy';
import type { ColumnSpec, TableSpec } from './spec';

/** As much of a column as it is found by. */
type Named = Pick<ColumnSpec, 'key' | 'header'>;

/** Which label stands for each column (-1: none), and the columns without one. */
export interface FoundColumns {
  readonly found: readonly number[];
  readonly missing: readonly MissingHeader[];
}

/**
 * The unknown text that stands where a header is missing: right after the known one that comes
 * before it, or right before the one that comes after. A user's own column between ours is not
 * taken for it unless ours is gone.
 */
function candidateFor(index: number, columns: readonly Named[], labels: readonly string[]): string | undefined {
  const isUnknown = (label: string | undefined) =>
    label !== undefined && tidy(label) !== '' && !columns.some(({ header }) => sameHeader(header, label));
  const before = columns[index - 1];
  const after = columns[index + 1];
  const afterPrevious = before ? labels.findIndex((label) => sameHeader(label, before.header)) + 1 : 0;
  const beforeNext = after ? labels.findIndex((label) => sameHeader(label, after.header)) - 1 : labels.length - 1;
  if (isUnknown(labels[afterPrevious])) return labels[afterPrevious];
  return isUnknown(labels[beforeNext]) ? labels[beforeNext] : undefined;
}

/** Finds columns by their headers, or the facts of a `fields` table by their labels; never by position. */
export function findColumns(table: TableSpec, columns: readonly Named[], labels: readonly string[]): FoundColumns {
  const found = columns.map(({ header }) => labels.findIndex((label) => sameHeader(label, header)));
  const missing = columns.flatMap(({ key, header }, index): MissingHeader[] =>
    found[index] === -1
      ? [{ table: table.key, field: key, header, candidate: candidateFor(index, columns, labels) }]
      : [],
  );
  return { found, missing };
}
