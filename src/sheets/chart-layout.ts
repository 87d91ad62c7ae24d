import type { TableKey } from '../domain/path';
import type { ChartSpec } from './chart-spec';
import { columnsOf, type SheetShape, type SheetSpec, type TableSpec } from './spec';

/** A chart by the places of what it shows in the sheet's tables, wherever those stand. */
export interface ChartLayout extends Pick<ChartSpec, 'name' | 'description' | 'format' | 'beside'> {
  readonly table: TableKey;
  /** The headers of the names of the bars, and of each series with its colour. */
  readonly categories: string;
  readonly series: readonly { readonly header: string; readonly colour: string }[];
  /** The form and the row of its body, from 0, that holds the title. */
  readonly title: { readonly table: TableKey; readonly line: number };
  /** The sheet's column that it fills. */
  readonly column: number;
}

function tableIn({ tables }: SheetSpec, key: TableKey): TableSpec {
  const table = tables.find((each) => each.key === key);
  if (!table) throw new Error(`a chart shows ${key}, which is not on its sheet`);
  return table;
}

/** The charts of a sheet; what they show stands side by side, so that one range is all of it. */
export function chartsOf(sheet: SheetSpec, shape: SheetShape): readonly ChartLayout[] {
  const { charts = [], chartColumn } = sheet;
  return charts.map(({ name, description, format, beside, table, categories, series, title }) => {
    const columns = columnsOf(tableIn(sheet, table), shape);
    const first = columns.findIndex(({ key }) => key === categories);
    const shown = series.map(({ key, colour }, index) => {
      const column = columns[first + 1 + index];
      if (first === -1 || column?.key !== key) throw new Error(`${name}: ${key} does not follow ${categories}`);
      return { header: column.header, colour };
    });
    return {
      name,
      description,
      format,
      beside,
      table,
      categories: columns[first]?.header ?? '',
      series: shown,
      title: { table: title.table, line: columnsOf(tableIn(sheet, title.table), shape).findIndex(({ key }) => key === title.key) },
      column: chartColumn?.column ?? 0,
    };
  });
}
