import { rangeOf, type CellRange } from '../../ooxml/addresses';
import type { Sheet, Table, WorkbookFile } from '../../ooxml/workbook-file';
import type { TableKey } from '../../domain/path';
import { FORMAT_NAME, formatOfFormula } from '../../sheets/format';
import { findTables } from '../../sheets/find-tables';
import { EMPTY_CELL, type Cell, type Snapshot, type TableCells, type TableInfo } from '../../sheets/snapshot';
import { cellOfFile } from './cell-of-file';
import { LineCells } from './line-cells';

/** A table of the file and the sheet it stands on. */
interface Found {
  readonly info: TableInfo;
  readonly sheet: Sheet;
  readonly table: Table;
  readonly range: CellRange;
}

function tableCells({ info, sheet, table, range }: Found, date1904: boolean, taken: LineCells): TableCells {
  const { firstRow: top, lastRow: bottom, firstColumn: left, lastColumn: right } = range;
  const lastRow = bottom - (table.totalsRow ? 1 : 0);
  const blank: readonly Cell[] = info.headers.map(() => EMPTY_CELL);
  const lines = new Map<number, readonly Cell[]>();
  for (const { row, cells } of sheet.rows) {
    if (row <= top || row > bottom) continue;
    taken.add(blank.length);
    const line = [...blank];
    for (const cell of cells) {
      if (cell.column >= left && cell.column <= right) line[cell.column - left] = cellOfFile(cell, date1904);
    }
    lines.set(row, line);
  }
  const filled = [...lines].filter(([row, line]) => row <= lastRow && line.some(({ kind }) => kind !== 'empty'));
  const rowCount = Math.max(0, ...filled.map(([row]) => row - top));
  return {
    ...info,
    row: top,
    column: left,
    rows: Array.from({ length: rowCount }, (_, index) => lines.get(top + 1 + index) ?? blank),
    ...(table.totalsRow ? { totals: { row: bottom, cells: lines.get(bottom) ?? blank } } : {}),
  };
}

/** The version of the format that the file says it is of. */
export const formatOfFile = ({ names = [] }: WorkbookFile): number | undefined =>
  formatOfFormula(names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === FORMAT_NAME.toLowerCase())?.formula);

/**
 * The file as the sheets read it.
 *
 * @throws UnreadableFile `too-large`
 */
export function snapshotOf(file: WorkbookFile): Snapshot {
  const { sheets, date1904 = false } = file;
  const found = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap((table): Found[] => {
      const range = rangeOf(table.ref);
      const info = { name: table.name, sheet: sheet.name, headers: table.columns.map(({ name }) => name) };
      return range && table.headerRow !== false ? [{ info, sheet, table, range }] : [];
    }),
  );
  const taken = new LineCells();
  const ours = findTables(found.map(({ info }) => info));
  const cells = found.flatMap((each): [TableKey, TableCells][] => {
    const key = [...ours].find(([, { table }]) => table === each.info)?.[0];
    return key === undefined ? [] : [[key, tableCells(each, date1904, taken)]];
  });
  return {
    format: formatOfFile(file),
    sheets: sheets.map(({ name, state }) => ({ name, visible: state === undefined })),
    tables: found.map(({ info }) => info),
    cells: Object.fromEntries(cells),
  };
}
