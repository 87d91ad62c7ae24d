import { hasContent } from './cell';
import { endRow } from './rect';
import { changeColumnIn, offsetFormula } from './rewriting';
import type { Table, TableColumn } from './table';
import type { Workbook } from './workbook';

/** `Kolonne1`: the first of Excel's own names that is free in the table. */
export function freeColumnName(workbook: Workbook, taken: readonly string[], base = workbook.words.column): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * A column's new header, told to every formula. Headers are text, never empty and unique within
 * the table: an empty one gets Excel's own name, a second `Beløb` becomes `Beløb2`.
 * https://support.microsoft.com/office/rename-an-excel-table-column — renaming updates the references:
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function renameColumn(workbook: Workbook, table: Table, index: number, wanted: string): void {
  const column = table.columns[index];
  if (!column) return;
  const others = table.columns.filter((other) => other !== column).map(({ name }) => name);
  const after = uniqueHeader(workbook, wanted, others);
  const before = column.name;
  if (after !== before) {
    workbook.rewriteFormulas((formula, sheet, place) =>
      changeColumnIn(workbook, formula, { sheet, row: place.row, column: place.column }, table, before, after),
    );
    column.name = after;
  }
  writeHeader(table, index);
}

export function uniqueHeader(workbook: Workbook, wanted: string, others: readonly string[]): string {
  if (wanted === '') return freeColumnName(workbook, others);
  const used = new Set(others.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted}${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Headers are cells too: text, whatever they look like. */
export function writeHeader(table: Table, index: number): void {
  const column = table.columns[index];
  if (!column || !table.showHeaders) return;
  const cell = table.sheet.edit(table.rect.row, table.rect.column + index);
  cell.formula = undefined;
  cell.value = column.name;
}

/** Takes the columns' names from the cells of the header row, and mends them. */
export function readHeaders(workbook: Workbook, table: Table): void {
  const names: string[] = [];
  table.columns = Array.from({ length: table.rect.columns }, (_unused, index) => {
    const value = table.sheet.cell(table.rect.row, table.rect.column + index)?.value ?? '';
    const name = uniqueHeader(workbook, String(value), names);
    names.push(name);
    return table.newColumn(name);
  });
  table.columns.forEach((_column, index) => writeHeader(table, index));
}

/** The column's formula as it reads in another row. */
export const calculatedAt = ({ calculated }: TableColumn, row: number): string | undefined =>
  calculated && offsetFormula(calculated.formula, row - calculated.row, 0);

/** Writes the formulas of calculated columns into the empty cells of these rows. */
export function fillCalculated(table: Table, firstRow: number, lastRow: number): void {
  for (const [index, column] of table.columns.entries()) {
    for (let row = firstRow; row <= lastRow && column.calculated; row++) {
      const cell = table.sheet.edit(row, table.rect.column + index);
      if (cell.formula === undefined && cell.value === '') cell.formula = calculatedAt(column, row);
    }
  }
}

/**
 * A formula entered in a body cell. An empty column is filled with it, a calculated column that
 * has no exceptions changes as a whole, and any other column changes in this cell only. The API
 * does the same as a person: different formulas written into one empty column all become the last.
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 * https://github.com/OfficeDev/office-js/issues/2093 (closed by Microsoft as by design)
 */
export function spreadFormula(table: Table, index: number, row: number, formula: string): void {
  const column = table.columns[index];
  if (!column || calculatedAt(column, row) === formula || !isUniform(table, index, row)) return;
  column.calculated = { formula, row };
  const body = table.columnBody(index);
  for (let line = body.row; line <= endRow(body); line++) {
    const cell = table.sheet.edit(line, body.column);
    cell.formula = calculatedAt(column, line);
  }
}

/** Every other cell of the column follows its formula, or the column has none and is empty. */
function isUniform(table: Table, index: number, except: number): boolean {
  const column = table.columns[index];
  const body = table.columnBody(index);
  for (let row = body.row; row <= endRow(body); row++) {
    const cell = table.sheet.cell(row, body.column);
    if (row === except || !column) continue;
    if (column.calculated ? cell?.formula !== calculatedAt(column, row) : hasContent(cell)) return false;
  }
  return true;
}

/** A column is no longer calculated once no cell of it holds a formula. */
export function forgetCalculated(table: Table, index: number): void {
  const column = table.columns[index];
  if (!column?.calculated) return;
  for (const [, , cell] of table.sheet.cellsIn(table.columnBody(index))) if (cell.formula !== undefined) return;
  column.calculated = undefined;
}

/** A range that becomes a table: a column in which every row has the same formula is calculated. */
export function noticeCalculated(table: Table, index: number): void {
  const column = table.columns[index];
  const body = table.columnBody(index);
  const formula = table.sheet.cell(body.row, body.column)?.formula;
  if (!column || formula === undefined) return;
  column.calculated = { formula, row: body.row };
  for (let row = body.row; row <= endRow(body); row++) {
    if (table.sheet.cell(row, body.column)?.formula !== calculatedAt(column, row)) column.calculated = undefined;
    if (!column.calculated) return;
  }
}
