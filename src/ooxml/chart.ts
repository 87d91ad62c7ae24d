/**
 * A chart on a sheet: lying bars with their figures beside them, without a grid and without an axis of figures, the
 * first row at the top (ECMA-376 part 1, §21.2). The writer writes charts; the reader passes over those of a file.
 */
export interface Chart {
  /** Unique on its sheet. */
  readonly name: string;
  /** What it shows, for who cannot see it. */
  readonly description?: string;
  /** It covers these cells and what is between them; rows and columns from 0. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly title: ShownText;
  /** The names of the bars. */
  readonly categories: { readonly formula: string; readonly values: readonly string[] };
  readonly series: readonly ChartSeries[];
  /** Number format of the figures at the bars, in Excel's en-US notation. */
  readonly labelFormat: string;
  /** `#RRGGBB`, of all text, and of the line around the chart. */
  readonly textColour: string;
  readonly font: string;
  readonly lineColour: string;
}

/** A cell that is shown, and what it holds. */
export interface ShownText {
  /** With the sheet's name, without the equals sign. */
  readonly formula: string;
  readonly text: string;
}

export interface ChartSeries {
  readonly name: ShownText;
  readonly values: { readonly formula: string; readonly numbers: readonly number[] };
  /** `#RRGGBB`, of the bars and of the line around them. */
  readonly colour: string;
  readonly outline: string;
}
