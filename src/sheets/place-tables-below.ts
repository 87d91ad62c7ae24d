import type { TableKey } from '../domain/path';
import type { TableSpec } from './spec';

/** Rows between a table and the header of the one below it: one blank, and one for the heading. */
const ROWS_BETWEEN = 2;

/** The header row of each table of a sheet, from 0. A table that stands below another comes after it in the list. */
export function headerRows(tables: readonly TableSpec[], rowCountOf: (table: TableSpec) => number): ReadonlyMap<TableKey, number> {
  const rows = new Map<TableKey, number>();
  for (const table of tables) {
    if (typeof table.row === 'number') {
      rows.set(table.key, table.row);
      continue;
    }
    const { below } = table.row;
    const above = tables.find(({ key }) => key === below);
    const start = rows.get(below);
    if (!above || start === undefined) throw new Error(`${table.key} stands below ${below}, which is not above it`);
    const totals = above.totalsLabel === undefined ? 0 : 1;
    rows.set(table.key, start + Math.max(1, rowCountOf(above)) + totals + ROWS_BETWEEN + 1);
  }
  return rows;
}
