import { cellName, columnOf, rowNumber, rowOf } from '../addresses';
import type { CellStyle } from '../cell-style';
import { ownForm } from '../formula/file-form';
import { UnreadableFile } from '../unreadable-file';
import { EXCEL, type Cell, type CellValue, type Row } from '../workbook-file';
import { unescapeText } from '../xml-text';
import { isTrue, numberIn } from './attributes';
import type { CellCounter } from './cell-counter';
import { cellValue, type ValueContext } from './cell-values';
import { RichText } from './rich-text';
import { SharedFormulas } from './shared-formulas';
import type { Attributes, XmlHandler } from './xml-events';

type Building = { -readonly [Key in keyof Cell]: Cell[Key] };

export interface CellsContext extends ValueContext {
  readonly styles: readonly (CellStyle | undefined)[];
  readonly counter: CellCounter;
}

/**
 * Gathers the rows of a sheet from what is in `sheetData` (ECMA-376 §18.3.1.80). This runs for every cell of a file,
 * so it looks at characters and keeps to plain fields.
 */
export class CellsHandler implements XmlHandler {
  readonly rows: Row[] = [];
  private row = -1;
  private column = -1;
  private lastRow = -1;
  private cells: Cell[] = [];
  private rowAttributes: Attributes = {};
  private type: string | undefined;
  private style: CellStyle | undefined;
  private formulaAttributes: Attributes | undefined;
  private formula = '';
  private value = '';
  private inFormula = false;
  private inValue = false;
  private inText = false;
  private readonly rich = new RichText();
  /** Formulas as they stand in the part, and as we have them: a column has the same one in most of its rows. */
  private readonly formulas = new Map<string, string>();
  private readonly shared: SharedFormulas;

  constructor(private readonly context: CellsContext) {
    this.shared = new SharedFormulas(context.part, (characters) => context.counter.share(characters));
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (name === 'f') {
      this.inFormula = true;
      this.formulaAttributes = attributes;
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'is') this.inText = true;
    else if (this.inText) this.rich.open(name, attributes);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inFormula) this.formula += text;
    else if (this.inText) this.rich.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'f') this.inFormula = false;
    else if (name === 'row') this.closeRow();
    else if (name === 'is') this.inText = false;
    else if (this.inText) this.rich.close(name);
  }

  /** To be called at the end; rows may come in any order. */
  inOrder(): readonly Row[] {
    return inOrder(this.rows, (row) => row.row, this.context.part);
  }

  private openRow(attributes: Attributes): void {
    const { r } = attributes;
    this.row = r === undefined ? this.lastRow + 1 : rowNumber(r);
    if (this.row < 0 || this.row >= EXCEL.rows) throw this.damaged('a row beyond the last');
    this.lastRow = this.row;
    this.rowAttributes = attributes;
    this.cells = [];
    this.column = -1;
  }

  private closeRow(): void {
    const { ht, customHeight, hidden } = this.rowAttributes;
    const height = isTrue(customHeight) ? numberIn(ht) : undefined;
    if (this.cells.length === 0 && height === undefined && !isTrue(hidden)) return;
    const row: { -readonly [Key in keyof Row]: Row[Key] } = {
      row: this.row,
      cells: inOrder(this.cells, (cell) => cell.column, this.context.part),
    };
    if (height !== undefined) row.height = height;
    if (isTrue(hidden)) row.hidden = true;
    this.rows.push(row);
  }

  private openCell({ r, s, t }: Attributes): void {
    if (this.row < 0) throw this.damaged('a cell outside the rows');
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.column < 0 || this.column >= EXCEL.columns || (r !== undefined && rowOf(r) !== this.row)) {
      throw this.damaged('a cell that is nowhere');
    }
    this.context.counter.cell();
    this.type = t;
    this.style = s === undefined ? this.context.styles[0] : this.context.styles[+s];
    this.formulaAttributes = undefined;
    this.formula = '';
    this.value = '';
  }

  private closeCell(): void {
    const value = this.cellValue();
    if (typeof value === 'string') this.context.counter.text(value.length);
    const { style, formulaAttributes } = this;
    if (value === null && style === undefined && formulaAttributes === undefined) return;
    const cell: Building = { column: this.column, value };
    if (formulaAttributes !== undefined) this.addFormula(cell, formulaAttributes);
    if (style !== undefined) cell.style = style;
    this.cells.push(cell);
  }

  private cellValue(): CellValue {
    if (this.type === 'inlineStr' && this.value === '') return this.rich.take();
    if (this.value !== '') return cellValue(this.type, this.value, this.context);
    return this.type === 'str' && this.formulaAttributes !== undefined ? '' : null;
  }

  private addFormula(cell: Building, { t, ref, si }: Attributes): void {
    const formula = this.ownFormula();
    if (t === 'shared') cell.formula = this.shared.formulaOf(si ?? '', formula, this.row, this.column);
    // What a data table calculates is not said in a formula (ECMA-376 §18.3.1.40, t="dataTable").
    else if (formula !== '') cell.formula = formula;
    if (t === 'array') cell.arrayRange = ref ?? cellName(this.row, this.column);
  }

  private ownFormula(): string {
    const known = this.formulas.get(this.formula);
    if (known !== undefined) return known;
    const formula = ownForm(unescapeText(this.formula));
    this.formulas.set(this.formula, formula);
    return formula;
  }

  private damaged(detail: string): UnreadableFile {
    return new UnreadableFile('damaged', detail, this.context.part);
  }
}

/** The list itself where it is in order, else sorted. */
function inOrder<T>(list: T[], placeOf: (item: T) => number, part: string): T[] {
  const ascends = () => list.every((item, index) => index === 0 || placeOf(list[index - 1] as T) < placeOf(item));
  if (ascends()) return list;
  list.sort((one, other) => placeOf(one) - placeOf(other));
  if (ascends()) return list;
  throw new UnreadableFile('damaged', 'two cells or rows at one place', part);
}
