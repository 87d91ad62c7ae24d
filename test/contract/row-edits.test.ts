import { planToJson, type Plan } from '../../src/domain/plan';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { addressOf } from '../../src/sheets/places';
import { readSheets } from '../../src/sheets/read-sheets';
import { sameHeader } from '../../src/sheets/find-tables';
import { shapeOfPlan } from '../../src/sheets/shape';
import { TABLES } from '../../src/sheets/sheets';
import type { Cell, Snapshot, TableCells } from '../../src/sheets/snapshot';
import { columnsOf, type ColumnSpec, type TableSpec } from '../../src/sheets/spec';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(120_000);

const PLAN = fullPlan(3);
const shape = shapeOfPlan(PLAN, CURRENT_PROGRAMME);
const LISTS = TABLES.filter(({ layout }) => layout === 'rows');

/** The plan's rows in an order of their own, because sorting changes that of the sheet and nothing else. */
function withoutOrder(plan: Plan): unknown {
  const sorted = (content: unknown) => (Array.isArray(content) ? content.map((row) => JSON.stringify(row)).sort() : content);
  return Object.fromEntries(Object.entries(planToJson(plan) as Record<string, unknown>).map(([key, content]) => [key, sorted(content)]));
}

let under: ExcelUnderTest;
beforeAll(async () => {
  under = await openExcel();
  await createSheets(under.workbook, PLAN);
});
afterAll(() => under.close());

const tableIn = ({ cells }: Snapshot, { key }: TableSpec): TableCells => {
  const found = cells[key];
  if (!found) throw new Error(`no table ${key}`);
  return found;
};
const indexOf = ({ headers }: TableCells, { header }: ColumnSpec) => headers.findIndex((each) => sameHeader(each, header));

/** The plan is the one that was put in, nothing is wrong with the workbook, and every row of every table calculates. */
async function expectSame(): Promise<void> {
  const snapshot = await under.workbook.read();
  const { plan, state } = readSheets(snapshot);
  expect(withoutOrder(plan)).toEqual(withoutOrder(PLAN));
  expect(state).toEqual(SOUND_WORKBOOK);
  const blank = LISTS.flatMap((table) => {
    const cells = tableIn(snapshot, table);
    const calculated = columnsOf(table, shape).filter(({ calculation }) => calculation !== undefined);
    return cells.rows.flatMap((row, index) =>
      calculated.filter((column) => row[indexOf(cells, column)]?.formula === undefined).map(({ header }) => `${table.title} ${index} ${header}`),
    );
  });
  expect(blank).toEqual([]);
  expect((await checkPlan(under.workbook)).findings).toEqual([]);
}

/** What a person would type to get the cell. */
function typed({ value, format }: Cell): string {
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value === 'string') return value;
  return format.includes('%') ? `${String(value * 100).replace('.', ',')} %` : String(value).replace('.', ',');
}

/** Pastes the typed cells of a row of the table into a row of the sheet (from 0), leaving out what is calculated. */
async function pasteRow(table: TableSpec, cells: TableCells, from: number, sheetRow: number): Promise<void> {
  for (const column of columnsOf(table, shape).filter(({ calculation }) => calculation === undefined)) {
    const index = indexOf(cells, column);
    const cell = cells.rows[from]?.[index];
    if (!cell || cell.kind === 'empty') continue;
    await under.person.paste(cells.sheet, addressOf({ sheet: cells.sheet, row: sheetRow, column: cells.column + index }), [[typed(cell)]]);
  }
}

test('the plan is sound before', expectSame);

describe.each(LISTS)('$title', (table) => {
  const { name } = table;
  const columns = columnsOf(table, shape);

  test('sorted by its columns, up and down', async () => {
    for (const { header } of columns.filter(({ calculation, kind }) => calculation === undefined || kind === 'text')) {
      await under.excel.user.sortTable(name, header, false);
    }
    await expectSame();
    await under.excel.user.sortTable(name, columns[0]?.header ?? '', true);
    await expectSame();
  });

  test('a row inserted in the middle, and deleted', async () => {
    await under.excel.user.insertTableRow(name, 1);
    await expectSame();
    await under.excel.user.deleteTableRow(name, 1);
    await expectSame();
  });

  test('a row of the sheet inserted in the middle, and deleted', async () => {
    const { sheet, row } = tableIn(await under.workbook.read(), table);
    await under.person.insertRows(sheet, row + 3);
    await expectSame();
    await under.excel.user.deleteRows(sheet, row + 3);
    await expectSame();
  });

  test('a row moved to the first row that is free', async () => {
    const cells = tableIn(await under.workbook.read(), table);
    const rect = under.excel.workbook.table(name)?.body;
    if (!rect) throw new Error(`no table ${name}`);
    const filled = cells.rows.findLastIndex((row) => row.some(({ kind, formula }) => kind !== 'empty' && formula === undefined)) + 1;
    // A table with a totals row does not grow by itself: its own blank rows take what is pasted, or a new one.
    if (cells.totals && filled === rect.rows) await under.excel.user.insertTableRow(name);
    await pasteRow(table, cells, 0, cells.totals ? cells.row + 1 + filled : rect.row + rect.rows);
    await under.excel.user.deleteTableRow(name, 0);
    await expectSame();
  });
});

describe('Stamdata, a form', () => {
  test('a row between the facts, a fact of their own in it, and both away again', async () => {
    await under.person.insertRows('Stamdata', 7);
    await expectSame();
    await under.person.type('Stamdata', 'A7', 'Sagsnummer');
    await under.person.type('Stamdata', 'B7', '2025-1234');
    await expectSame();
    await under.excel.user.deleteRows('Stamdata', 7);
    await expectSame();
  });

  test('the facts in another order', async () => {
    await under.excel.user.sortTable('hpStamdata', 'Oplysning', false);
    await expectSame();
  });
});
