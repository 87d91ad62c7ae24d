import { compare, exact, fraction, larger, minus, over, plus, rounded, smaller, sum, times, type Exact } from '../../domain/exact';
import type { CellRange } from '../../ooxml/addresses';
import { tokensOf, type Token } from '../../ooxml/formula/tokens';
import type { Cell, Row, Sheet } from '../../ooxml/workbook-file';
import { endOf, isPlace } from './range-end';

export type Figure = Exact<'measure'>;

/** Thrown within, where a formula says something that is not calculated here, or would in Excel be an error. */
export class NotCalculated extends Error {
  override readonly name = 'NotCalculated';
}

export interface Area extends CellRange {
  readonly sheet: Sheet;
}
export type Operand = Figure | Area;

/** A table's rows between header and totals, and its columns by their names. */
export interface TableRows {
  readonly sheet: Sheet;
  readonly rows: CellRange;
  readonly columnOf: (header: string) => number;
}

/** What a formula asks of the workbook; each throws {@link NotCalculated} for what is not there or no number. */
export interface AskedCells {
  /** The number of an operand; of a range only where it is one cell. */
  numberOf(operand: Operand): Figure;
  /** What stands in a single cell as a text: '' where it is empty, `undefined` where it is no text. */
  textOf(area: Area): string | undefined;
  /** The numbers in a range; texts and truths do not count, an error does. */
  numbersIn(area: Area, isLeftOut?: (row: Row, cell: Cell) => boolean): readonly Figure[];
  tableNamed(name: string): TableRows;
  sheetNamed(name: string): Sheet;
  /** What a name stands for, said in the sheet or in the workbook. */
  formulaNamed(name: string, sheet: Sheet): string;
}

const ZERO: Figure = fraction(0);
const TEN: Figure = fraction(10);
const HUNDRED: Figure = fraction(100);

const isArea = (operand: Operand): operand is Area => 'sheet' in operand;

/** Functions of numbers; what is in ranges and is no number does not count. */
const FUNCTIONS: Readonly<Record<string, (numbers: readonly Figure[]) => Figure>> = {
  SUM: sum,
  MIN: (numbers) => numbers.reduce(smaller, numbers[0] ?? ZERO),
  MAX: (numbers) => numbers.reduce(larger, numbers[0] ?? ZERO),
};

/** Sums that leave other such sums out: 9 says nothing certain of hidden rows, 109 leaves them out too. */
const SUBTOTALS: Readonly<Record<string, 'keeps-hidden' | 'leaves-hidden'>> = { 9: 'keeps-hidden', 109: 'leaves-hidden' };

/** What two things that are compared may be to each other. */
type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';
const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const NUMBER = /^\d+(\.\d*)?$|^\.\d+$/;
/** Names that stand for names that stand for names. */
const DEEPEST = 32;

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
export class FormulaReader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(
    formula: string,
    private readonly sheet: Sheet,
    private readonly cells: AskedCells,
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
    if (!from || !to || (!isRange && !isPlace(first))) {
      if (isRange) throw new NotCalculated('a range of something else');
      return new FormulaReader(this.cells.formulaNamed(first, sheet), sheet, this.cells, undefined, this.depth + 1).operandAlone();
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
    if (name === 'IF') return this.chosen();
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

  /** What IF chooses; what it does not choose is not calculated, and may be anything. */
  private chosen(): Figure {
    const holds = this.condition();
    if (!this.takes(',')) throw new NotCalculated('a condition of something else');
    if (!holds) {
      this.passOver();
      if (!this.takes(',')) throw new NotCalculated('no number');
    }
    const chosen = this.cells.numberOf(this.terms());
    if (holds && this.takes(',')) this.passOver();
    if (!this.takes(')')) throw new NotCalculated('an argument without end');
    return chosen;
  }

  private condition(): boolean {
    const left = this.comparand();
    const comparison = this.comparison();
    if (!comparison) {
      if (typeof left === 'string') throw new NotCalculated('no number');
      return compare(this.cells.numberOf(left), ZERO) !== 0;
    }
    const right = this.comparand();
    if (typeof left !== 'string' && typeof right !== 'string') return HOLDS[comparison](compare(this.cells.numberOf(left), this.cells.numberOf(right)));
    // Which of two texts comes first depends on the language.
    if (comparison !== '=' && comparison !== '<>') throw new NotCalculated('an order of texts');
    const [one, other] = [left, right].map((each) => (typeof each === 'string' ? each : isArea(each) ? this.cells.textOf(each) : undefined)?.toLowerCase());
    return HOLDS[comparison](one === other ? 0 : 1);
  }

  /** A text in quotes, or what comes to a number. */
  private comparand(): Operand | string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'text') return this.terms();
    this.at++;
    return token.text.slice(1, -1).replaceAll('""', '"');
  }

  private comparison(): Comparison | undefined {
    const [first, second] = [this.next, this.tokens[this.at + 1]?.text ?? ''];
    const signs = [first + second, first].find((each): each is Comparison => Object.hasOwn(HOLDS, each));
    this.at += signs?.length ?? 0;
    return signs;
  }

  /** Goes to the end of an argument. */
  private passOver(): void {
    for (let depth = 0; depth > 0 || (this.next !== ',' && this.next !== ')'); this.at++) {
      if (this.at >= this.tokens.length) throw new NotCalculated('an argument without end');
      if (this.next === '(' || this.next === '{') depth++;
      if (this.next === ')' || this.next === '}') depth--;
    }
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
