/** A chart of a sheet, by its name and the names of what it shows. */
export interface StandingChart {
  readonly name: string;
  readonly series: readonly string[];
}

/** Asks for a sheet's charts; the returned function reads the answer. ExcelApi 1.1. */
export function askCharts({ charts }: Excel.Worksheet): () => readonly StandingChart[] {
  charts.load('items/name,items/series/items/name');
  return () => charts.items.map(({ name, series }) => ({ name, series: series.items.map((each) => each.name) }));
}
