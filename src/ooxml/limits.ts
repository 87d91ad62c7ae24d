/**
 * How much of a file is read before it is refused. A file from a stranger may be made to use up memory or time, so
 * nothing that it says about its own sizes is believed.
 *
 * The default lets through a workbook of half a million cells, a hundred times ours, and keeps reading one within
 * 300 MB and five seconds.
 */
export interface Limits {
  /** Bytes of the file. */
  readonly fileSize: number;
  /** Files in the package. */
  readonly entries: number;
  /** Bytes of one part, inflated. */
  readonly partSize: number;
  /** Bytes of all parts that are read, inflated. */
  readonly totalSize: number;
  /** How many times larger a part may become, once it is larger than {@link ratioFrom} bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells, also empty ones that only have a look. */
  readonly cells: number;
  /** Cells of tables' lines, written out to their whole width. */
  readonly lineCells: number;
  /** Characters of one text in a cell: Excel holds no longer ones. */
  readonly text: number;
  /** Characters of all texts, each counted for every cell that shows it. */
  readonly texts: number;
  /** Elements of XML, in all parts that are read. */
  readonly elements: number;
  /** Characters of the formulas that cells share, written out for each of them. */
  readonly sharedFormulas: number;
  /** Elements within elements. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  fileSize: 32_000_000,
  entries: 2_000,
  partSize: 48_000_000,
  totalSize: 64_000_000,
  ratio: 200,
  ratioFrom: 2_000_000,
  cells: 500_000,
  lineCells: 2_000_000,
  text: 32_767,
  texts: 16_000_000,
  elements: 2_000_000,
  sharedFormulas: 8_000_000,
  depth: 64,
};
