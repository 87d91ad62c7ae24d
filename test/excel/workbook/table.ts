import { cellAt, endRow, type Rect } from './rect';
import type { Sheet } from './sheet';

export interface TableColumn {
  readonly id: number;
  /** Its header; the header's cell says the same. */
  name: string;
  /** Calculated column: the formula as it stands in the row `row`. */
  calculated: { readonly formula: string; readonly row: number } | undefined;
}

/** A table. The host owns it: the calculator only ever sees plain cells. */
export class Table {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  columns: TableColumn[] = [];
  private nextColumn = 1;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** With header and totals row. */
    public rect: Rect,
  ) {}

  newColumn(name: string): TableColumn {
    return { id: this.nextColumn++, name, calculated: undefined };
  }

  get headerRect(): Rect {
    return { ...this.rect, rows: 1 };
  }

  get totalsRect(): Rect | null {
    return this.showTotals ? { ...this.rect, row: endRow(this.rect), rows: 1 } : null;
  }

  /**
   * The rows of data; headers and totals are not data. A table always has at least one row of
   * data, which may be blank.
   */
  get body(): Rect {
    const headers = this.showHeaders ? 1 : 0;
    const totals = this.showTotals ? 1 : 0;
    return { ...this.rect, row: this.rect.row + headers, rows: Math.max(1, this.rect.rows - headers - totals) };
  }

  /** The row below the last one of data: the totals row, or the one where typing makes the table grow. */
  get rowBelowBody(): number {
    return endRow(this.body) + 1;
  }

  columnBody(index: number): Rect {
    return { ...this.body, column: this.rect.column + index, columns: 1 };
  }

  headerCell(index: number): Rect {
    return cellAt(this.rect.row, this.rect.column + index);
  }

  columnNamed(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }
}
