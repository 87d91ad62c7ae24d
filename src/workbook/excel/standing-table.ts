import type { MissingHeader, MissingOverviewRow } from '../../domain/workbook-state';
import type { TableLayout } from '../../sheets/layout';
import type { TableInfo } from '../../sheets/snapshot';
import type { Cells } from './find-on-sheet';
import type { TableFrame } from './inventory';

/** A table that is there, to be made whole. */
export interface StandingTable {
  readonly layout: TableLayout;
  readonly info: TableInfo;
  readonly table: Excel.Table;
  /** The version of the format that the workbook is of, where it is to have another. */
  readonly version: number | undefined;
  /** Headers that shall not be put back. */
  readonly leave: readonly MissingHeader[];
  /** Rows to be put in. */
  readonly rows: readonly MissingOverviewRow[];
}

/** What stands in the rows of a table. */
export interface Body {
  readonly values: Cells;
}

/** Where every table stands, and on which sheet. */
export type Frames = readonly (TableFrame & { readonly sheet: string; readonly name: string; readonly columnCount: number })[];
