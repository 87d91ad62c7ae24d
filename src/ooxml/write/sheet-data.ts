import { cellName, rangeOf } from '../addresses';
import { UnwritableWorkbook } from '../unwritable-workbook';
import { EXCEL, type Cell, type CellValue, type Row, type Sheet } from '../workbook-file';
import { escapeText } from '../xml-text';
import type { FormulaWriter } from './formula-writer';
import { attributes, textElement } from './markup';
import type { SharedStrings } from './shared-strings';
import type { StyleRegister } from './style-register';

export interface CellWriters {
  readonly strings: SharedStrings;
  readonly styles: StyleRegister;
  readonly formulas: FormulaWriter;
}

/** The rows and cells of a sheet (ECMA-376 §18.3.1.80). */
export class SheetDataWriter {
  constructor(
    private readonly sheet: Sheet,
    private readonly writers: CellWriters,
    /** The table that a cell stands in, if any. */
    private readonly tableAt: (row: number, column: number) => string | undefined,
  ) {}

  /** @throws UnwritableWorkbook */
  markup(): string {
    let last = -1;
    const rows = this.sheet.rows.map((row) => {
      if (!(Number.isInteger(row.row) && row.row > last && row.row < EXCEL.rows)) {
        throw this.refusal('cell-place', 'rows stand in order, each once', row.row, 0);
      }
      last = row.row;
      return this.rowMarkup(row);
    });
    return rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`;
  }

  private rowMarkup({ row, height, fittedHeight, hidden, cells }: Row): string {
    let last = -1;
    let text = `<row r="${row + 1}"${attributes({ ht: height ?? fittedHeight, hidden, customHeight: height !== undefined })}>`;
    for (const cell of cells) {
      if (!(Number.isInteger(cell.column) && cell.column > last && cell.column < EXCEL.columns)) {
        throw this.refusal('cell-place', 'cells stand in order, each once', row, cell.column);
      }
      last = cell.column;
      text += this.cellMarkup(row, cell);
    }
    return `${text}</row>`;
  }

  private cellMarkup(row: number, { column, value, formula, arrayRange, style }: Cell): string {
    const name = cellName(row, column);
    const number = style ? this.writers.styles.numberOf(style) : 0;
    const start = `<c r="${name}"${number === 0 ? '' : ` s="${number}"`}`;
    if (formula === undefined) return start + this.constantMarkup(value, row, column);
    if (value === null) {
      throw this.refusal('formula-without-value', 'whoever does not calculate would show nothing', row, column);
    }
    const own = this.writers.formulas.fileForm(formula, this.where(row, column), this.tableAt(row, column));
    const range = arrayRange === undefined ? '' : ` t="array" ref="${this.arrayRange(arrayRange, row, column)}"`;
    return `${start}${this.resultType(value)}><f${range}>${escapeText(own)}</f>${this.resultMarkup(value, row, column)}</c>`;
  }

  private constantMarkup(value: CellValue, row: number, column: number): string {
    if (value === null) return '/>';
    if (typeof value !== 'string') return `${this.resultType(value)}>${this.resultMarkup(value, row, column)}</c>`;
    return ` t="s"><v>${this.writers.strings.numberOf(this.checkedText(value, row, column))}</v></c>`;
  }

  private resultType(value: Exclude<CellValue, null>): string {
    if (typeof value === 'number') return '';
    if (typeof value === 'string') return ' t="str"';
    return typeof value === 'boolean' ? ' t="b"' : ' t="e"';
  }

  private resultMarkup(value: Exclude<CellValue, null>, row: number, column: number): string {
    if (typeof value === 'string') return textElement('v', this.checkedText(value, row, column));
    if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
    if (typeof value === 'object') return `<v>${escapeText(value.error)}</v>`;
    if (!Number.isFinite(value)) throw this.refusal('cell-value', 'Excel knows no such number', row, column);
    return `<v>${value}</v>`;
  }

  private checkedText(text: string, row: number, column: number): string {
    if (text.length <= EXCEL.textLength) return text;
    throw this.refusal('text-too-long', `${text.length} characters`, row, column);
  }

  private arrayRange(range: string, row: number, column: number): string {
    const found = rangeOf(range);
    if (found?.firstRow === row && found.firstColumn === column) return range;
    throw this.refusal('range', 'an array formula stands in the first cell of its range', row, column);
  }

  private where(row: number, column: number): string {
    return `${this.sheet.name}!${cellName(row, column)}`;
  }

  private refusal(code: UnwritableWorkbook['code'], detail: string, row: number, column: number): UnwritableWorkbook {
    return new UnwritableWorkbook(code, detail, this.where(row, column));
  }
}
