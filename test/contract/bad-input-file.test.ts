import type { CellValue, Table, WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { sameHeader } from '../../src/sheets/same-header';
import type { CellPlace } from '../../src/sheets/places';
import { shapeOfPlan } from '../../src/sheets/shape';
import { TABLES } from '../../src/sheets/sheets';
import type { Snapshot } from '../../src/sheets/snapshot';
import { columnsOf, fieldHeadersOf, type ColumnSpec, type TableSpec } from '../../src/sheets/spec';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { fullPlan } from '../fixtures/full-plan';
import { alike, BAD_INPUTS, type BadInput } from './bad-input';
import { fileOfPlan } from './file-of-plan';
import { complaints, type GivenCell } from './judge-cells';

jest.setTimeout(120_000);

/** What a table says of its totals row stands in the way of writing something else there. */
function withFreeTotals(file: WorkbookFile): WorkbookFile {
  const free = (table: Table): Table => ({ ...table, columns: table.columns.map(({ totalsRowFunction: _, ...column }) => column) });
  return { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables?.map(free) ?? [] })) };
}

/** Every input into every column, the same sheets with other contents each time, written to bytes and read. */
class Sheets {
  private readonly tables: Snapshot['cells'];
  private readonly file: WorkbookFile;

  constructor(made: WorkbookFile) {
    this.file = withFreeTotals(made);
    this.tables = snapshotOf(made).cells;
  }

  /** The cells of a column, or the one cell of a fact. */
  cellsOf(table: TableSpec, column: ColumnSpec): readonly CellPlace[] {
    const cells = this.tables[table.key];
    if (!cells) throw new Error(`no table ${table.key}`);
    const { sheet, row: top, column: left, headers, rows } = cells;
    const indexOf = (header: string) => headers.findIndex((each) => sameHeader(each, header));
    if (table.layout === 'rows') return rows.map((_, index) => ({ sheet, row: top + 1 + index, column: left + indexOf(column.header) }));
    const [labels, values] = fieldHeadersOf(table).map(indexOf) as [number, number];
    const row = rows.findIndex((line) => line[labels]?.value === column.header);
    return [{ sheet, row: top + 1 + row, column: left + values }];
  }

  /** The sums in a table's totals row. */
  totalsOf(table: TableSpec, columns: readonly ColumnSpec[]): readonly { readonly column: ColumnSpec; readonly place: CellPlace }[] {
    const cells = this.tables[table.key];
    if (!cells?.totals) return [];
    const { sheet, column: left, headers, totals } = cells;
    return columns
      .filter(({ summed }) => summed)
      .map((column) => ({ column, place: { sheet, row: totals.row, column: left + headers.indexOf(column.header) } }));
  }

  async complaints(given: readonly GivenCell[]): Promise<readonly string[]> {
    const workbook = FileWorkbook.open(this.with(given));
    return complaints(await workbook.read(), given);
  }

  private with(given: readonly GivenCell[]): Uint8Array {
    const key = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;
    const inputs = new Map(given.map(({ place, input }) => [key(place.sheet, place.row, place.column), input]));
    const sheets = this.file.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const { formula: _, ...rest } = cell;
          const input = inputs.get(key(sheet.name, row.row, cell.column));
          return input ? { ...rest, ...input.held } : cell;
        }),
      })),
    }));
    return writeWorkbook({ ...this.file, sheets });
  }
}

const columnsIn = (table: TableSpec, plan: Parameters<typeof shapeOfPlan>[0]) => columnsOf(table, shapeOfPlan(plan, CURRENT_PROGRAMME));
/** Is it for the user to fill in, or kept when it is written over? */
const isTyped = ({ calculation }: ColumnSpec) => calculation === undefined || calculation.stated === true;
const inputAt = (index: number): BadInput => BAD_INPUTS[index % BAD_INPUTS.length] as BadInput;

/** Tables that are as long as there are facts, areas or documents, whatever the plan. */
const SHORT = TABLES.filter(({ key, layout, startsWith, checklist }) => layout === 'fields' || startsWith !== undefined || checklist !== undefined || key === 'overviewAreas');
const LONG = TABLES.filter((table) => !SHORT.includes(table));

