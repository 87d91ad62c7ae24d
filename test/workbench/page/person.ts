import { EntryRefused, type User } from '../../excel/user';
import { columnLetters, formatAddress } from '../../excel/workbook/address';
import { cellAt, endColumn, endRow, type Rect } from '../../excel/workbook/rect';
import { ExcelError } from '../../excel/wire/errors';

/**
 * Leads what is done in the grid to the stand-in's user. Whatever Excel does not accept is said in the bar, as Excel
 * would say it in a dialog. Sheets are named by their id, rows and columns count from 0.
 */
export class Person {
  constructor(
    private readonly user: User,
    private readonly nameOf: (sheetId: string) => string,
    private readonly say: (text: string) => void,
  ) {}

  /** The same text into every cell of `rect`, as with Ctrl+Enter. */
  type(sheetId: string, rect: Rect, text: string): void {
    for (let row = rect.row; row <= endRow(rect); row++) {
      for (let column = rect.column; column <= endColumn(rect); column++) {
        this.attempt(this.user.type(this.nameOf(sheetId), formatAddress(cellAt(row, column)), text));
      }
    }
  }

  /** Text with tabs between cells and lines between rows. */
  paste(sheetId: string, { row, column }: Rect, text: string): void {
    const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
    this.attempt(this.user.paste(this.nameOf(sheetId), formatAddress(cellAt(row, column)), rows.map((line) => line.split('\t'))));
  }

  clear(sheetId: string, rect: Rect): void {
    this.attempt(this.user.clear(this.nameOf(sheetId), formatAddress(rect)));
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.attempt(this.user.insertRows(this.nameOf(sheetId), row + 1, count));
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.attempt(this.user.deleteRows(this.nameOf(sheetId), row + 1, count));
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.attempt(this.user.insertColumns(this.nameOf(sheetId), columnLetters(column), count));
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.attempt(this.user.deleteColumns(this.nameOf(sheetId), columnLetters(column), count));
  }

  sort(table: string, header: string, ascending: boolean): void {
    this.attempt(this.user.sortTable(table, header, ascending));
  }

  addSheet(): void {
    this.attempt(this.user.addSheet());
  }

  copySheet(sheetId: string): void {
    this.attempt(this.user.copySheet(this.nameOf(sheetId)));
  }

  renameSheet(sheetId: string, name: string): void {
    this.attempt(this.user.renameSheet(this.nameOf(sheetId), name));
  }

  deleteSheet(sheetId: string): void {
    this.attempt(this.user.deleteSheet(this.nameOf(sheetId)));
  }

  hideSheet(sheetId: string): void {
    this.attempt(this.user.hideSheet(this.nameOf(sheetId)));
  }

  showSheet(sheetId: string): void {
    this.attempt(this.user.showSheet(this.nameOf(sheetId)));
  }

  moveSheet(sheetId: string, position: number): void {
    this.attempt(this.user.moveSheet(this.nameOf(sheetId), position));
  }

  undo(): void {
    this.say('Fortryd findes ikke i arbejdsbænken.');
  }

  private attempt(gesture: Promise<unknown>): void {
    gesture.then(
      () => this.say(''),
      (trouble: unknown) => this.say(inWords(trouble)),
    );
  }
}

function inWords(trouble: unknown): string {
  if (trouble instanceof EntryRefused) return trouble.alert;
  if (trouble instanceof ExcelError) return REFUSALS[trouble.code] ?? 'Det tillader Excel ikke her.';
  throw trouble;
}

/** Excel's words to a person, by the code an add-in gets. */
const REFUSALS: Record<string, string> = {
  AccessDenied: 'Cellen er beskyttet. Ophæv arkets beskyttelse for at redigere.',
  ItemAlreadyExists: 'Navnet bruges allerede. Vælg et andet.',
  InvalidArgument: 'Navnet eller cellen kan ikke bruges.',
};
