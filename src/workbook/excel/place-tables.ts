import { findTables, tableOfLayout } from '../../sheets/find-tables';
import { sameHeader } from '../../sheets/same-header';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import type { TableInfo } from '../../sheets/snapshot';
import { formLabel } from '../form-label';
import { cellsBeside, findStandingCells, findTexts, isFree, originOf, textAt, type Block, type StandingCells } from './find-on-sheet';
import type { SheetContents } from './survey';

/** Where a table of ours is, or is to be made, on its sheet. Rows and columns from 0. */
export interface PlacedTable {
  readonly layout: TableLayout;
  /** The table, where it has been made. */
  readonly made: TableInfo | undefined;
  /** Cells that were the table and are to be it again. */
  readonly standing: StandingCells | undefined;
  /** Was it there, as a table or as cells? Then only what is missing is put in. */
  readonly inUse: boolean;
  /** Is it repaired? Then what its cells hold was not written by an attempt of ours. */
  readonly mending: boolean;
  /** The header's first cell. */
  readonly row: number;
  readonly column: number;
  /** Of the whole table and of its body. */
  readonly columnCount: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** The sheet's column of each of the layout's columns, `undefined` where the user has taken it away. */
  readonly columns: readonly (number | undefined)[];
  /** For a form, the sheet's row of each of the layout's rows; `undefined` for a list, whose rows are people's own. */
  readonly lines: readonly (number | undefined)[] | undefined;
  /** Did the table show its totals row when we came? */
  readonly hadTotals: boolean;
}

/** The last row of a table, its sums included, from 0. */
export const lastRowOf = ({ row, rowCount, layout }: PlacedTable): number => row + rowCount + (layout.totals ? 1 : 0);

type Shape = Pick<PlacedTable, 'row' | 'column' | 'rowCount' | 'headers'>;

/** Rows between a table and what stands above it, where its own place is taken. */
const ROWS_APART = 2;

/**
 * Where each table of a sheet belongs. On a sheet that an interruption has left unfinished the user
 * may have inserted rows or columns, so a table or its headers are looked for before its own place
 * is taken. On a sheet that is repaired, a table whose own place holds something, or has been given to
 * another by then, goes below all.
 */
export function placeTables(layout: SheetLayout, contents: SheetContents): readonly PlacedTable[] {
  const { cells, tables, mending } = contents;
  const origin = originOf(layout, cells);
  const infos = tables.map(({ info }) => info);
  const found = findTables(infos);
  const blocks = tables.map(({ info, frame }): Block => ({ ...frame, columnCount: info.headers.length }));
  const beside = mending ? cellsBeside(blocks, cells) : cells;
  let { rowBelow } = contents;
  const place = (table: TableLayout): PlacedTable => {
    const info = tableOfLayout(table, infos, found);
    const made = tables.find((candidate) => candidate.info === info);
    if (made) {
      const { row, column, rowCount, headerRows, totalsRows } = made.frame;
      const shape = { row: row + headerRows - 1, column, rowCount: rowCount - headerRows - totalsRows, headers: made.info.headers };
      return placed(table, shape, contents, { made: made.info, inUse: true, hadTotals: totalsRows === 1 });
    }
    const standing = mending ? findStandingCells(table, beside) : undefined;
    if (standing && standing.rowCount > 0) return placed(table, standing, contents, { standing, inUse: true });
    const fresh = { headers: table.headers, rowCount: Math.max(1, table.rows.length) };
    const headers = findTexts(table.headers, beside);
    if (headers) return placed(table, { ...headers, ...fresh }, contents, {});
    const own = { row: origin.row + table.row, column: origin.column + table.column };
    const size = { rowCount: 1 + fresh.rowCount + (table.totals ? 1 : 0), columnCount: table.headers.length };
    if (!mending || isFree(withHeading(layout, table, { ...own, ...size }), cells, blocks)) return placed(table, { ...own, ...fresh }, contents, {});
    return placed(table, { row: rowBelow + ROWS_APART, column: origin.column, ...fresh }, contents, {});
  };

  return layout.tables.map((table): PlacedTable => {
    const each = place(table);
    const rowCount = 1 + each.rowCount + (table.totals ? 1 : 0);
    blocks.push({ row: each.row, column: each.column, rowCount, columnCount: each.columnCount });
    rowBelow = Math.max(rowBelow, each.row + rowCount);
    return each;
  });
}

/** The table with its heading and the blank row above that, where the sheet has headings: a text right below a table becomes part of it. */
function withHeading({ headings }: SheetLayout, { row, column }: TableLayout, block: Block): Block {
  const above = headings.some((each) => each.row === row - 1 && each.column === column) ? ROWS_APART : 0;
  return { ...block, row: block.row - above, rowCount: block.rowCount + above };
}

function placed(
  layout: TableLayout,
  shape: Shape,
  { cells, mending }: SheetContents,
  state: Partial<Pick<PlacedTable, 'made' | 'standing' | 'inUse' | 'hadTotals'>>,
): PlacedTable {
  const { row, column, rowCount, headers } = shape;
  const columns = layout.headers.map((header) => headers.findIndex((other) => sameHeader(other, header)));
  const isForm = layout.help.length === 0;
  const lineOf = (index: number) => {
    if (!state.inUse) return row + 1 + index;
    const body = Array.from({ length: rowCount }, (_, line) => row + 1 + line);
    return body.find((line) => sameHeader(textAt(cells, line, column + Math.max(0, columns[0] ?? 0)), formLabel(layout, index)));
  };
  return {
    layout,
    row,
    column,
    rowCount,
    headers,
    made: state.made,
    standing: state.standing,
    inUse: state.inUse ?? false,
    mending: mending && state.inUse === true,
    hadTotals: state.hadTotals ?? false,
    columnCount: headers.length,
    columns: columns.map((index) => (index === -1 ? undefined : column + index)),
    lines: isForm ? layout.rows.map((_, index) => lineOf(index)) : undefined,
  };
}
