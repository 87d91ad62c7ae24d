import { findColumns } from '../sheets/find-columns';
import type { Cell, TableCells } from '../sheets/snapshot';
import { tableSpec } from '../sheets/sheets';
import { suits, type TypedRows } from '../sheets/typed-rows';
import { WorkbookError } from './workbook';

/** What is to be written into a table's body: rows from `first` on, counted from 0, one cell for each of its columns. */
export interface RowsToWrite {
  readonly first: number;
  /** `null` leaves the cell as it is. */
  readonly values: readonly (readonly (number | string | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * Which of the rows are missing in a table, and where they go: below the last row in which somebody
 * has typed something. What formulas give in the user's own columns is nothing typed.
 *
 * @throws WorkbookError `changed` when a column that a row has something for is not there
 */
export function rowsToWrite({ table, columns, rows }: TypedRows, cells: TableCells): RowsToWrite {
  const { found } = findColumns(tableSpec(table), columns, cells.headers);
  columns.forEach(({ key }, index) => {
    if (found[index] === -1 && rows.some((row) => row[index] !== '')) throw new WorkbookError('changed', `no column ${key}`);
  });
  const ofRow = (row: readonly Cell[]) => columns.map((_, index) => inputOf(row[found[index] ?? -1]));
  const standing = counted(cells.rows.map((row) => keyOf(ofRow(row))));
  const missing = rows.filter((row) => {
    const key = keyOf(row.map((input, index) => (found[index] === -1 ? '' : input)));
    const left = standing.get(key) ?? 0;
    standing.set(key, left - 1);
    return left <= 0;
  });
  const ours = new Set(found);
  const isTyped = (cell: Cell, column: number) => cell.kind !== 'empty' && (cell.formula === undefined || ours.has(column));
  const first = cells.rows.findLastIndex((row) => row.some(isTyped)) + 1;
  const inTable = <T>(of: (column: number) => T) => cells.headers.map((_, at) => (ours.has(at) ? of(found.indexOf(at)) : null));
  return {
    first,
    values: missing.map((row) => inTable((column) => (row[column] === '' ? null : (row[column] ?? null)))),
    formats: missing.map((row) =>
      inTable((column) => {
        const typed = columns[column];
        if (typeof row[column] !== 'number' || typed === undefined) return null;
        const above = cells.rows[first - 1]?.[found[column] ?? -1]?.format;
        return above !== undefined && suits(typed.kind, above) ? above : typed.format;
      }),
    ),
  };
}

const inputOf = (cell: Cell | undefined): unknown => (cell === undefined || cell.kind === 'empty' ? '' : cell.value);
const keyOf = (inputs: readonly unknown[]) => JSON.stringify(inputs);

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
