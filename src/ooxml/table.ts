/** A table of a sheet: a range with named columns (ECMA-376 §18.5.1.2). */
export interface Table {
  readonly name: string;
  /** With header row and totals row. */
  readonly ref: string;
  readonly columns: readonly TableColumn[];
  /** Has the table no header row? Ours always have one. */
  readonly headerRow?: false;
  readonly totalsRow?: true;
  /** Are there filter buttons in the header row? Left out: yes. */
  readonly filterButtons?: false;
  readonly style?: TableStyle;
}

export interface TableColumn {
  /** Equal to the text of the header cell. */
  readonly name: string;
  /** What a new row gets; each row's cell holds the formula too. */
  readonly calculatedColumnFormula?: string;
  readonly totalsRowLabel?: string;
  /** `custom` goes with a {@link totalsRowFormula}. */
  readonly totalsRowFunction?: TotalsFunction;
  readonly totalsRowFormula?: string;
}
export const TOTALS_FUNCTIONS = [
  'average', 'count', 'countNums', 'custom', 'max', 'min', 'stdDev', 'sum', 'var',
] as const;
export type TotalsFunction = (typeof TOTALS_FUNCTIONS)[number];

export interface TableStyle {
  /** `TableStyleMedium2` and so on; left out: no style. */
  readonly name?: string;
  readonly rowStripes?: true;
  readonly columnStripes?: true;
  readonly firstColumn?: true;
  readonly lastColumn?: true;
}
