import { compare, exact, fraction, larger, minus, over, plus, rounded, smaller, sum, times, type Exact } from '../../domain/exact';
import { columnOf, rangeOf, rowNumber, rowOf, type CellRange } from '../../ooxml/addresses';
import { tokensOf, type Token } from '../../ooxml/formula/tokens';
import { EXCEL, type Cell, type Row, type Sheet, type WorkbookFile } from '../../ooxml/workbook-file';

export type Figure = Exact<'measure'>;

/** Thrown within, where a formula says something that is not calculated here, or would in Excel be an error. */
class NotCalculated extends Error {
  override readonly name = 'NotCalculated';
}

/** A formula that asks cells that ask cells without end, or very many, is not followed. */
const LONGEST_CHAIN = 64;
const MOST_CELLS = 200_000;
const ZERO: Figure = fraction(0);
const TEN: Figure = fraction(10);
const HUNDRED: Figure = fraction(100);

interface Area extends CellRange {
  readonly sheet: Sheet;
}
type Operand = Figure | Area;
const isArea = (operand: Operand): operand is Area => 'sheet' in operand;

/** Functions of numbers; what is in ranges and is no number does not count. */
const FUNCTIONS: Readonly<Record<string, (numbers: readonly Figure[]) => Figure>> = {
  SUM: sum,
  MIN: (numbers) => numbers.reduce(smaller, numbers[0] ?? ZERO),
  MAX: (numbers) => numbers.reduce(larger, numbers[0] ?? ZERO),
};

/** Sums that leave other such sums out: 9 says nothing certain of hidden rows, 109 leaves them out too. */
const SUBTOTALS: Readonly<Record<string, 'keeps-hidden' | 'leaves-hidden'>> = { 9: 'keeps-hidden', 109: 'leaves-hidden' };

/**
 * Calculates the simple formulas of a workbook exactly: sums, the four operations, rounding, over the cells of any
 * sheet, over names and over the columns of tables. Results that lie in the file are never used.
 */
export class Calculator {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly cells = new Map<Sheet, ReadonlyMap<number, readonly Cell[]>>();
  private readonly results = new Map<Cell, Figure | undefined>();
  private readonly asked: Cell[] = [];
  private visited = 0;

  constructor(private readonly workbook: WorkbookFile) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** The cell that stands there, if any. */
  cellAt(sheet: string, row: number, column: number): Cell | undefined {
    const found = this.sheets.get(sheet.toLowerCase());
    return found && this.rowsOf(found).get(row)?.find((cell) => cell.column === column);
  }

  /** What a cell comes to; `undefined` where it cannot be calculated here, or is no number. */
  resultOf(sheet: string, row: number, column: number): Figure | undefined {
    const found = this.sheets.get(sheet.toLowerCase());
    if (!found) return undefined;
    try {
      return this.numberAt(found, row, this.rowsOf(found).get(row)?.find((cell) => cell.column === column));
    } catch (error) {
      if (error instanceof NotCalculated) return undefined;
      throw error;
    }
  }

  private rowsOf(sheet: Sheet): ReadonlyMap<number, readonly Cell[]> {
    const known = this.cells.get(sheet) ?? new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
    this.cells.set(sheet, known);
    return known;
  }

  /** A cell as an operand: nothing is zero, a text is an error in Excel too. */
  private numberAt(sheet: Sheet, row: number, cell: Cell | undefined): Figure {
    if (++this.visited > MOST_CELLS) throw new NotCalculated('too many cells');
    if (!cell) return ZERO;
    if (cell.formula === undefined) {
      if (cell.value === null) return ZERO;
      if (typeof cell.value === 'number') return exact(cell.value);
      throw new NotCalculated('no number');
    }
    if (this.results.has(cell)) {
      const known = this.results.get(cell);
      if (known === undefined) throw new NotCalculated('asked before');
      return known;
    }
    if (cell.arrayRange !== undefined || this.asked.length >= LONGEST_CHAIN) throw new NotCalculated('in a circle, or too far');
    this.asked.push(cell);
    try {
      const result = new Reader(cell.formula, sheet, this, row).whole();
      this.results.set(cell, result);
      return result;
    } catch (error) {
      this.results.set(cell, undefined);
      throw error;
    } finally {
      this.asked.pop();
    }
  }

