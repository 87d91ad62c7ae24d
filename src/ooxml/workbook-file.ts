import type { CellStyle } from './cell-style';
import type { Chart } from './chart';
import type { ConditionalFormat, Validation } from './sheet-rules';
import type { Table } from './table';

export * from './sheet-rules';
export * from './table';

/**
 * A workbook as it stands in an .xlsx package: what `writeWorkbook` takes and `readWorkbook` gives.
 *
 * Rows and columns count from 0; ranges are written as Excel writes them (`B4:F20`, without `$`). A property that
 * is left out has Excel's default, and the reader leaves out what has the default, so that a workbook that was
 * written reads back equal. Dates are plain numbers (days, see {@link WorkbookFile.date1904}).
 *
 * The file format: ECMA-376 part 1, §18 (https://ecma-international.org/publications-and-standards/standards/ecma-376/).
 */
export interface WorkbookFile {
  readonly sheets: readonly Sheet[];
  readonly names?: readonly DefinedName[];
  readonly customXml?: readonly CustomXmlPart[];
  readonly properties?: DocumentProperties;
  /** Do dates count from 1 January 1904, as older Excel for Mac did, and not from 1900? */
  readonly date1904?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** `veryHidden`: not in Excel's list of hidden sheets either. */
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows that hold something, in order and each at most once. */
  readonly rows: readonly Row[];
  /** Widths of columns, in order, not overlapping. */
  readonly columns?: readonly ColumnSpan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Are the lines between the cells shown? Left out: yes. */
  readonly gridlines?: false;
  /** `#RRGGBB` */
  readonly tabColour?: string;
  /** Is the sheet protected (without a password), so that {@link CellStyle.locked} has an effect? */
  readonly protected?: true;
  readonly print?: PrintSetup;
  readonly merged?: readonly string[];
  readonly tables?: readonly Table[];
  readonly validations?: readonly Validation[];
  /** The first that applies goes before the others. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly notes?: readonly Note[];
  readonly charts?: readonly Chart[];
}

export interface Row {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  /** Where no height is set: how high the row is as long as nobody types in it. Not read back. */
  readonly fittedHeight?: number;
  readonly hidden?: true;
  /** In order, each column at most once. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  /**
   * The value, or for a formula its last result; `null` is nothing (a cell that only has a look, or a formula that a
   * program saved without its result). Note that `''` is a text, which COUNTA counts.
   */
  readonly value: CellValue;
  /**
   * Without `=`, in English, arguments separated by commas, structured references as `tbl[[#This Row],[x]]` and
   * new functions by their own names (`XLOOKUP`, not `_xlfn.XLOOKUP`).
   */
  readonly formula?: string;
  /** For an array formula: the range it fills, named in its first cell. */
  readonly arrayRange?: string;
  readonly style?: CellStyle;
}

export type CellValue = number | string | boolean | CellError | null;

/** `#N/A`, `#DIV/0!`, … */
export interface CellError {
  readonly error: string;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** As the file counts it; {@link fileWidth} makes it from the number of characters that Excel shows. */
  readonly width?: number;
  readonly hidden?: true;
}

export interface PrintSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** The paper's number in the file format: 9 is A4 (ECMA-376 §18.3.1.63). */
  readonly paper?: number;
  /** Pages to fit on; 0 is as many as it takes. */
  readonly fit?: { readonly pagesWide: number; readonly pagesHigh: number };
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** What is printed, when not everything. */
  readonly area?: string;
  /** In inches. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** With Excel's codes: `&L`, `&C`, `&R`, `&P`, `&N`, `&A` … (ECMA-376 §18.3.1.39). */
  readonly header?: string;
  readonly footer?: string;
}

/** Paper number of A4, 210 × 297 mm. */
export const PAPER_A4 = 9;

/** A note at a cell (what Excel called a comment until 2018). */
export interface Note {
  /** Such as `E4`. */
  readonly cell: string;
  readonly text: string;
  readonly author?: string;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without `=`. */
  readonly formula: string;
  /** The sheet that knows the name; left out: all do. */
  readonly sheet?: string;
  readonly hidden?: true;
}

/** A piece of XML that travels with the workbook and nobody sees. */
export interface CustomXmlPart {
  /** A GUID in braces, upper case. */
  readonly id: string;
  readonly xml: string;
  /** The namespaces that the part declares to use. */
  readonly schemas?: readonly string[];
}

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly lastModifiedBy?: string;
  /** `2026-01-31T12:00:00Z` */
  readonly created?: string;
  readonly modified?: string;
  /** The program that wrote the file. */
  readonly application?: string;
  readonly custom?: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

/** What Excel can hold: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const EXCEL = { rows: 1_048_576, columns: 16_384, textLength: 32_767, formulaLength: 8_192 } as const;

/**
 * The width that the file holds for a width that Excel shows: five pixels of padding are added, at seven pixels to
 * the character of the default font, in steps of 1/256 (ECMA-376 §18.3.1.13).
 */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}
