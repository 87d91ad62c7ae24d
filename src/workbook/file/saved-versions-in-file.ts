import { rangeName, rangeOf, type CellRange } from '../../ooxml/addresses';
import type { Row, Sheet, Table, WorkbookFile } from '../../ooxml/workbook-file';
import { isNewer } from '../../sheets/format';
import { findVersions, missingRows, SAVED_VERSIONS, VERSION_HEADERS, versionCells, versionRow, type VersionRow } from '../../sheets/saved-versions';
import { freeSheetName, TakenNames } from '../names';
import { WorkbookError } from '../workbook';
import { formatOfFile } from './snapshot-of-file';

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly headers: readonly string[];
  readonly range: CellRange;
}

function findIn({ sheets }: WorkbookFile): Found | undefined {
  const tables = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap((table) => {
      const range = rangeOf(table.ref);
      return range ? [{ name: table.name, sheet, table, range, headers: table.columns.map(({ name }) => name) }] : [];
    }),
  );
  return findVersions(tables);
}

/** Rows of the table's body in which something stands, with the sheet's row. */
function linesOf({ sheet, headers, range }: Found): readonly { readonly at: number; readonly line: VersionRow }[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    if (row <= range.firstRow || row > range.lastRow) return [];
    const values = headers.map((_, index) => {
      const value = cells.find(({ column }) => column === range.firstColumn + index)?.value;
      return value === null || typeof value === 'object' ? '' : value;
    });
    const line = versionRow(headers, values);
    return line ? [{ at: row, line }] : [];
  });
}

/** The rows of the table of saved versions; none where there is no such table. */
export function versionsInFile(file: WorkbookFile): readonly VersionRow[] {
  const found = findIn(file);
  return found ? linesOf(found).map(({ line }) => line) : [];
}

/**
 * The file with a version's rows below those that stand, on a hidden sheet that is added where there is none.
 *
 * @throws WorkbookError `newer`
 */
export function withVersion(file: WorkbookFile, rows: readonly VersionRow[]): WorkbookFile {
  const format = formatOfFile(file);
  if (isNewer(format)) throw new WorkbookError('newer', `format ${format}`);
  const found = findIn(file);
  if (!found) return withVersion({ ...file, sheets: [...file.sheets, newSheet(file)] }, rows);
  const { sheet, table, range, headers } = found;
  const lines = linesOf(found);
  const first = (lines.at(-1)?.at ?? range.firstRow) + 1;
  const missing = missingRows(rows, lines.map(({ line }) => line));
  const written = missing.map((each, index): Row => ({ row: first + index, cells: cellsOf(range.firstColumn, versionCells(headers, each)) }));
  const ref = rangeName({ ...range, lastRow: Math.max(range.lastRow, first + missing.length - 1) });
  const changed: Sheet = {
    ...sheet,
    rows: [...sheet.rows.filter(({ row }) => !written.some((other) => other.row === row)), ...written].sort((a, b) => a.row - b.row),
    tables: (sheet.tables ?? []).map((each) => (each === table ? { ...table, ref } : each)),
  };
  return { ...file, sheets: file.sheets.map((each) => (each === sheet ? changed : each)) };
}

const cellsOf = (first: number, texts: readonly (string | null)[]) => texts.flatMap((value, index) => (value === null || value === '' ? [] : [{ column: first + index, value }]));

function newSheet({ sheets, names = [] }: WorkbookFile): Sheet {
  const { rows, purpose } = SAVED_VERSIONS;
  const taken = new TakenNames([...sheets.flatMap(({ tables = [] }) => tables), ...names].map(({ name }) => name));
  const ref = rangeName({ firstRow: rows.header, firstColumn: 0, lastRow: rows.header + 1, lastColumn: VERSION_HEADERS.length - 1 });
  return {
    name: freeSheetName(SAVED_VERSIONS.sheet, sheets.map(({ name }) => name)),
    state: 'hidden',
    rows: [
      { row: rows.title, cells: cellsOf(0, [SAVED_VERSIONS.sheet]) },
      { row: rows.purpose, cells: cellsOf(0, [purpose]) },
      { row: rows.header, cells: cellsOf(0, VERSION_HEADERS) },
    ],
    tables: [{ name: taken.take(SAVED_VERSIONS.table), ref, columns: VERSION_HEADERS.map((name) => ({ name })) }],
  };
}
