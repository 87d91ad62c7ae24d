import { columnLetters, rangeName } from '../../ooxml/addresses';
import type { CellStyle } from '../../ooxml/cell-style';
import { fileWidth, PAPER_A4, type Cell, type DefinedName, type Row, type Sheet, type WorkbookFile } from '../../ooxml/workbook-file';
import { writer } from '../../messages/write';
import { FORMAT_NAME, formulaOfFormat, isNewer } from '../../sheets/format';
import { findTables } from '../../sheets/find-tables';
import type { SheetLayout } from '../../sheets/layout';
import { COLOURS, FONT_SIZES, MARGINS, PURPOSE_ROW, ROW_HEIGHTS, TITLE_ROW } from '../../sheets/look';
import { CurrentFormulas, type StandingTable } from '../current-formula';
import { freeSheetName, TakenNames } from '../names';
import { WorkbookError } from '../workbook';
import { chartsOfLayout } from './charts-of-layout';
import { formatOfFile } from './snapshot-of-file';
import { cellOf, tableOf, type TableInFile } from './table-of-layout';

/** The sheet's rows, from cells gathered from its parts. */
function rowsOf(placed: TableInFile['cells'], heights: ReadonlyMap<number, number>, fitted: ReadonlyMap<number, number>): Row[] {
  const byRow = new Map<number, Cell[]>();
  for (const { row, ...cell } of placed) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const fittedHeight = fitted.get(row);
      const inOrder = cells.sort((a, b) => a.column - b.column);
      return { row, ...(height === undefined ? {} : { height }), ...(fittedHeight === undefined ? {} : { fittedHeight }), cells: inOrder };
    });
}

