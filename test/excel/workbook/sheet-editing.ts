import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/errors';
import type { Author } from './events';
import { removeSheetFrom, renameSheetIn, renameTableIn } from './rewriting';
import type { Sheet, Visibility } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function checkName(workbook: Workbook, name: string, location: string, own?: Sheet): void {
  if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || /^(?:history|oversigt)$/i.test(name)) {
    throw invalidArgument(location);
  }
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== own) throw itemAlreadyExists(location);
}

/** https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517 */
function refuseProtected(workbook: Workbook, location: string): void {
  if (workbook.structure) throw accessDenied(location);
}

/** A new sheet at the end; without a name `Ark2`, as Excel counts. */
export function addSheet(workbook: Workbook, name: string | undefined, author: Author): Sheet {
  refuseProtected(workbook, 'WorksheetCollection.add');
  if (name !== undefined) checkName(workbook, name, 'WorksheetCollection.add');
  const sheet = workbook.newSheet(name ?? freeSheetName(workbook));
  workbook.sheets.push(sheet);
  workbook.emit({ kind: 'sheet-added', sheet, author });
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string, author: Author): void {
  refuseProtected(workbook, 'Worksheet.name');
  checkName(workbook, name, 'Worksheet.name', sheet);
  const before = sheet.name;
  if (before === name) return;
  workbook.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
  workbook.emit({ kind: 'sheet-renamed', sheet, before, author });
}

/** References to the sheet become `#REF!`, its tables and names go with it. */
export function deleteSheet(workbook: Workbook, sheet: Sheet, author: Author): void {
  refuseProtected(workbook, 'Worksheet.delete');
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) {
    throw invalidOperation('Worksheet.delete', 'A workbook must contain at least one visible worksheet.');
  }
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  workbook.sheets = others;
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.id);
  workbook.rewriteFormulas((formula) => removeSheetFrom(formula, sheet, tables));
  if (workbook.active === sheet) {
    const next = others.find(({ visibility }) => visibility === 'Visible');
    if (next) workbook.activate(next, author);
  }
  workbook.emit({ kind: 'sheet-deleted', sheet, author });
}

/**
 * A copy placed before `index`, named `Budget (2)`; its tables are new ones with names of their
 * own, which the copy's formulas speak of.
 * https://support.microsoft.com/office/move-or-copy-worksheets-or-worksheet-data-47207967-bbb2-4e95-9b5c-3c174aa69328
 */
export function copySheet(workbook: Workbook, sheet: Sheet, index: number, author: Author): Sheet {
  refuseProtected(workbook, 'Worksheet.copy');
  const copy = workbook.newSheet(copyName(workbook, sheet.name));
  workbook.sheets.splice(index, 0, copy);
  copy.copyFrom(sheet);
  const renamed = new Map<string, string>();
  for (const table of workbook.tables.filter((other) => other.sheet === sheet)) {
    const name = `${table.name}${workbook.nextTableNumber}`;
    renamed.set(table.name, name);
    workbook.tables.push(copyTable(workbook, table, copy, name));
  }
  for (const [row, column, cell] of copy.allCells()) {
    for (const [before, after] of renamed) {
      if (cell.formula !== undefined) cell.formula = renameTableIn(cell.formula, before, after);
    }
    copy.touch(row, column);
  }
  workbook.emit({ kind: 'sheet-added', sheet: copy, author });
  return copy;
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility, author: Author): void {
  refuseProtected(workbook, 'Worksheet.visibility');
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw invalidOperation('Worksheet.visibility', 'A workbook must contain at least one visible worksheet.');
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  const [next] = others;
  if (visibility !== 'Visible' && workbook.active === sheet && next) workbook.activate(next, author);
  if (before !== visibility) workbook.emit({ kind: 'visibility', sheet, before, author });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  refuseProtected(workbook, 'Worksheet.position');
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument('Worksheet.position');
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
  workbook.stale = true;
}

function copyTable(workbook: Workbook, table: Table, sheet: Sheet, name: string): Table {
  const copy = workbook.newTable(sheet, table.rect, name);
  const { style, showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton, highlightFirstColumn, highlightLastColumn } = table;
  Object.assign(copy, { style, showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton, highlightFirstColumn, highlightLastColumn });
  copy.columns = table.columns.map((column) => ({ ...copy.newColumn(column.name), calculated: column.calculated }));
  return copy;
}

function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `${workbook.words.sheet}${number}`;
    if (!workbook.sheet(name)) return name;
  }
}

function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = `${base.slice(0, 31 - suffix.length)}${suffix}`;
    if (!workbook.sheet(copy)) return copy;
  }
}