describe('in every column of a long table, each input in a row of its own', () => {
  const plan = fullPlan(BAD_INPUTS.length);
  const sheets = new Sheets(fileOfPlan(plan));
  /** The list of positions apart, because what is put into it is a position from then on. */
  const groups = [LONG.filter(({ key }) => key === 'positions'), LONG.filter(({ key }) => key !== 'positions')];
  const columns = groups.flatMap((tables) => {
    const typed = tables.map((table) => ({ table, columns: columnsIn(table, plan).filter(isTyped) }));
    const widest = Math.max(...typed.map(({ columns: own }) => own.length));
    return Array.from({ length: widest }, (_, index) => {
      const those = typed.flatMap(({ table, columns: own }) => (own[index] ? [{ table, column: own[index] }] : []));
      return { name: those.map(({ table, column }) => `${table.title}: ${column.header}`).join(', '), those };
    });
  });
  const calculated = LONG.flatMap((table) => columnsIn(table, plan).filter((column) => !isTyped(column)).map((column) => ({ table, column })));

  test('nothing is wrong before', async () => expect(await sheets.complaints([])).toEqual([]));

  test.each([...columns, { name: 'what is calculated', those: calculated }])('$name', async ({ those }) => {
    const given = those.flatMap(({ table, column }, shift) =>
      sheets
        .cellsOf(table, column)
        .slice(0, BAD_INPUTS.length)
        .map((place, row): GivenCell => ({ table, column, place, input: inputAt(row + shift) })),
    );
    expect(await sheets.complaints(given)).toEqual([]);
  });
});

describe('in every cell of the forms, of the tables of areas, and of the totals rows', () => {
  const plan = fullPlan(1);
  const sheets = new Sheets(fileOfPlan(plan));
  const cells = SHORT.flatMap((table) =>
    columnsIn(table, plan).flatMap((column) => sheets.cellsOf(table, column).map((place) => ({ table, column, place }))),
  );
  const sums = TABLES.flatMap((table) => sheets.totalsOf(table, columnsIn(table, plan)).map((sum) => ({ table, ...sum })));
  const inRows = cells.filter(({ table, column }) => table.layout === 'rows' && !isTyped(column));
  /** As many inputs at a time as there are areas. */
  const areas = inRows.filter(({ column }) => column === inRows[0]?.column).length;

  test.each([
    ['typed there, or calculated in one cell', [...cells.filter((cell) => !inRows.includes(cell)), ...sums], 1],
    ['calculated in a row', inRows, areas],
  ])('%s', async (_, given, step) => {
    const wrong: string[] = [];
    for (let turn = 0; turn < BAD_INPUTS.length; turn += step) {
      wrong.push(...(await sheets.complaints(given.map((cell, index) => ({ ...cell, input: inputAt(turn + index) })))));
    }
    expect(wrong).toEqual([]);
  });
});

describe('names as long as a cell holds', () => {
  const long = 'Leder '.repeat(5_000).trim();
  const plan = fullPlan(5);
  const sheets = new Sheets(fileOfPlan(plan));
  const put = (key: string, header: string, value: CellValue): readonly GivenCell[] => {
    const table = TABLES.find((each) => each.key === key);
    const column = table && columnsIn(table, plan).find((each) => each.header === header);
    if (!table || !column) throw new Error(`no ${header} in ${key}`);
    return sheets.cellsOf(table, column).slice(0, 1).map((place) => ({ table, column, place, input: { name: header, typed: '', held: { value }, outcome: alike('value') } }));
  };

  test('are shortened in whatever is said of that position', async () => {
    const given = [
      ...put('positions', 'Stilling', long),
      ...put('positions', 'Nr. eller initialer', null).map((cell) => ({ ...cell, input: inputAt(0) })),
      ...put('salaries', 'Stilling', long),
      ...put('salaries', 'Timer pr. uge', 30),
      ...put('staffResources', 'Stilling', long),
      ...put('staffResources', 'Andel', 1.5),
    ];
    expect(await sheets.complaints(given)).toEqual([]);
  });
});
