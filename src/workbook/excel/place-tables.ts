import { findTables, sameHeader } from '../../sheets/find-tables';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import { TITLE_ROW } from '../../sheets/look';
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
  /** Did the table show its totals row when we came? */
  readonly hadTotals: boolean;
}

/** A cell of the sheet; row and column from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Where the texts stand side by side, if they have been written. */
function findTexts(texts: readonly string[], cells: SheetContents['cells']): Corner | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((_, first) => texts.every((text, index) => line[first + index] === text));
    if (column !== -1) return { row, column };
  }
  return undefined;
}

/** The cell that the layout's places count from: where the title stands, which is written first of all. */
export function originOf(layout: SheetLayout, { cells }: SheetContents): Corner {
  const title = findTexts([layout.name], cells);
  return title ? { row: title.row - TITLE_ROW, column: title.column } : { row: 0, column: 0 };
}

/**
 * Where each table of a sheet belongs. On a sheet that an interruption has left unfinished the user
 * may have inserted rows or columns, so a table or its headers are looked for before its own place
 * is taken.
 */
export function placeTables(layout: SheetLayout, { cells, tables }: SheetContents): readonly PlacedTable[] {
  const origin = originOf(layout, { cells, tables });
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
        hadTotals: totalsRows === 1,
      };
    }
    const { row, column } = findTexts(table.headers, cells) ?? {
      row: origin.row + table.row,
      column: origin.column + table.column,
    };
    return {
      layout: table,
      made: undefined,
      row,
      column,
      columnCount: table.headers.length,
      rowCount: Math.max(1, table.rows.length),
      columns: table.headers.map((_, index) => column + index),
      hadTotals: false,
    };
  });
}