  /** The numbers in a range; texts and truths do not count, an error does. */
  numbersIn(area: Area, isLeftOut: (row: Row, cell: Cell) => boolean = () => false): readonly Figure[] {
    const { sheet, firstRow, lastRow, firstColumn, lastColumn } = area;
    const rows = sheet.rows.filter(({ row }) => row >= firstRow && row <= lastRow);
    return rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        if (cell.column < firstColumn || cell.column > lastColumn || isLeftOut(row, cell)) return [];
        if (cell.formula === undefined && typeof cell.value !== 'number') {
          if (typeof cell.value === 'object' && cell.value !== null) throw new NotCalculated('an error value');
          return [];
        }
        return [this.numberAt(sheet, row.row, cell)];
      }),
    );
  }

  /** A table's rows between header and totals, and its columns by their names. */
  tableNamed(name: string): { readonly sheet: Sheet; readonly rows: CellRange; readonly columnOf: (header: string) => number } {
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables?.find((each) => each.name.toLowerCase() === name.toLowerCase());
      const range = table && rangeOf(table.ref);
      if (!table || !range) continue;
      const rows = { ...range, firstRow: range.firstRow + (table.headerRow === false ? 0 : 1), lastRow: range.lastRow - (table.totalsRow ? 1 : 0) };
      const columnNamed = (header: string) => {
        const index = table.columns.findIndex((column) => column.name.toLowerCase() === header.toLowerCase());
        if (index < 0) throw new NotCalculated('no such column');
        return range.firstColumn + index;
      };
      return { sheet, rows, columnOf: columnNamed };
    }
    throw new NotCalculated('no such table');
  }

  /** The number of an operand; of a range only where it is one cell. */
  numberOf(operand: Operand): Figure {
    if (!isArea(operand)) return operand;
    const { sheet, firstRow, lastRow, firstColumn, lastColumn } = operand;
    if (firstRow !== lastRow || firstColumn !== lastColumn) throw new NotCalculated('a range');
    return this.numberAt(sheet, firstRow, this.rowsOf(sheet).get(firstRow)?.find(({ column }) => column === firstColumn));
  }

  sheetNamed(name: string): Sheet {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new NotCalculated('no such sheet');
    return sheet;
  }

  /** What a name stands for, said in the sheet or in the workbook. */
  formulaNamed(name: string, sheet: Sheet): string {
    const named = (this.workbook.names ?? []).filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const found = named.find((each) => each.sheet === sheet.name) ?? named.find((each) => each.sheet === undefined);
    if (!found || this.asked.length >= LONGEST_CHAIN) throw new NotCalculated('no such name');
    return found.formula;
  }
}

const PLACE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;
const NUMBER = /^\d+(\.\d*)?$|^\.\d+$/;
/** Names that stand for names that stand for names. */
const DEEPEST = 32;

/** One end of a range: a cell, or where a whole column or row begins and ends. */
function endOf(text: string, isLast: boolean): { readonly row: number; readonly column: number } | undefined {
  const [place, column, row] = [PLACE.exec(text), COLUMN.exec(text), ROW.exec(text)];
  const at = (letters: string | undefined, digits: string | undefined) => ({
    column: letters === undefined ? (isLast ? EXCEL.columns - 1 : 0) : columnOf(`${letters.toUpperCase()}1`),
    row: digits === undefined ? (isLast ? EXCEL.rows - 1 : 0) : rowNumber(digits),
  });
  if (place) return { column: columnOf(`${(place[1] ?? '').toUpperCase()}1`), row: rowOf(`A${place[2] ?? ''}`) };
  return column ? at(column[1], undefined) : row ? at(undefined, row[1]) : undefined;
}

