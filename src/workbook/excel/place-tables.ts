import { findTables, sameHeader } from '../../sheets/find-tables';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import type { TableInfo } from '../../sheets/snapshot';
import type { SheetContents } from './survey';

/** Where a table of ours is, or is to be made, on its sheet. Rows and columns from 0. */
export interface PlacedTable {
  readonly layout: TableLayout;
  /** The table, where it has been made. */
  readonly made: TableInfo | undefined;
  /** The header's first cell. */
  readonly row: number;
  readonly column: number;
  /** Of the whole table and of its body. */
  readonly columnCount: number;
  readonly rowCount: number;
  /** The sheet's column of each of the layout's columns, `undefined` where the user has taken it away. */
  readonly columns: readonly (number | undefined)[];
}

/** Where the headers stand side by side, if they have been written. */
function findHeaders(headers: readonly string[], values: SheetContents['values']): { row: number; column: number } | undefined {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex((_, first) => headers.every((header, index) => line[first + index] === header));
    if (column !== -1) return { row, column };
  }
  return undefined;
}

/**
 * Where each table of a sheet belongs. On a sheet that an interruption has left unfinished the user
 * may have inserted rows or columns, so a table or its headers are looked for before its own place
 * is taken.
 */
export function placeTables(layout: SheetLayout, { values, tables }: SheetContents): readonly PlacedTable[] {
  const found = findTables(tables.map(({ info }) => info));
  return layout.tables.map((table): PlacedTable => {
    const info = found.get(table.key)?.table;
    const made = tables.find((candidate) => candidate.info === info);
    if (made) {
      const { row, column, rowCount, headerRows, totalsRows } = made.frame;
      const columns = table.headers.map((header) => made.info.headers.findIndex((other) => sameHeader(other, header)));
      return {
        layout: table,
        made: made.info,
        row: row + headerRows - 1,
        column,
        columnCount: made.info.headers.length,
        rowCount: rowCount - headerRows - totalsRows,
        columns: columns.map((index) => (index === -1 ? undefined : column + index)),
      };
    }
    const { row, column } = findHeaders(table.headers, values) ?? table;
    return {
      layout: table,
      made: undefined,
      row,
      column,
      columnCount: table.headers.length,
      rowCount: Math.max(1, table.rows.length),
      columns: table.headers.map((_, index) => column + index),
    };
  });
}
