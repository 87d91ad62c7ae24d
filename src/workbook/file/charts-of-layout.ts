import { columnLetters, sheetPrefix } from '../../ooxml/addresses';
import type { Chart, ChartSeries } from '../../ooxml/chart';
import type { ChartLayout } from '../../sheets/chart-layout';
import type { CellInput, SheetLayout, TableLayout } from '../../sheets/layout';
import { CHART_COLOURS, CHART_FONT, COLOURS } from '../../sheets/look';

const valueOf = (input: CellInput | undefined) => (typeof input === 'object' ? input.value : (input ?? ''));
const absolute = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** The charts of a sheet of that name, with what its tables hold. */
export function chartsOfLayout(sheet: string, { charts, tables }: SheetLayout): readonly Chart[] {
  const tableOf = (key: TableLayout['key']) => tables.find((table) => table.key === key) as TableLayout;
  return charts.map((chart) => chartOf(sheetPrefix(sheet), chart, tableOf));
}

function chartOf(prefix: string, chart: ChartLayout, tableOf: (key: TableLayout['key']) => TableLayout): Chart {
  const { name, description, table: shown, categories, series, title, beside, column, format } = chart;
  const table = tableOf(shown);
  const cells = (header: string) => {
    const index = table.headers.indexOf(header);
    const at = table.column + index;
    return {
      header: `${prefix}${absolute(table.row, at)}`,
      formula: `${prefix}${absolute(table.row + 1, at)}:${absolute(table.row + table.rows.length, at)}`,
      values: table.rows.map((row) => valueOf(row[index])),
    };
  };
  const names = cells(categories);
  const form = tableOf(title.table);
  const [first, last] = [tableOf(beside.first), tableOf(beside.last)];
  return {
    name,
    description,
    from: { row: first.row - 1, column },
    to: { row: last.row + last.rows.length + (last.totals ? 1 : 0), column },
    title: { formula: `${prefix}${absolute(form.row + 1 + title.line, form.column + 1)}`, text: String(valueOf(form.rows[title.line]?.[1])) },
    categories: { formula: names.formula, values: names.values.map(String) },
    series: series.map(({ header, colour }): ChartSeries => {
      const own = cells(header);
      const numbers = own.values.map((value) => (typeof value === 'number' ? value : 0));
      return { name: { formula: own.header, text: header }, values: { formula: own.formula, numbers }, colour, outline: CHART_COLOURS.outline };
    }),
    labelFormat: format,
    textColour: CHART_COLOURS.text,
    font: CHART_FONT,
    lineColour: COLOURS.line,
  };
}