/** `[År 1]`, `[[År 1]:[År 4]]`, `[[#This Row],[År 1]]`, `[[#This Row],[År 1]:[År 4]]`; in a column's name `'` takes the next character's meaning away. */
const COLUMN_NAME = String.raw`((?:'.|[^'\[\]#@])+)`;
const IN_TABLE = new RegExp(String.raw`^\[(?:${COLUMN_NAME}|(\[#This Row\],)?\[${COLUMN_NAME}\](?::\[${COLUMN_NAME}\])?)\]$`, 'iu');
const plain = (name: string) => name.replace(/'(.)/g, '$1');

/** Is the formula one subtotal and nothing else? One with a subtotal somewhere within is left out by some programs and not by others. */
function isSubtotal(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ text }) => text.trim() !== '');
  const names = tokens.map(({ text }) => text.toUpperCase());
  if (!names.some((name) => name === 'SUBTOTAL' || name === 'AGGREGATE')) return false;
  const isAlone = names[0] === 'SUBTOTAL' && names.indexOf(')') === names.length - 1 && names.lastIndexOf('(') === 1;
  if (!isAlone) throw new NotCalculated('a subtotal within');
  return true;
}

/** Reads one formula from left to right, and calculates as it goes. */
class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(
    formula: string,
    private readonly sheet: Sheet,
    private readonly cells: Calculator,
    /** The row of the cell that the formula stands in; a name stands in none. */
    private readonly row: number | undefined,
    private readonly depth = 0,
  ) {
    this.tokens = tokensOf(formula).filter(({ text }) => text.trim() !== '');
    if (depth > DEEPEST) throw new NotCalculated('too deep');
  }

  whole(): Figure {
    return this.cells.numberOf(this.operandAlone());
  }

  private operandAlone(): Operand {
    const result = this.terms();
    if (this.at < this.tokens.length) throw new NotCalculated('something else');
    return result;
  }

  private get next(): string {
    return this.tokens[this.at]?.text ?? '';
  }
  private takes(text: string): boolean {
    if (this.next !== text) return false;
    this.at++;
    return true;
  }

  private terms(): Operand {
    let left = this.factors();
    for (;;) {
      if (this.takes('+')) left = plus(this.cells.numberOf(left), this.cells.numberOf(this.factors()));
      else if (this.takes('-')) left = minus(this.cells.numberOf(left), this.cells.numberOf(this.factors()));
      else return left;
    }
  }

  private factors(): Operand {
    let left = this.signed();
    for (;;) {
      if (this.takes('*')) left = times(this.cells.numberOf(left), this.cells.numberOf(this.signed()));
      else if (this.takes('/')) {
        const below = this.cells.numberOf(this.signed());
        if (compare(below, ZERO) === 0) throw new NotCalculated('division by zero');
        left = over(this.cells.numberOf(left), below);
      } else return left;
    }
  }

  private signed(): Operand {
    if (this.takes('+')) return this.signed();
    if (this.takes('-')) return minus(ZERO, this.cells.numberOf(this.signed()));
    let operand = this.primary();
    while (this.takes('%')) operand = over(this.cells.numberOf(operand), HUNDRED);
    return operand;
  }

  private primary(): Operand {
    if (this.takes('(')) {
      const inner = this.terms();
      if (!this.takes(')')) throw new NotCalculated('no closing bracket');
      return inner;
    }
    const token = this.tokens[this.at++];
    if (!token) throw new NotCalculated('an end');
    if (this.next === '!' && (token.kind === 'sheet' || token.kind === 'word')) {
      this.at++;
      const name = token.kind === 'sheet' ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      return this.reference(this.cells.sheetNamed(name), this.tokens[this.at++]?.text ?? '');
    }
    if (token.kind !== 'word') throw new NotCalculated('something else');
    if (this.takes('(')) return this.call(token.text.toUpperCase());
    const bracket = this.tokens[this.at];
    if (bracket?.kind === 'bracket') {
      this.at++;
      return this.inTable(token.text, bracket.text);
    }
    if (NUMBER.test(token.text) && this.next !== ':') return exact(Number(token.text));
    return this.reference(this.sheet, token.text);
  }

  private reference(sheet: Sheet, first: string): Operand {
    const isRange = this.takes(':');
    const last = isRange ? (this.tokens[this.at++]?.text ?? '') : first;
    const [from, to] = [endOf(first, false), endOf(last, true)];
    if (!from || !to || (!isRange && !PLACE.test(first))) {
      if (isRange) throw new NotCalculated('a range of something else');
      return new Reader(this.cells.formulaNamed(first, sheet), sheet, this.cells, undefined, this.depth + 1).operandAlone();
    }
    if (from.column < 0 || to.column < 0 || from.row < 0 || to.row < 0) throw new NotCalculated('no such cell');
    return {
      sheet,
      firstRow: Math.min(from.row, to.row),
      lastRow: Math.max(from.row, to.row),
      firstColumn: Math.min(from.column, to.column),
      lastColumn: Math.max(from.column, to.column),
    };
  }

  private call(name: string): Figure {
    const operands: Operand[] = [];
    while (!this.takes(')')) {
      operands.push(this.terms());
      if (!this.takes(',') && this.next !== ')') throw new NotCalculated('an argument without end');
    }
    if (name === 'SUBTOTAL') return this.subtotal(operands);
    if (name === 'ROUND' && operands.length === 2) return this.roundedTo(operands[0] as Operand, operands[1] as Operand);
    const calculate = FUNCTIONS[name];
    if (!calculate) throw new NotCalculated('a function');
    return calculate(operands.flatMap((operand) => (isArea(operand) ? this.cells.numbersIn(operand) : [operand])));
  }

  /** A column of a table, or several beside each other, in all its rows or in that of the formula. */
  private inTable(name: string, bracket: string): Area {
    const { sheet, rows, columnOf: columnNamed } = this.cells.tableNamed(name);
    const [, single, ofRow, first, last] = IN_TABLE.exec(bracket) ?? [];
    const [from, to] = [first ?? single, last ?? first ?? single];
    if (from === undefined || to === undefined) throw new NotCalculated('something else of a table');
    const [one, other] = [columnNamed(plain(from)), columnNamed(plain(to))];
    const area = { sheet, ...rows, firstColumn: Math.min(one, other), lastColumn: Math.max(one, other) };
    if (ofRow === undefined) return area;
    if (this.row === undefined || sheet !== this.sheet || this.row < rows.firstRow || this.row > rows.lastRow) throw new NotCalculated('no row of the table');
    return { ...area, firstRow: this.row, lastRow: this.row };
  }

  /** https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939 */
  private subtotal([which, ...areas]: readonly Operand[]): Figure {
    const { numerator, denominator } = this.cells.numberOf(which ?? ZERO);
    const hidden = denominator === 1n ? SUBTOTALS[String(numerator)] : undefined;
    if (hidden === undefined || areas.length === 0) throw new NotCalculated('another subtotal');
    const isLeftOut = (row: Row, { formula = '' }: Cell) => {
      // A row hidden by hand counts for 9, and one that a filter hides does not: the file says only that it is hidden.
      if (row.hidden && hidden === 'keeps-hidden') throw new NotCalculated('a hidden row');
      return row.hidden === true || isSubtotal(formula);
    };
    return sum(
      areas.flatMap((area) => {
        if (!isArea(area)) throw new NotCalculated('no range');
        return this.cells.numbersIn(area, isLeftOut);
      }),
    );
  }

  private roundedTo(operand: Operand, places: Operand): Figure {
    const { numerator, denominator } = this.cells.numberOf(places);
    if (denominator !== 1n || numerator < -9n || numerator > 15n) throw new NotCalculated('no whole number of decimals');
    const unit = Array.from({ length: Math.max(0, Number(-numerator)) }).reduce<Figure>((scale) => times(scale, TEN), fraction(1));
    return times(rounded(over(this.cells.numberOf(operand), unit), Math.max(0, Number(numerator))), unit);
  }
}
