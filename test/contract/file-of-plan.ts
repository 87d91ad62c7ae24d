import { fileWidth, PAPER_A4, type Cell, type ConditionalFormat, type DefinedName, type Row, type Sheet, type WorkbookFile } from '../../src/ooxml/workbook-file';
import { cellName, rangeName } from '../../src/ooxml/addresses';
import type { Plan } from '../../src/domain/plan';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf, type SheetLayout, type TableLayout } from '../../src/sheets/layout';
import { CONDITIONAL_LOOKS, PURPOSE_ROW, ROW_HEIGHTS, TITLE_ROW } from '../../src/sheets/look';
import { SHEETS } from '../../src/sheets/sheets';
import type { SheetSpec } from '../../src/sheets/spec';
import { cellOf, tableOf } from '../../src/workbook/file/table-of-layout';

const quotedName = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;
const absolute = (row: number, column: number) => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

export function namesInFile(layouts: readonly SheetLayout[]): readonly DefinedName[] {
  return layouts.flatMap(({ name: sheet, names }) =>
    names.map((each) => ({
      name: each.name,
      formula: 'table' in each ? `${each.table}[${each.header}]` : `${quotedName(sheet)}!${absolute(each.row, each.column)}`,
    })),
  );
}

function highlighted(table: TableLayout): readonly ConditionalFormat[] {
  return table.highlights.map(({ row, column, rowCount, look, formula }) => {
    const [top, left] = [table.row + 1 + row, table.column + column];
    const { fill, text, bold } = CONDITIONAL_LOOKS[look];
    return {
      ref: rangeName({ firstRow: top, lastRow: top + rowCount - 1, firstColumn: left, lastColumn: left }),
      formula: formula(cellName(top, left)),
      style: { fill, font: { bold, colour: text } },
    };
  });
}

function inHeaderSize<C extends Cell>(cell: C, { headerSize }: TableLayout): C {
  return headerSize === undefined ? cell : { ...cell, style: { ...cell.style, font: { ...cell.style?.font, size: headerSize } } };
}

function sheetInFile(layout: SheetLayout): Sheet {
  const tables = layout.tables.map((table) => tableOf(table, table.name));
  const cells = [
    cellOf(TITLE_ROW, 0, layout.name, { font: { bold: true, size: 18 } }),
    cellOf(PURPOSE_ROW, 0, layout.purpose, {}),
    ...layout.headings.map(({ row, column, text }) => cellOf(row, column, text, { font: { bold: true, size: 13 } })),
    ...tables.flatMap((table) => table.cells.map((cell) => (cell.row === table.layout.row ? inHeaderSize(cell, table.layout) : cell))),
  ];
  const heights = new Map<number, number>([
    ...tables.flatMap((table) => table.heights),
    ...layout.tables.map(({ row, headerLines }) => [row, Math.max(ROW_HEIGHTS.header, headerLines * 15 + 3)] as const),
  ]);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b).map((row): Row => {
    const height = heights.get(row);
    const inRow = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return { row, ...(height ? { height } : {}), cells: inRow };
  });
  return {
    name: layout.name,
    rows,
    gridlines: false,
    columns: layout.widths.flatMap((width, column) => (width === undefined ? [] : [{ first: column, last: column, width: fileWidth(width) }])),
    print: { orientation: 'landscape', paper: PAPER_A4, fit: { pagesWide: 1, pagesHigh: 0 }, margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } },
    tables: tables.map(({ table }) => table),
    validations: [],
    conditionalFormats: layout.tables.flatMap(highlighted),
  };
}

/** A plan's sheets as a file, with names and highlights. */
export function fileOfPlan(plan: Plan, sheets: readonly SheetSpec[] = SHEETS): WorkbookFile {
  const layouts = sheets.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));
  return { sheets: layouts.map(sheetInFile), names: namesInFile(layouts) };
}

/** A result that no formula of ours has: what still shows it has not been calculated. */
export const NOT_CALCULATED = -987654321;

/** The same file with a wrong result at every formula. */
export function withWrongResults(file: WorkbookFile): WorkbookFile {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: NOT_CALCULATED })),
    })),
  }));
  return { ...file, sheets };
}
