import type { CellInput, SheetLayout, TableLayout } from '../../src/sheets/layout';
import type { Sheet } from '../excel/workbook/sheet';
import { canonical } from '../excel/workbook/rewriting';
import { createTable } from '../excel/workbook/table-editing';
import { Workbook } from '../excel/workbook/workbook';

function put(sheet: Sheet, row: number, column: number, input: CellInput): void {
  if (input === '' || typeof input === 'object') return;
  sheet.edit(row, column).value = input;
}

function makeTable(workbook: Workbook, sheet: Sheet, layout: TableLayout): void {
  const { row, column, headers, rows, totals = [] } = layout;
  [headers, ...rows, totals].forEach((line, r) => line.forEach((input, c) => put(sheet, row + r, column + c, input)));
  const table = createTable(workbook, sheet, { row, column, rows: rows.length + 1, columns: headers.length }, true, 'user');
  table.name = layout.name;
  if (totals.length > 0) {
    table.rect = { ...table.rect, rows: table.rect.rows + 1 };
    table.showTotals = true;
  }
}

function putFormulas(workbook: Workbook, sheet: Sheet, { row: top, column: left, rows, totals = [] }: TableLayout): void {
  // As Excel shows a formula is the same in every row of a table, and takes long to find out.
  const known = new Map<string, string>();
  [...rows, totals].forEach((line, r) =>
    line.forEach((input, c) => {
      if (typeof input !== 'object') return;
      const place = { sheet, row: top + 1 + r, column: left + c };
      const shown = known.get(input.formula) ?? canonical(workbook, `=${input.formula}`, place);
      known.set(input.formula, shown);
      sheet.edit(place.row, place.column).formula = shown;
    }),
  );
}

/** The stand-in's model of a workbook that holds these sheets: tables first, then names, then formulas. */
export function workbookWithLayouts(layouts: readonly SheetLayout[]): Workbook {
  const workbook = new Workbook();
  const sheets = layouts.map((layout) => {
    const sheet = workbook.newSheet(layout.name);
    workbook.sheets.push(sheet);
    layout.tables.forEach((table) => makeTable(workbook, sheet, table));
    return { sheet, layout };
  });
  for (const { layout } of sheets) {
    for (const each of layout.names) {
      const column = (index: number) => String.fromCharCode(65 + index);
      const formula =
        'table' in each ? `=${each.table}[${each.header}]` : `='${layout.name}'!$${column(each.column)}$${each.row + 1}`;
      workbook.names.push({ name: each.name, formula, comment: '', visible: true, scope: null });
    }
  }
  for (const { sheet, layout } of sheets) layout.tables.forEach((table) => putFormulas(workbook, sheet, table));
  return workbook;
}
