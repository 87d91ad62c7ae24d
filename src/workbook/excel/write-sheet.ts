import type { CellInput, SheetLayout } from '../../sheets/layout';
import { PURPOSE_ROW, TITLE_ROW } from '../../sheets/look';
import { columnLetters } from '../../sheets/places';
import { markUnfinished } from './marker';
import type { TakenNames } from './names';
import type { Outbox } from './outbox';
import { originOf, placeTables, type Corner, type PlacedTable } from './place-tables';
import type { Standing } from './survey';

export type Unfinished = Exclude<Standing, { kind: 'there' }>;

/** A sheet under way. */
export interface SheetInWork {
  readonly layout: SheetLayout;
  readonly sheet: Excel.Worksheet;
  /** The cell that the layout's places count from. */
  readonly origin: Corner;
  readonly tables: readonly (PlacedTable & { readonly table: Excel.Table; readonly tableName: string })[];
}

/**
 * Brings a sheet's cells and tables into the workbook; the look follows. The order makes it safe
 * to run again after an interruption at any point: the mark stands before anything else is written,
 * all cells before the tables made of them. So a table that is there has its cells, and what the
 * user has typed into it since is left alone; where there is none yet, only blank cells are filled.
 */
export async function writeSheet(outbox: Outbox, standing: Unfinished, tableNames: TakenNames): Promise<SheetInWork> {
  const { layout, name } = standing;
  const { worksheets } = outbox.context.workbook;
  const contents = standing.kind === 'unfinished' ? standing : { values: [], tables: [] };
  const sheet = standing.kind === 'missing' ? worksheets.add(name) : worksheets.getItem(name);
  markUnfinished(sheet, layout.key);

  const isBlank = (row: number, column: number) => (contents.values[row]?.[column] ?? '') === '';
  const write = (row: number, column: number, cells: readonly (readonly CellInput[])[]) =>
    outbox.write(
      sheet,
      row,
      column,
      cells.map((line, r) => line.map((input, c) => (isBlank(row + r, column + c) ? input : null))),
    );
  const origin = originOf(layout, contents);
  const placed = placeTables(layout, contents);
  if (placed.every(({ made }) => !made)) {
    const writeText = (row: number, column: number, text: string) =>
      write(origin.row + row, origin.column + column, [[text]]);
    await writeText(TITLE_ROW, 0, layout.name);
    await writeText(PURPOSE_ROW, 0, layout.purpose);
    for (const { row, column, text } of layout.headings) await writeText(row, column, text);
  }
  for (const { made, row, column, layout: table } of placed) {
    if (!made) await write(row, column, [table.headers, ...table.rows]);
  }
  return { layout, sheet, origin, tables: placed.map((table) => ({ ...table, ...makeTable(sheet, table, tableNames) })) };
}

/** Makes the table, or gives the one that is there its name: an interruption may have come in between. ExcelApi 1.1. */
function makeTable(sheet: Excel.Worksheet, placed: PlacedTable, tableNames: TakenNames) {
  const { made, row, column, rowCount, columnCount, layout } = placed;
  if (made && isNameOrNumbered(made.name, layout.name)) {
    return { table: sheet.tables.getItem(made.name), tableName: made.name };
  }
  const tableName = tableNames.take(layout.name);
  const lastCell = `${columnLetters(column + columnCount - 1)}${row + 1 + rowCount}`;
  const table = made
    ? sheet.tables.getItem(made.name)
    : sheet.tables.add(`${columnLetters(column)}${row + 1}:${lastCell}`, true);
  table.name = tableName;
  return { table, tableName };
}

const isNameOrNumbered = (name: string, ours: string) =>
  name.toLowerCase().startsWith(ours.toLowerCase()) && /^\d*$/.test(name.slice(ours.length));
