import { isView } from '../../domain/path';
import { rangeOf, type CellRange } from '../../ooxml/addresses';
import { LIMITS } from '../../ooxml/limits';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import { UnreadableFile } from '../../ooxml/unreadable-file';
import type { Sheet, WorkbookFile } from '../../ooxml/workbook-file';
import { sameHeader } from '../../sheets/same-header';
import { TABLES } from '../../sheets/sheets';
import { EMPTY_CELL, type Cell } from '../../sheets/snapshot';
import { cellOfFile } from '../../workbook/file/cell-of-file';
import { LineCells } from '../../workbook/file/line-cells';
import { guessedHeaderRow } from './header-row';

/** As many rows are fetched at a time, headers and totals among them: more than a plan's table has, and soon shown. */
export const MOST_ROWS = 5_000;

/** A row of a block. */
export interface BlockRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  /** As many as the block is wide. */
  readonly cells: readonly Cell[];
  /** Is it the totals row of an Excel table? */
  readonly isTotals?: true;
}

/** Cells of another workbook that look like a table. Rows in which nothing stands are left out. */
export interface Block {
  readonly sheet: string;
  /** The Excel table's name; none for whatever a sheet without tables holds. */
  readonly table?: string;
  readonly range: CellRange;
  readonly rows: readonly BlockRow[];
  /** Which of the rows holds the headers: the table's, or our guess. */
  readonly header: number;
  /** Are there more rows than are read? */
  readonly isCut: boolean;
}

/** Is it one of ours that holds no rows of the plan? */
const holdsNoRows = (name: string) => TABLES.some((table) => sameHeader(table.name, name) && (table.layout === 'fields' || isView(table.key)));

/** As many as are read, and one more where there are more. */
function rowsIn(sheet: Sheet, range: CellRange, isTotals: (row: number) => boolean, date1904: boolean, taken: LineCells): readonly BlockRow[] {
  const width = range.lastColumn - range.firstColumn + 1;
  const found: BlockRow[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row < range.firstRow || row > range.lastRow) continue;
    if (found.length > MOST_ROWS) break;
    taken.add(width);
    const line: Cell[] = Array.from({ length: width }, () => EMPTY_CELL);
    cells.forEach((cell) => {
      if (cell.column >= range.firstColumn && cell.column <= range.lastColumn) line[cell.column - range.firstColumn] = cellOfFile(cell, date1904);
    });
    if (line.some(({ kind }) => kind !== 'empty')) found.push({ row, cells: line, ...(isTotals(row) && { isTotals: true }) });
  }
  return found;
}

function blockOf(sheet: Sheet, range: CellRange, date1904: boolean, taken: LineCells, table?: { readonly name: string; readonly totalsRow?: true }): Block {
  const rows = rowsIn(sheet, range, (row) => table?.totalsRow === true && row === range.lastRow, date1904, taken);
  return {
    sheet: sheet.name,
    ...(table && { table: table.name }),
    range,
    rows: rows.slice(0, MOST_ROWS),
    header: table ? 0 : guessedHeaderRow(rows),
    isCut: rows.length > MOST_ROWS,
  };
}

/** Nobody chooses among more columns; a stray cell far to the right makes no table wider. */
const WIDEST = 200;

/** The smallest rectangle around everything that stands on the sheet. */
function usedRange({ rows }: Sheet): CellRange | undefined {
  const range = { firstRow: Infinity, lastRow: -1, firstColumn: Infinity, lastColumn: -1 };
  rows.forEach(({ row, cells }) =>
    cells.forEach(({ column, value, formula }) => {
      if ((value === null || value === '') && formula === undefined) return;
      range.firstRow = Math.min(range.firstRow, row);
      range.lastRow = Math.max(range.lastRow, row);
      range.firstColumn = Math.min(range.firstColumn, column);
      range.lastColumn = Math.max(range.lastColumn, Math.min(column, range.firstColumn + WIDEST - 1));
    }),
  );
  return range.lastRow === -1 ? undefined : range;
}

function blocksOn(sheet: Sheet, date1904: boolean, taken: LineCells): readonly Block[] {
  const tables = (sheet.tables ?? []).flatMap((table) => {
    const range = table.headerRow === false ? undefined : rangeOf(table.ref);
    return range ? [{ table, range }] : [];
  });
  if (tables.length > 0) return tables.flatMap(({ table, range }) => (holdsNoRows(table.name) ? [] : [blockOf(sheet, range, date1904, taken, table)]));
  const range = usedRange(sheet);
  return range ? [blockOf(sheet, range, date1904, taken)] : [];
}

/** What looks like a table on the sheets that are shown: Excel's tables, else all that a sheet holds. Those of a header alone are left out.
 *
 * @throws UnreadableFile `too-large`
 */
export function blocksOf({ sheets, date1904 = false }: WorkbookFile): readonly Block[] {
  const taken = new LineCells();
  return sheets.filter(({ state }) => state === undefined).flatMap((sheet) => blocksOn(sheet, date1904, taken)).filter(({ rows, header }) => rows.length > header + 1);
}

/**
 * The tables of a file that the user has picked. It is read here, and nothing leaves the computer.
 *
 * @throws UnreadableFile
 */
export async function readBlocks(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<readonly Block[]> {
  if (file.size > LIMITS.fileSize) throw new UnreadableFile('too-large', `${file.size} bytes`);
  return blocksOf(readWorkbook(new Uint8Array(await file.arrayBuffer())));
}
