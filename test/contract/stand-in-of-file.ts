import { rangeName, rangeOf } from '../../src/ooxml/addresses';
import type { Cell, CellValue, Row, Sheet as FileSheet, Table as FileTable, WorkbookFile } from '../../src/ooxml/workbook-file';
import { isErrorValue } from '../excel/workbook/cell';
import { canonical } from '../excel/workbook/rewriting';
import type { Sheet } from '../excel/workbook/sheet';
import type { Table } from '../excel/workbook/table';
import { noticeCalculated } from '../excel/workbook/table-columns';
import type { Workbook } from '../excel/workbook/workbook';

/**
 * The stand-in's workbook as a file and back: so a person of the stand-in edits what the file
 * adapter has written, as Excel's users do, and the adapter reads what they have made of it. Looks
 * other than number formats, and rules, do not matter to these tests and are left out.
 */

const rectOf = (ref: string) => {
  const range = rangeOf(ref);
  if (!range) throw new Error(`${ref} is no range`);
  const { firstRow: row, firstColumn: column, lastRow, lastColumn } = range;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

function takeTable(workbook: Workbook, sheet: Sheet, { name, ref, columns, totalsRow, filterButtons }: FileTable): void {
  const table = workbook.newTable(sheet, rectOf(ref), name);
  table.showTotals = totalsRow === true;
  table.showFilterButton = filterButtons !== false;
  table.columns = columns.map((column) => table.newColumn(column.name));
  workbook.tables.push(table);
}

function takeCells(workbook: Workbook, sheet: Sheet, { rows }: FileSheet): void {
  for (const { row, cells } of rows) {
    for (const { column, value, formula, style } of cells) {
      const cell = sheet.edit(row, column);
      cell.value = value === null ? '' : typeof value === 'object' ? value.error : value;
      cell.formula = formula === undefined ? undefined : canonical(workbook, `=${formula}`, { sheet, row, column });
      if (style?.numberFormat !== undefined) cell.format = { numberFormat: style.numberFormat };
    }
  }
}

/** Puts a file's contents into a workbook of the stand-in, in place of everything there. */
export function takeFile(workbook: Workbook, file: WorkbookFile): void {
  workbook.tables = [];
  workbook.names = [];
  workbook.sheets = file.sheets.map(({ name }) => workbook.newSheet(name));
  const [first] = workbook.sheets;
  if (first) workbook.active = first;
  const sheets = workbook.sheets.map((sheet, index) => [sheet, file.sheets[index] as FileSheet] as const);
  for (const [sheet, { tables = [] }] of sheets) tables.forEach((table) => takeTable(workbook, sheet, table));
  for (const [sheet, written] of sheets) takeCells(workbook, sheet, written);
  workbook.tables.forEach((table) => table.columns.forEach((_, index) => noticeCalculated(table, index)));
  workbook.names = (file.names ?? []).map(({ name, formula }) => ({ name, formula: `=${formula}`, comment: '', visible: true, scope: null }));
  workbook.stale = true;
}

function rowsOf(sheet: Sheet): Row[] {
  const rows = new Map<number, Cell[]>();
  for (const [row, column, { value, formula, format }] of sheet.allCells()) {
    const held: CellValue = value === '' ? null : isErrorValue(value) ? { error: String(value) } : value;
    if (held === null && formula === undefined && format.numberFormat === undefined) continue;
    const cell: Cell = {
      column,
      value: formula !== undefined && held === null ? '' : held,
      ...(formula === undefined ? {} : { formula: formula.slice(1) }),
      ...(format.numberFormat === undefined || format.numberFormat === 'General' ? {} : { style: { numberFormat: format.numberFormat } }),
    };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

const tableOf = ({ name, rect, columns, showTotals, showFilterButton }: Table): FileTable => ({
  name,
  ref: rangeName({ firstRow: rect.row, firstColumn: rect.column, lastRow: rect.row + rect.rows - 1, lastColumn: rect.column + rect.columns - 1 }),
  columns: columns.map((column) => ({ name: column.name })),
  ...(showTotals ? { totalsRow: true as const } : {}),
  ...(showFilterButton ? {} : { filterButtons: false as const }),
});

/** The workbook of the stand-in as a file. */
export function fileOfStandIn({ sheets, tables, names }: Workbook): WorkbookFile {
  return {
    sheets: sheets.map((sheet): FileSheet => ({
      name: sheet.name,
      ...(sheet.visibility === 'Visible' ? {} : { state: 'hidden' as const }),
      rows: rowsOf(sheet),
      tables: tables.filter((table) => table.sheet === sheet).map(tableOf),
    })),
    names: names.map(({ name, formula }) => ({ name, formula: formula.slice(1) })),
  };
}

