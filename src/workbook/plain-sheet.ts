import type { ColumnKind } from '../sheets/column-kind';

/**
 * A sheet to be read and sent on: values and their look, with no table and no formula, so that nobody
 * takes it for a part of the plan. Rows and columns from 0.
 */
export interface PlainSheet {
  /** The tab; where one of that name is there, it gets another. */
  readonly name: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly texts: readonly PlainText[];
  readonly tables: readonly PlainTable[];
}

/** A line of text in the first column. */
export interface PlainText {
  readonly row: number;
  readonly text: string;
  readonly role: 'title' | 'note' | 'heading';
}

export interface PlainTable {
  /** Of the headers. */
  readonly row: number;
  readonly headers: readonly string[];
  /** By column: how a figure is written, and on which side it stands. */
  readonly kinds: readonly ColumnKind[];
  /** '' where nothing stands. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The last row, set apart. */
  readonly totals?: readonly (string | number)[];
}
