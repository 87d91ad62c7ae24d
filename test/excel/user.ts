import { danishEntry } from './danish-entry';
import type { ExcelHost } from './host';
import { invalidArgument, itemNotFound } from './wire/errors';
import type { ChangeType } from './workbook/events';
import { bounding, cellAt, endColumn, endRow, fitsSheet, type Rect } from './workbook/rect';
import type { Sheet } from './workbook/sheet';
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './workbook/sheet-editing';
import { shiftCells, wholeShift } from './workbook/shifting';
import { sortRows } from './workbook/sorting';
import type { Table } from './workbook/table';
import { renameColumn } from './workbook/table-columns';
import {
  convertToRange,
  createTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
  resizeTable,
  showTotals,
} from './workbook/table-editing';
import { refusesEntry } from './workbook/validation';
import type { Area, Workbook } from './workbook/workbook';
import { erase, write } from './workbook/writing';

/** Excel does not take what was typed: the cell's validation forbids it. */
export class EntryRefused extends Error {
  constructor(
    readonly address: string,
    typed: string,
    readonly alert: string,
  ) {
    super(`${address} does not take “${typed}”. ${alert}`);
    this.name = 'EntryRefused';
  }
}

/**
 * What a person does in Excel, by hand. Sheets and tables are named, cells addressed as `B3` or
 * `B3:D9`; rows and columns of a table count from 0. Each promise resolves when Excel has
 * calculated and told the add-in; handlers may still be at work (see `settle`).
 */
export class User {
  private readonly workbook: Workbook;

  /** @param author `co-author` is somebody who has the same workbook open elsewhere: what they look at and select is no event here */
  constructor(
    private readonly host: ExcelHost,
    private readonly author: 'user' | 'co-author' = 'user',
  ) {
    this.workbook = host.workbook;
  }

  /** Types into one cell, as in a Danish Excel. Empty text clears it. @throws EntryRefused */
  type(sheet: string, address: string, text: string): Promise<void> {
    return this.host.edit(() => {
      const area = this.area(sheet, address);
      if (text === '') return erase(this.workbook, area, { contents: true, formats: false }, this.author);
      const entry = danishEntry(text, area.sheet.format(area.rect.row, area.rect.column).numberFormat);
      const refused = refusesEntry(this.workbook, area, entry);
      if (refused !== null) throw new EntryRefused(this.workbook.address(area), text, refused);
      write(this.workbook, { ...area, rect: cellAt(area.rect.row, area.rect.column) }, () => entry, this.author);
    });
  }

  /** Pastes text from outside Excel at a cell; validation is not asked, as in Excel. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void> {
    return this.host.edit(() => {
      const area = this.area(sheet, address);
      const rect = { ...area.rect, rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)) };
      const entry = (row: number, column: number) => {
        const text = rows[row - rect.row]?.[column - rect.column];
        return text === undefined ? null : danishEntry(text, area.sheet.format(row, column).numberFormat);
      };
      write(this.workbook, { sheet: area.sheet, rect }, entry, this.author);
    });
  }

  /** The Delete key: contents go, formats stay. */
  clear(sheet: string, address: string): Promise<void> {
    return this.host.edit(() => erase(this.workbook, this.area(sheet, address), { contents: true, formats: false }, this.author));
  }

  /** Formats cells by the dialog; the code is English, as `0%` or `@`. */
  setNumberFormat(sheet: string, address: string, numberFormat: string): Promise<void> {
    return this.host.edit(() => {
      const area = this.area(sheet, address);
      area.sheet.applyFormat(area.rect, { numberFormat });
      this.workbook.stale = true;
    });
  }

