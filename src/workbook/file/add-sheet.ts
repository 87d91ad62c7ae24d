import type { CellStyle } from '../../ooxml/cell-style';
import { fileWidth, PAPER_A4, type Cell, type DefinedName, type Row, type Sheet, type WorkbookFile } from '../../ooxml/workbook-file';
import { writer } from '../../messages/write';
import { findTables } from '../../sheets/find-tables';
import { positionListSource, type SheetLayout } from '../../sheets/layout';
import { COLOURS, FONT_SIZES, POSITION_LIST, PURPOSE_ROW, ROW_HEIGHTS, TITLE_ROW } from '../../sheets/look';
import { freeSheetName, TakenNames } from '../names';
import { cellOf, tableOf, type TableInFile } from './table-of-layout';

/** The sheet's rows, from cells gathered from its parts. */
function rowsOf(placed: TableInFile['cells'], heights: ReadonlyMap<number, number>): Row[] {
  const byRow = new Map<number, Cell[]>();
  for (const { row, ...cell } of placed) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const inOrder = cells.sort((a, b) => a.column - b.column);
      return { row, ...(height === undefined ? {} : { height }), cells: inOrder };
    });
}

function sheetOf(name: string, layout: SheetLayout, tables: readonly TableInFile[]): Sheet {
  const title: CellStyle = {
    font: { bold: true, size: FONT_SIZES.title, colour: COLOURS.title },
    align: { vertical: 'center' },
  };
  const heading: CellStyle = { font: { bold: true, size: FONT_SIZES.heading, colour: COLOURS.title } };
  const cells = [
    cellOf(TITLE_ROW, 0, layout.name, title),
    cellOf(PURPOSE_ROW, 0, layout.purpose, { font: { colour: COLOURS.quiet } }),
    ...layout.headings.map(({ row, column, text }) => cellOf(row, column, text, heading)),
    ...tables.flatMap((table) => table.cells),
  ];
  const heights = new Map([[TITLE_ROW, ROW_HEIGHTS.title], ...tables.flatMap((table) => table.heights)]);
  const frozen = layout.frozenRows;
  return {
    name,
    rows: rowsOf(cells, heights),
    columns: layout.widths.flatMap((width, column) =>
      width === undefined ? [] : [{ first: column, last: column, width: fileWidth(width) }],
    ),
    gridlines: false,
    tabColour: COLOURS.brand,
    ...(frozen > 0 ? { freeze: { rows: frozen, columns: 0 } } : {}),
    print: {
      orientation: 'landscape',
      paper: PAPER_A4,
      fit: { pagesWide: 1, pagesHigh: 0 },
      ...(frozen > 0 ? { titleRows: { first: 0, last: frozen - 1 } } : {}),
      footer: `&L&A&R${writer('da').say('workbook.page-number')}`,
    },
    tables: tables.map(({ table }) => table),
    validations: tables.flatMap(({ validations }) => validations),
    conditionalFormats: tables.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

/** The name that the list of positions is chosen by, once the table it stands for is there. */
function withPositionList(names: readonly DefinedName[], tables: readonly TableInFile[]): readonly DefinedName[] {
  const positions = tables.find(({ layout }) => layout.key === 'positions');
  if (!positions) return names;
  const formula = `${positions.table.name}[${positionListSource().header}]`;
  return [...names.filter(({ name }) => name !== POSITION_LIST), { name: POSITION_LIST, formula }];
}

/**
 * The file with a sheet of ours added. A file that has the sheet already is given back as it is,
 * and a user's own sheet of the same name is left alone: ours gets another.
 */
export function addSheet(file: WorkbookFile, layout: SheetLayout): WorkbookFile {
  const inFile = file.sheets.flatMap(({ name: sheet, tables = [] }) =>
    tables.map(({ name, columns }) => ({ name, sheet, headers: columns.map((column) => column.name) })),
  );
  const found = findTables(inFile);
  if (layout.tables.some(({ key }) => found.has(key))) return file;

  const taken = new TakenNames([...inFile, ...(file.names ?? [])].map(({ name }) => name));
  const tables = layout.tables.map((table) => tableOf(table, taken.take(table.name)));
  const name = freeSheetName(layout.name, file.sheets.map((sheet) => sheet.name));
  return {
    ...file,
    sheets: [...file.sheets, sheetOf(name, layout, tables)],
    names: withPositionList(file.names ?? [], tables),
  };
}
