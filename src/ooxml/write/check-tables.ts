import { cellName, rangeOf, type CellRange } from '../addresses';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { Cell, Sheet, Table } from '../workbook-file';

const overlap = (one: CellRange, other: CellRange) =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** Where the rows of a table are; the range as the table tells it. */
export function tableRange(table: Table): CellRange {
  const range = rangeOf(table.ref);
  if (range) return range;
  throw new UnwritableWorkbook('range', 'this is no range', `${table.name} ${table.ref}`);
}

/**
 * What makes Excel repair a file when it is not so: header cells that are texts equal to the names of the columns,
 * which differ from each other; a row at least; no table over another or over merged cells.
 *
 * @throws UnwritableWorkbook
 */
export function checkTables(sheet: Sheet): void {
  const ranges = (sheet.merged ?? []).map((ref) => {
    const range = rangeOf(ref);
    if (!range) throw new UnwritableWorkbook('range', 'this is no range', `${sheet.name} ${ref}`);
    return range;
  });
  for (const [index, range] of ranges.entries()) {
    if (ranges.slice(0, index).some((other) => overlap(range, other))) {
      throw new UnwritableWorkbook('range', 'merged cells overlap', sheet.name);
    }
  }
  for (const table of sheet.tables ?? []) {
    const range = tableRange(table);
    if (ranges.some((other) => overlap(range, other))) {
      throw new UnwritableWorkbook('table-shape', 'the table overlaps another or merged cells', table.name);
    }
    ranges.push(range);
    checkShape(table, range);
    checkCells(sheet, table, range);
  }
}

function checkShape({ name, columns, headerRow, totalsRow }: Table, range: CellRange): void {
  const width = range.lastColumn - range.firstColumn + 1;
  const rows = range.lastRow - range.firstRow + 1 - (headerRow === false ? 0 : 1) - (totalsRow ? 1 : 0);
  if (width !== columns.length) throw new UnwritableWorkbook('table-shape', 'its range is not as wide as its columns', name);
  if (rows < 1) throw new UnwritableWorkbook('table-shape', 'a table has a row at least', name);
  const names = new Set(columns.map((column) => column.name.toLowerCase()));
  if (names.size !== columns.length) throw new UnwritableWorkbook('table-header', 'two columns have the same name', name);
  if (names.has('')) throw new UnwritableWorkbook('table-header', 'a column has no name', name);
}

function checkCells(sheet: Sheet, table: Table, range: CellRange): void {
  const cellsOf = (row: number) => {
    const cells = sheet.rows.find((found) => found.row === row)?.cells ?? [];
    return new Map(cells.map((cell) => [cell.column, cell]));
  };
  const header = cellsOf(range.firstRow);
  const totals = cellsOf(range.lastRow);
  for (const [index, column] of table.columns.entries()) {
    const place = range.firstColumn + index;
    if (table.headerRow !== false && header.get(place)?.value !== column.name) {
      throw new UnwritableWorkbook('table-header', 'the header cell is not the column name', `${sheet.name}!${cellName(range.firstRow, place)}`);
    }
    if (!totalsAgree(table, column, totals.get(place))) {
      throw new UnwritableWorkbook('table-totals', 'the totals cell is not what the table says', `${sheet.name}!${cellName(range.lastRow, place)}`);
    }
  }
}

function totalsAgree(table: Table, column: Table['columns'][number], cell: Cell | undefined): boolean {
  const { totalsRowLabel, totalsRowFunction, totalsRowFormula } = column;
  if (!table.totalsRow) return totalsRowLabel === undefined && totalsRowFunction === undefined && totalsRowFormula === undefined;
  if ((totalsRowFunction === 'custom') !== (totalsRowFormula !== undefined)) return false;
  if (totalsRowFunction !== undefined) return totalsRowLabel === undefined && cell?.formula !== undefined;
  return totalsRowLabel === undefined || (cell?.value === totalsRowLabel && cell.formula === undefined);
}
