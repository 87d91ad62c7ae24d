import type { CellInput, SheetLayout } from '../../sheets/layout';
import { PURPOSE_ROW, TITLE_ROW } from '../../sheets/look';
import { columnLetters } from '../../sheets/places';
import type { StandingTable } from '../current-formula';
import type { TakenNames } from '../names';
import { originOf, type Cells, type Corner } from './find-on-sheet';
import { markUnfinished } from './marker';
import type { Outbox } from './outbox';
import type { Theirs } from './put-back';
import { placeTables, type PlacedTable } from './place-tables';
import { NOTHING, type SheetContents, type Standing } from './survey';

export type Unfinished = Exclude<Standing, { kind: 'there' }>;

/** A table of a sheet under way. */
export interface TableInWork extends PlacedTable, StandingTable {
  readonly table: Excel.Table;
}

/** A sheet under way. */
export interface SheetInWork {
  readonly layout: SheetLayout;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** What it held when we came. */
  readonly cells: Cells;
  readonly mending: boolean;
  /** The charts that it had. */
  readonly charts: SheetContents['charts'];
  /** The cell that the layout's places count from. */
  readonly origin: Corner;
  readonly tables: readonly TableInWork[];
  /** Tables to be made when their formulas stand: see {@link waitsForFormulas}. */
  readonly forms: readonly PlacedTable[];
}

/**
 * Excel fills a table's empty column with a formula that is written into one of its cells. The
 * facts of a form have a formula each, so a form becomes a table only when they stand.
 */
const waitsForFormulas = ({ made, layout: { help, rows } }: PlacedTable) =>
  !made && help.length === 0 && rows.flat().some((input) => typeof input === 'object');

/**
 * Brings a sheet's cells and tables into the workbook; formulas and look follow when all sheets
 * have got so far, since a formula may speak of a table of another sheet. The order makes it safe
 * to run again after an interruption at any point: the mark stands before anything else is written,
 * all cells before the tables made of them. So a table that is there has its cells, and what the
 * user has typed into it since is left alone; where there is none yet, only blank cells are filled.
 */
export async function writeSheet(outbox: Outbox, standing: Unfinished, tableNames: TakenNames, theirs: Theirs): Promise<SheetInWork> {
  const { layout, name } = standing;
  const { worksheets } = outbox.context.workbook;
  const contents = standing.kind === 'unfinished' ? standing : NOTHING;
  const { cells, mending, charts } = contents;
  const sheet = standing.kind === 'missing' ? worksheets.add(name) : worksheets.getItem(name);
  markUnfinished(sheet, { key: layout.key, mending });

  const isBlank = (row: number, column: number) => (cells[row]?.[column] ?? '') === '';
  const write = async (row: number, column: number, lines: readonly (readonly CellInput[])[]) => {
    const inputs = lines.map((line, r) => line.map((input, c) => (isBlank(row + r, column + c) && input !== '' ? input : null)));
    // Nobody but us knows of a sheet that is added with the same request.
    if (standing.kind !== 'missing' && inputs.flat().some((input) => input !== null)) {
      const range = sheet.getRangeByIndexes(row, column, inputs.length, Math.max(...inputs.map(({ length }) => length)));
      theirs.watch(range, (now, r, c) => (inputs[r]?.[c] ?? null) !== null && now !== '' && now !== inputs[r]?.[c]);
    }
    await outbox.write(sheet, row, column, inputs);
  };
  const origin = originOf(layout, cells);
  const placed = placeTables(layout, contents);
  if (placed.every(({ inUse }) => !inUse)) {
    const writeText = (row: number, column: number, text: string) =>
      write(origin.row + row, origin.column + column, [[text]]);
    await writeText(TITLE_ROW, 0, layout.name);
    await writeText(PURPOSE_ROW, 0, layout.purpose);
    for (const { row, column, text } of layout.headings) await writeText(row, column, text);
  }
  for (const { inUse, row, column, layout: table } of placed) {
    if (inUse) continue;
    await write(row, column, [table.headers, ...table.rows]);
    const heading = layout.headings.find((each) => each.row === table.row - 1 && each.column === table.column);
    if (heading && mending) await write(row - 1, column, [[heading.text]]);
  }
  const forms = placed.filter(waitsForFormulas);
  const tables = placed.filter((table) => !forms.includes(table)).map((table) => makeTable(sheet, table, tableNames));
  return { layout, name, sheet, cells, mending, charts, origin, tables, forms };
}

/** Makes the table, or gives the one that is there its name: an interruption may have come in between. ExcelApi 1.2. */
export function makeTable(sheet: Excel.Worksheet, placed: PlacedTable, tableNames: TakenNames): TableInWork {
  const { made, standing, row, column, rowCount, columnCount, layout, hadTotals } = placed;
  const isNamed = made !== undefined && isNameOrNumbered(made.name, layout.name);
  const name = isNamed ? made.name : tableNames.take(layout.name);
  const lastCell = `${columnLetters(column + columnCount - 1)}${row + 1 + rowCount}`;
  const table = made
    ? sheet.tables.getItem(made.name)
    : sheet.tables.add(`${columnLetters(column)}${row + 1}:${lastCell}`, true);
  if (!isNamed) table.name = name;
  // Sums that were the table's own would be pushed down by the new ones.
  if (standing?.hasSums) sheet.getRangeByIndexes(row + 1 + rowCount, column, 1, columnCount).clear('Contents');
  if (layout.totals && !hadTotals) table.showTotals = true;
  return { ...placed, table, name };
}

const isNameOrNumbered = (name: string, ours: string) =>
  name.toLowerCase().startsWith(ours.toLowerCase()) && /^\d*$/.test(name.slice(ours.length));
