import { type Cell, emptyCell, hasContent } from './cell';
import { type CellFormat, mergeFormat, PLAIN } from './format';
import { bounding, cellAt, contains, endColumn, endRow, intersection, MAX_COLUMNS, type Rect, subtract } from './rect';
import { type Chart, copyOfChart } from './chart';
import type { ConditionalFormat, Validation } from './rules';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A format put on so many cells that it is kept as a block; later ones win. */
interface FormatLayer {
  readonly rect: Rect;
  readonly patch: CellFormat;
}

/** Blocks larger than this are formatted as a layer, so that a whole column costs nothing. */
const LAYER_FROM_CELLS = 20_000;

/** One sheet: sparse cells and what belongs to the sheet alone. Rules of tables are elsewhere. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string | undefined } | null = null;
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  merged: Rect[] = [];
  readonly customProperties = new Map<string, string>();
  /** Settings of the printed page by Excel's member names, as last set. */
  readonly page = new Map<string, unknown>();
  /** Points. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  /** Cells to hand to the calculator; `all` after a structural change. */
  touched: Set<number> | 'all' = new Set();
  /** Counts changes of look other than cells': widths, freeze, validation. */
  appearance = 0;

  private rows = new Map<number, Map<number, Cell>>();
  private layers: FormatLayer[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  format(row: number, column: number): CellFormat {
    return this.cell(row, column)?.format ?? this.layered(row, column);
  }

  /** The cell, made if need be; counts as changed. */
  edit(row: number, column: number): Cell {
    this.touch(row, column);
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = emptyCell(this.layered(row, column))));
    return cell;
  }

  touch(row: number, column: number): void {
    if (this.touched !== 'all') this.touched.add(row * MAX_COLUMNS + column);
  }

  /** The cells that exist within `rect`, by row and column. */
  *cellsIn(rect: Rect): Generator<readonly [row: number, column: number, cell: Cell]> {
    const last = endRow(rect);
    const rows = rect.rows > this.rows.size ? [...this.rows.keys()].filter((row) => row >= rect.row && row <= last).sort(ascending) : range(rect.row, last);
    for (const row of rows) {
      const line = this.rows.get(row);
      if (!line) continue;
      const columns =
        rect.columns > line.size ? [...line.keys()].filter((column) => contains(rect, row, column)).sort(ascending) : range(rect.column, endColumn(rect));
      for (const column of columns) {
        const cell = line.get(column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  *allCells(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield [row, column, cell];
  }

  /** Block around everything used; with `valuesOnly` formats do not count. */
  used(valuesOnly: boolean, within?: Rect): Rect | null {
    let found: Rect | null = null;
    for (const [row, column, cell] of within ? this.cellsIn(within) : this.allCells()) {
      if (!hasContent(cell) && (valuesOnly || cell.format === PLAIN)) continue;
      found = found ? bounding(found, cellAt(row, column)) : cellAt(row, column);
    }
    return found;
  }

  isEmpty(rect: Rect): boolean {
    for (const [, , cell] of this.cellsIn(rect)) if (hasContent(cell)) return false;
    return true;
  }

  applyFormat(rect: Rect, patch: CellFormat): void {
    if (rect.rows * rect.columns > LAYER_FROM_CELLS) {
      this.layers.push({ rect, patch });
      for (const [row, column, cell] of this.cellsIn(rect)) {
        cell.format = mergeFormat(cell.format, patch);
        this.touch(row, column);
      }
      this.appearance++;
      return;
    }
    for (let row = rect.row; row <= endRow(rect); row++) {
      for (let column = rect.column; column <= endColumn(rect); column++) {
        const cell = this.edit(row, column);
        cell.format = mergeFormat(cell.format, patch);
      }
    }
  }

  clear(rect: Rect, what: { readonly contents: boolean; readonly formats: boolean }): void {
    for (const [row, column, cell] of this.cellsIn(rect)) {
      if (what.contents) {
        cell.value = '';
        cell.formula = undefined;
      }
      if (what.formats) cell.format = PLAIN;
      this.touch(row, column);
    }
    if (!what.formats) return;
    this.layers = this.layers.flatMap((layer) => subtract(layer.rect, rect).map((piece) => ({ ...layer, rect: piece })));
    this.conditionalFormats = this.conditionalFormats.filter((rule) => !intersection(rule.rect, rect));
    this.appearance++;
  }

  /** Gives every cell a new place; `null` drops it. */
  rearrange(place: (row: number, column: number) => readonly [number, number] | null, layer: (rect: Rect) => Rect | null): void {
    const before = [...this.allCells()];
    this.rows = new Map();
    for (const [row, column, cell] of before) {
      const target = place(row, column);
      if (target) this.put(target[0], target[1], cell);
    }
    this.layers = this.layers.flatMap((old) => {
      const rect = layer(old.rect);
      return rect ? [{ ...old, rect }] : [];
    });
    this.touched = 'all';
    this.appearance++;
  }

  put(row: number, column: number, cell: Cell): void {
    const line = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, line);
    line.set(column, cell);
    this.touch(row, column);
  }

  /** Takes over everything of another sheet but its name and id. */
  copyFrom(other: Sheet): void {
    for (const [row, column, cell] of other.allCells()) this.put(row, column, { ...cell });
    this.layers = [...other.layers];
    this.frozen = other.frozen;
    this.tabColor = other.tabColor;
    this.showGridlines = other.showGridlines;
    this.protection = other.protection;
    this.merged = [...other.merged];
    this.validations = other.validations.map((validation) => ({ ...validation }));
    this.conditionalFormats = other.conditionalFormats.map((rule) => ({ ...rule, settings: structuredClone(rule.settings) }));
    this.charts = other.charts.map((chart) => copyOfChart(chart, `${chart.id}-${this.id}`));
    this.columnWidths = new Map(other.columnWidths);
    this.rowHeights = new Map(other.rowHeights);
    for (const [key, value] of other.customProperties) this.customProperties.set(key, value);
    for (const [key, value] of other.page) this.page.set(key, value);
    this.touched = 'all';
  }

  private layered(row: number, column: number): CellFormat {
    let format = PLAIN;
    for (const layer of this.layers) if (contains(layer.rect, row, column)) format = mergeFormat(format, layer.patch);
    return format;
  }
}

const ascending = (a: number, b: number): number => a - b;

function* range(first: number, last: number): Generator<number> {
  for (let value = first; value <= last; value++) yield value;
}
