import type { TableKey } from '../domain/path';

/**
 * Sheets as data. From a {@link SheetSpec} come the calls to Excel, the reader, the validation and
 * the help; nothing about a sheet is written twice.
 */
export interface SheetSpec {
  readonly key: SheetKey;
  /** The sheet's tab; a user's own sheet of that name is left alone and ours gets another. */
  readonly name: string;
  /** One line that says what the sheet is for. */
  readonly purpose: string;
  readonly tables: readonly TableSpec[];
}
export type SheetKey = 'masterData' | 'salaries' | 'staffResources';

export interface TableSpec {
  readonly key: TableKey;
  /** The table's name in Excel. A table is found by it, else by its headers. */
  readonly name: string;
  /** Shown above the table where a sheet holds several. */
  readonly title: string;
  /** `rows`: a header row and a row for each item. `fields`: one row for each fact, label and value. */
  readonly layout: 'rows' | 'fields';
  /** Where the table begins when it is created: rows and columns from 0. Afterwards the user may move it. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  /** Rows to type in, beside those that hold something. */
  readonly blankRows: number;
}

/** What a column holds, and thereby its number format, alignment, validation and reading. */
export type ColumnKind = 'text' | 'hours' | 'share' | 'money' | 'date' | 'choice' | 'position';

export interface ColumnSpec {
  /** The field of the plan's row. */
  readonly key: string;
  /** The column is found by its header, never by its position. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Only for `choice`. */
  readonly choices?: ChoiceSource;
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  /** One or two sentences to the person who fills it in. */
  readonly help: string;
}

/** What may be chosen, and what the plan calls it. */
export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}
export type ChoiceSource =
  | { readonly from: 'list'; readonly choices: readonly Choice[] }
  /** The programme's areas, and the places beside them. */
  | { readonly from: 'areas'; readonly besides: readonly Choice[] };

/** Headers of the two columns of a `fields` table. */
export const FIELD_HEADERS = ['Oplysning', 'Udfyldes'] as const;

/** The headers a table has in the workbook. */
export function headersOf(table: TableSpec): readonly string[] {
  return table.layout === 'fields' ? FIELD_HEADERS : table.columns.map((column) => column.header);
}
