import { rangeOf, type CellRange } from '../../ooxml/addresses';
import type { Cell as FileCell, Sheet, Table, WorkbookFile } from '../../ooxml/workbook-file';
import type { TableKey } from '../../domain/path';
import { FORMAT_NAME, formatOfFormula } from '../../sheets/format';
import { findTables } from '../../sheets/find-tables';
import { EMPTY_CELL, type Cell, type Snapshot, type TableCells, type TableInfo } from '../../sheets/snapshot';

/** Days between the two ways of counting dates: 1 January 1904 is day 1462 of the other. */
const DAYS_TO_1904 = 1462;
/** What is said of a formula whose result the file does not hold; only a program that calculates can know it. */
const NOT_CALCULATED = '(ikke beregnet)';

/** Does a number format show a date? Text in quotes and what stands in brackets is no part of it. */
const isDateFormat = (format: string) => /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function cellOf(cell: FileCell, date1904: boolean): Cell {
  const format = cell.style?.numberFormat ?? EMPTY_CELL.format;
  const formula = cell.formula === undefined ? undefined : `=${cell.formula}`;
  const { value } = cell;
  if (value === null) {
    return formula === undefined ? { ...EMPTY_CELL, format } : { value: NOT_CALCULATED, kind: 'error', format, formula };
  }
  if (typeof value === 'object') return { value: value.error, kind: 'error', format, formula };
  if (typeof value === 'number') {
    const shift = date1904 && isDateFormat(format) ? DAYS_TO_1904 : 0;
    return { value: value + shift, kind: 'number', format, formula };
  }
  if (typeof value === 'boolean') return { value, kind: 'boolean', format, formula };
  return value === '' ? { ...EMPTY_CELL, format, formula } : { value, kind: 'text', format, formula };
}

/** A table of the file and the sheet it stands on. */
interface Found {
  readonly info: TableInfo;
  readonly sheet: Sheet;
  readonly table: Table;
  readonly range: CellRange;
}

function tableCells({ info, sheet, table, range }: Found, date1904: boolean): TableCells {
  const { firstRow: top, lastRow: bottom, firstColumn: left, lastColumn: right } = range;
  const lastRow = bottom - (table.totalsRow ? 1 : 0);
  const blank: readonly Cell[] = info.headers.map(() => EMPTY_CELL);
  const lines = new Map<number, readonly Cell[]>();
  for (const { row, cells } of sheet.rows) {
    if (row <= top || row > bottom) continue;
    const line = [...blank];
    for (const cell of cells) {
      if (cell.column >= left && cell.column <= right) line[cell.column - left] = cellOf(cell, date1904);
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

/** The file as the sheets read it. */
export function snapshotOf(file: WorkbookFile): Snapshot {
  const { sheets, date1904 = false } = file;
  const found = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap((table): Found[] => {
      const range = rangeOf(table.ref);
      const info = { name: table.name, sheet: sheet.name, headers: table.columns.map(({ name }) => name) };
      return range && table.headerRow !== false ? [{ info, sheet, table, range }] : [];
    }),
  );
  const ours = findTables(found.map(({ info }) => info));
  const cells = found.flatMap((each): [TableKey, TableCells][] => {
    const key = [...ours].find(([, { table }]) => table === each.info)?.[0];
    return key === undefined ? [] : [[key, tableCells(each, date1904)]];
  });
  return {
    format: formatOfFile(file),
    sheets: sheets.map(({ name, state }) => ({ name, visible: state === undefined })),
    tables: found.map(({ info }) => info),
    cells: Object.fromEntries(cells),
  };
}
