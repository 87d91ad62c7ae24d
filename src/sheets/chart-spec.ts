import type { TableKey } from '../domain/path';

/**
 * A chart as data: lying bars of figures of one table. What it shows stands in columns next to each
 * other, the names of its bars first, so that Excel makes the chart of one range.
 */
export interface ChartSpec {
  /** The chart's own name in the workbook, by which it is found again. */
  readonly name: string;
  /** The table and the key of its column with the names of the bars. */
  readonly table: TableKey;
  readonly categories: string;
  /** The columns right after it, with a colour each. */
  readonly series: readonly { readonly key: string; readonly colour: string }[];
  /** The fact of a form that says what the chart shows, or that there is nothing to show yet. */
  readonly title: { readonly table: TableKey; readonly key: string };
  /** For who cannot see it. */
  readonly description: string;
  /** The tables beside which it stands: from the heading of the first to the end of the last. */
  readonly beside: { readonly first: TableKey; readonly last: TableKey };
  /** How the figures at the bars are written; nothing for zero. */
  readonly format: string;
}
