import type { TableKey } from '../domain/path';

/** One cell as the workbook holds it. */
export interface Cell {
  readonly value: string | number | boolean;
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error';
  /** The number format in Excel's own (en-US) notation. */
  readonly format: string;
  /** The formula whose result the value is, in en-US notation with its equals sign. */
  readonly formula?: string | undefined;
}

/** A table of the workbook, ours or the user's. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** A table with its cells. */
export interface TableCells extends TableInfo {
  /** Where the header row begins, from 0. */
  readonly row: number;
  readonly column: number;
  /** One array per row below the header, each as long as `headers`; blank rows at the end are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** The totals row, if the table shows one, and the sheet row it stands in. */
  readonly totals?: { readonly row: number; readonly cells: readonly Cell[] } | undefined;
}

/** The workbook at one moment, as far as the plan is concerned. */
export interface Snapshot {
  /** The version of the format that the workbook says it is of. */
  readonly format: number | undefined;
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** Every table of the workbook. */
  readonly tables: readonly TableInfo[];
  /** The cells of the tables that are the plan's. */
  readonly cells: Readonly<Partial<Record<TableKey, TableCells>>>;
}

export const EMPTY_CELL: Cell = { value: '', kind: 'empty', format: 'General' };