  /** Whole rows, before row `row` as Excel numbers it (1 is the first). */
  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.shift(sheet, 'row', row, count, 'RowInserted');
  }

  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.shift(sheet, 'row', row, -count, 'RowDeleted');
  }

  /** Whole columns, before the column with these letters. */
  insertColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.shift(sheet, 'column', this.area(sheet, `${column}1`).rect.column + 1, count, 'ColumnInserted');
  }

  deleteColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.shift(sheet, 'column', this.area(sheet, `${column}1`).rect.column + 1, -count, 'ColumnDeleted');
  }

  /** Rows of data before row `index` of the table; without an index at its end. */
  insertTableRow(table: string, index: number | null = null, count = 1): Promise<void> {
    return this.inTable(table, (found) => {
      const row = insertTableRows(this.workbook, found, index, count);
      this.changed(found, { ...found.body, row, rows: count }, 'RowInserted');
    });
  }

  deleteTableRow(table: string, index: number, count = 1): Promise<void> {
    return this.inTable(table, (found) => {
      const rect = { ...found.body, row: found.body.row + index, rows: count };
      deleteTableRows(this.workbook, found, index, count);
      this.changed(found, rect, 'RowDeleted');
    });
  }

  /** A column before column `index` of the table, named by Excel. */
  insertTableColumn(table: string, index: number): Promise<void> {
    return this.inTable(table, (found) => {
      insertTableColumn(this.workbook, found, index);
      this.changed(found, { ...found.rect, column: found.rect.column + index, columns: 1 }, 'ColumnInserted');
    });
  }

  deleteTableColumn(table: string, header: string): Promise<void> {
    return this.inTable(table, (found) => {
      const index = columnOf(found, header);
      const rect = { ...found.rect, column: found.rect.column + index, columns: 1 };
      deleteTableColumn(this.workbook, found, index);
      this.changed(found, rect, 'ColumnDeleted');
    });
  }

  renameHeader(table: string, before: string, after: string): Promise<void> {
    return this.inTable(table, (found) => {
      const index = columnOf(found, before);
      renameColumn(this.workbook, found, index, after);
      this.changed(found, found.headerCell(index), 'RangeEdited');
    });
  }

  /** Sorts the rows of data by one column. */
  sortTable(table: string, header: string, ascending = true): Promise<void> {
    return this.inTable(table, (found) => {
      sortRows(found.sheet, found.body, [{ key: columnOf(found, header), ascending }], this.workbook.language);
      this.changed(found, found.body, 'RangeEdited');
    });
  }

  /** A new block for the table, with its header row. */
  resizeTable(table: string, address: string): Promise<void> {
    return this.inTable(table, (found) => resizeTable(this.workbook, found, this.area(found.sheet.name, address).rect));
  }

  showTotals(table: string, show = true): Promise<void> {
    return this.inTable(table, (found) => {
      const before = found.rect;
      showTotals(this.workbook, found, show);
      this.changed(found, bounding(before, found.rect), 'RangeEdited');
    });
  }

  convertTableToRange(table: string): Promise<void> {
    return this.inTable(table, (found) => convertToRange(this.workbook, found, this.author));
  }

  renameTable(before: string, after: string): Promise<void> {
    return this.inTable(before, (found) => renameTable(this.workbook, found, after));
  }

  /** Ctrl+T. */
  makeTable(sheet: string, address: string, hasHeaders = true): Promise<string> {
    return this.host.edit(() => {
      const area = this.area(sheet, address);
      return createTable(this.workbook, area.sheet, area.rect, hasHeaders, this.author).name;
    });
  }

  /** Answers the new sheet's name. */
  addSheet(name?: string): Promise<string> {
    return this.host.edit(() => {
      const sheet = addSheet(this.workbook, name, this.author);
      if (this.author === 'user') this.workbook.activate(sheet, this.author);
      return sheet.name;
    });
  }

  renameSheet(before: string, after: string): Promise<void> {
    return this.host.edit(() => renameSheet(this.workbook, this.sheet(before), after, this.author));
  }

  deleteSheet(name: string): Promise<void> {
    return this.host.edit(() => deleteSheet(this.workbook, this.sheet(name), this.author));
  }

  /** A copy right before the sheet, as dragging with Ctrl makes it; answers its name. */
  copySheet(name: string): Promise<string> {
    return this.host.edit(() => {
      const sheet = this.sheet(name);
      const copy = copySheet(this.workbook, sheet, this.workbook.sheets.indexOf(sheet), this.author);
      if (this.author === 'user') this.workbook.activate(copy, this.author);
      return copy.name;
    });
  }

  moveSheet(name: string, position: number): Promise<void> {
    return this.host.edit(() => moveSheet(this.workbook, this.sheet(name), position));
  }

  hideSheet(name: string): Promise<void> {
    return this.host.edit(() => setVisibility(this.workbook, this.sheet(name), 'Hidden', this.author));
  }

  showSheet(name: string): Promise<void> {
    return this.host.edit(() => setVisibility(this.workbook, this.sheet(name), 'Visible', this.author));
  }

  select(sheet: string, address: string): Promise<void> {
    return this.host.edit(() => {
      const area = this.area(sheet, address);
      if (this.author === 'user') this.workbook.select(area.sheet, area.rect, this.author);
    });
  }

  /** What the cell shows and holds, once calculated. */
  value(sheet: string, address: string): unknown {
    const { sheet: found, rect } = this.area(sheet, address);
    return found.cell(rect.row, rect.column)?.value ?? '';
  }

  formula(sheet: string, address: string): string | undefined {
    const { sheet: found, rect } = this.area(sheet, address);
    return found.cell(rect.row, rect.column)?.formula;
  }

  private shift(name: string, axis: 'row' | 'column', position: number, count: number, change: ChangeType): Promise<void> {
    return this.host.edit(() => {
      const sheet = this.sheet(name);
      const at = position - 1;
      shiftCells(this.workbook, sheet, wholeShift(axis, at, count));
      const size = Math.abs(count);
      const all = this.area(name, axis === 'row' ? `${position}:${position + size - 1}` : 'A:A').rect;
      const rect = axis === 'row' ? all : { ...all, column: at, columns: size };
      const direction = axis === 'row' ? (count > 0 ? 'Down' : 'Up') : count > 0 ? 'Right' : 'Left';
      this.workbook.emit({ kind: 'changed', sheet, table: null, rect, change, author: this.author, direction });
    });
  }

  private inTable(name: string, change: (table: Table) => void): Promise<void> {
    return this.host.edit(() => {
      const table = this.workbook.table(name);
      if (!table) throw itemNotFound(`table ${name}`);
      change(table);
    });
  }

  private changed(table: Table, rect: Rect, change: ChangeType): void {
    this.workbook.emit({ kind: 'changed', sheet: table.sheet, table, rect, change, author: this.author });
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet;
  }

  private area(sheetName: string, address: string): Area {
    const area = this.workbook.area(address, this.sheet(sheetName));
    if (!area || !fitsSheet(area.rect) || endRow(area.rect) < 0 || endColumn(area.rect) < 0) throw invalidArgument(address);
    return area;
  }
}

function columnOf(table: Table, header: string): number {
  const index = table.columnNamed(header);
  if (index < 0) throw itemNotFound(`column ${header} of ${table.name}`);
  return index;
}