function sheetOf(name: string, layout: SheetLayout, tables: readonly TableInFile[]): Sheet {
  const title: CellStyle = {
    font: { bold: true, size: FONT_SIZES.title, colour: COLOURS.title },
    align: { vertical: 'center' },
  };
  const heading: CellStyle = {
    font: { bold: true, size: FONT_SIZES.heading, colour: COLOURS.title },
    align: { vertical: 'center' },
  };
  const purpose: CellStyle = { font: { colour: COLOURS.quiet }, align: { vertical: 'center' } };
  const cells = [
    cellOf(TITLE_ROW, 0, layout.name, title),
    cellOf(PURPOSE_ROW, 0, layout.purpose, purpose),
    ...layout.headings.map(({ row, column, text }) => cellOf(row, column, text, heading)),
    ...tables.flatMap((table) => table.cells),
  ];
  const heights = new Map([
    [TITLE_ROW, ROW_HEIGHTS.title],
    [PURPOSE_ROW, ROW_HEIGHTS.purpose],
    ...layout.headings.map(({ row }) => [row, ROW_HEIGHTS.heading] as const),
    ...tables.flatMap((table) => table.heights),
  ]);
  const fitted = new Map(tables.flatMap((table) => table.fittedHeights));
  const frozen = layout.frozenRows;
  return {
    name,
    rows: rowsOf(cells, heights, fitted),
    columns: layout.widths.flatMap((width, column) =>
      width === undefined ? [] : [{ first: column, last: column, width: fileWidth(width) }],
    ),
    gridlines: false,
    tabColour: COLOURS.brand,
    ...(frozen > 0 ? { freeze: { rows: frozen, columns: 0 } } : {}),
    print: {
      orientation: layout.uprightPage ? 'portrait' : 'landscape',
      ...(layout.uprightPage ? { area: printedArea(layout, layout.uprightPage) } : {}),
      paper: PAPER_A4,
      fit: { pagesWide: layout.pagesWide, pagesHigh: layout.pagesHigh },
      margins: MARGINS,
      ...(frozen > 0 ? { titleRows: { first: 0, last: frozen - 1 } } : {}),
      ...(layout.repeatedColumns > 0 ? { titleColumns: { first: 0, last: layout.repeatedColumns - 1 } } : {}),
      footer: `&L&A&R${writer('da').say('workbook.page-number')}`,
    },
    tables: tables.map(({ table }) => table),
    ...(layout.charts.length > 0 ? { charts: chartsOfLayout(name, layout) } : {}),
    validations: tables.flatMap(({ validations }) => validations),
    conditionalFormats: tables.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

function printedArea({ tables }: SheetLayout, { last, columns }: NonNullable<SheetLayout['uprightPage']>): string {
  const table = tables.find(({ key }) => key === last);
  const lastRow = table ? table.row + table.rows.length + (table.totals ? 1 : 0) : 0;
  return rangeName({ firstRow: 0, firstColumn: 0, lastRow, lastColumn: columns - 1 });
}

/** A sheet of ours that the file does not have yet, under the names that are free in it. */
interface NewSheet {
  readonly name: string;
  readonly layout: SheetLayout;
  readonly tables: readonly StandingTable[];
}

const absolute = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** What the names of a sheet's parts stand for in this file; what is not there has no name. */
function namesOf({ name: sheet, layout }: NewSheet, formulas: CurrentFormulas): DefinedName[] {
  return layout.names.flatMap((each): DefinedName[] => {
    if (!('table' in each)) return [{ name: each.name, formula: `'${sheet.replace(/'/g, "''")}'!${absolute(each.row, each.column)}` }];
    const formula = formulas.write(`${each.table}[${each.header}]`);
    return formula === undefined ? [] : [{ name: each.name, formula }];
  });
}

/**
 * The file with sheets of ours added. A sheet that the file has already stays as it is, and a
 * user's own sheet of the same name is left alone: ours gets another.
 *
 * @param format the version of the format that a file without sheets of ours is of from now on
 * @throws WorkbookError `newer`
 */
export function addSheets(file: WorkbookFile, layouts: readonly SheetLayout[], format?: number): WorkbookFile {
  const now = formatOfFile(file);
  if (isNewer(now)) throw new WorkbookError('newer', `format ${now}`);
  const inFile = file.sheets.flatMap(({ name: sheet, tables = [] }) =>
    tables.map(({ name, columns }) => ({ name, sheet, headers: columns.map((column) => column.name) })),
  );
  const found = findTables(inFile);
  const names = file.names ?? [];
  const tableNames = new TakenNames([...inFile, ...names].map(({ name }) => name));
  const sheetNames = file.sheets.map(({ name }) => name);
  const standing = layouts.flatMap(({ tables }) =>
    tables.flatMap((table): StandingTable[] => {
      const info = found.get(table.key)?.table;
      return info ? [{ layout: table, name: info.name, headers: info.headers }] : [];
    }),
  );
  const added = layouts
    .filter(({ tables }) => !tables.some(({ key }) => found.has(key)))
    .map((layout): NewSheet => {
      const name = freeSheetName(layout.name, sheetNames);
      sheetNames.push(name);
      const tables = layout.tables.map((table) => ({ layout: table, name: tableNames.take(table.name), headers: table.headers }));
      return { name, layout, tables };
    });
  if (added.length === 0) return file;

  const formulas = new CurrentFormulas([...standing, ...added.flatMap(({ tables }) => tables)], 'file');
  const isFirst = format !== undefined && standing.length === 0;
  const newNames = [...(isFirst ? [{ name: FORMAT_NAME, formula: formulaOfFormat(format) }] : []), ...added.flatMap((sheet) => namesOf(sheet, formulas))];
  return {
    ...file,
    sheets: [
      ...file.sheets,
      ...added.map(({ name, layout, tables }) =>
        sheetOf(name, layout, tables.map((table) => tableOf(table.layout, table.name, formulas))),
      ),
    ],
    names: [...names.filter(({ name, sheet }) => sheet !== undefined || !newNames.some((other) => other.name === name)), ...newNames],
  };
}
