import { cellAt, type Rect } from './rect';

/** A series: the cell with its name, its figures, and where they have been given the names of its bars. */
export interface Series {
  name: Rect;
  values: Rect;
  categories: Rect | null;
}

/** A chart of a sheet. It is recorded and not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  series: Series[];
  /** The cells that it covers, once it has been given a place; it moves and grows with them. */
  rect: Rect | null;
  /** The cell that its title is taken from, as a formula. */
  titleFormula: string | null;
  /** What has been set of its look, by the path of Excel's members: `axes/valueAxis/visible`. */
  settings: Map<string, unknown>;
}

/** What a range shows column by column: a row of names above the figures. */
export const seriesByColumns = ({ row, column, rows, columns }: Rect): Series[] =>
  Array.from({ length: columns }, (_, index) => ({
    name: cellAt(row, column + index),
    values: { row: row + 1, column: column + index, rows: rows - 1, columns: 1 },
    categories: null,
  }));

/** Every rectangle of a chart, moved; a chart whose place is gone is gone, and so is a series without figures. */
export function moveChart(chart: Chart, move: (rect: Rect) => Rect | null): Chart | null {
  const rect = chart.rect && move(chart.rect);
  if (chart.rect && !rect) return null;
  chart.rect = rect;
  chart.series = chart.series.flatMap(({ name, values, categories }) => {
    const [movedName, movedValues] = [move(name), move(values)];
    return movedName && movedValues ? [{ name: movedName, values: movedValues, categories: categories && move(categories) }] : [];
  });
  return chart;
}

export const copyOfChart = (chart: Chart, id: string): Chart => ({
  ...chart,
  id,
  series: chart.series.map((series) => ({ ...series })),
  settings: new Map(chart.settings),
});
