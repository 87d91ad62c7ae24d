import { exact, fraction } from '../../domain/exact';
import { rangeOf } from '../../ooxml/addresses';
import type { Cell, Row, Sheet, WorkbookFile } from '../../ooxml/workbook-file';
import { FormulaReader, NotCalculated, type Area, type AskedCells, type Figure, type Operand, type TableRows } from './formula-reader';

/** A formula that asks cells that ask cells without end, or very many, is not followed. */
const LONGEST_CHAIN = 64;
const MOST_CELLS = 200_000;
const ZERO: Figure = fraction(0);

/**
 * Calculates the simple formulas of a workbook exactly: sums, the four operations, rounding, and what IF chooses, over
 * the cells of any sheet, over names and over the columns of tables. Results that lie in the file are never used.
 */
export class Calculator implements AskedCells {
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
      const result = new FormulaReader(cell.formula, sheet, this, row).whole();
      this.results.set(cell, result);
      return result;
    } catch (error) {
      this.results.set(cell, undefined);
      throw error;
    } finally {
      this.asked.pop();
    }
  }

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

  tableNamed(name: string): TableRows {
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

  numberOf(operand: Operand): Figure {
    if (!('sheet' in operand)) return operand;
    return this.numberAt(operand.sheet, operand.firstRow, this.onlyCellOf(operand));
  }

  textOf(area: Area): string | undefined {
    const cell = this.onlyCellOf(area);
    if (cell?.formula !== undefined) {
      // What it comes to is no text, or is not known here.
      this.numberAt(area.sheet, area.firstRow, cell);
      return undefined;
    }
    const value = cell?.value ?? '';
    if (typeof value === 'object') throw new NotCalculated('an error value');
    return typeof value === 'string' ? value : undefined;
  }

  private onlyCellOf({ sheet, firstRow, lastRow, firstColumn, lastColumn }: Area): Cell | undefined {
    if (firstRow !== lastRow || firstColumn !== lastColumn) throw new NotCalculated('a range');
    return this.rowsOf(sheet).get(firstRow)?.find(({ column }) => column === firstColumn);
  }

  sheetNamed(name: string): Sheet {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new NotCalculated('no such sheet');
    return sheet;
  }

  formulaNamed(name: string, sheet: Sheet): string {
    const named = (this.workbook.names ?? []).filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const found = named.find((each) => each.sheet === sheet.name) ?? named.find((each) => each.sheet === undefined);
    if (!found || this.asked.length >= LONGEST_CHAIN) throw new NotCalculated('no such name');
    return found.formula;
  }
}
