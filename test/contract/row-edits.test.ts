import type { Plan } from '../../src/domain/plan';
import { planToJson } from '../../src/domain/plan-json';
import { isView } from '../../src/domain/path';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { sameHeader } from '../../src/sheets/same-header';
import { layoutOf } from '../../src/sheets/layout';
import { addressOf } from '../../src/sheets/places';
import { readSheets } from '../../src/sheets/read-sheets';
import { shapeOfPlan } from '../../src/sheets/shape';
import { sheetOf, TABLES } from '../../src/sheets/sheets';
import { EMPTY_CELL, type Snapshot } from '../../src/sheets/snapshot';
import { columnsOf, fieldHeadersOf, type ColumnSpec, type TableSpec } from '../../src/sheets/spec';
import type { Rect } from '../excel/workbook/rect';
import { fullPlan } from '../fixtures/full-plan';
import { withFoundPositions } from '../fixtures/found-positions';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(120_000);

const PLAN = fullPlan(3);
/** It has indicators of its own only, and gives reasons for nothing that is found. */
const TOLD = ['indicator-missing', 'deviation-needless'];
/** The same plan with two more rows in its lists. */
const LONGER = fullPlan(5);
const shape = shapeOfPlan(PLAN, CURRENT_PROGRAMME);
/** The rows of the board's page are ours alone: nobody has any to insert there. */
const isOfBoard = ({ key }: TableSpec) => sheetOf(key).key === 'boardPage';
const LISTS = TABLES.filter((table) => table.layout === 'rows' && !isOfBoard(table));
const FORMS = TABLES.filter(({ layout }) => layout === 'fields');

/** The plan's rows in an order of their own, because sorting changes that of the sheet and nothing else. */
function withoutOrder(plan: Plan): unknown {
  const sorted = (content: unknown) => (Array.isArray(content) ? content.map((row) => JSON.stringify(row)).sort() : content);
  return Object.fromEntries(Object.entries(planToJson(plan) as Record<string, unknown>).map(([key, content]) => [key, sorted(content)]));
}

let under: ExcelUnderTest;
async function open(): Promise<void> {
  under = await openExcel();
  await createSheets(under.workbook, PLAN);
}
beforeAll(open);
afterAll(() => under.close());

/** Edits after which everything is as it was; if it is not, the next edits begin with a new workbook. */
const edits = (name: string, body: () => Promise<void>) =>
  test(name, async () => {
    try {
      await body();
    } catch (error) {
      await under.close();
      await open();
      throw error;
    }
  });

/** The plan is read from the sheets, and every row of every table is calculated as the engine calculates that plan. */
async function expectPlan(plan: Plan, rowsMissingInViews = 0): Promise<Snapshot> {
  const snapshot = await under.workbook.read();
  const { plan: read, state } = readSheets(snapshot);
  expect(withoutOrder(read)).toEqual(withoutOrder(plan));
  expect(state.missingOverviewRows).toHaveLength(rowsMissingInViews);
  expect(miscalculated(snapshot, read, rowsMissingInViews === 0)).toEqual([]);
  return snapshot;
}

/** The plan that was put in, and nothing is wrong with it or with the workbook. */
async function expectSame(): Promise<void> {
  const snapshot = await expectPlan(PLAN);
  expect(readSheets(snapshot).state).toEqual(SOUND_WORKBOOK);
  const { findings } = await checkPlan({ read: () => Promise.resolve(snapshot) });
  expect(findings.map(({ rule }) => rule)).toEqual(TOLD);
}

function bodyOf({ name }: TableSpec): { readonly sheet: string; readonly rect: Rect } {
  const found = under.excel.workbook.table(name);
  if (!found) throw new Error(`no table ${name}`);
  return { sheet: found.sheet.name, rect: found.body };
}

/** Rows of texts by column key: what a person has copied to paste. */
type Copied = readonly ReadonlyMap<string, string>[];
const ofDanish = (value: number) => String(value).replace('.', ',');
function typed(value: string | number | boolean, { kind }: ColumnSpec): string {
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value === 'string') return value;
  return kind === 'share' ? `${ofDanish(value * 100)} %` : ofDanish(value);
}
const isTyped = ({ calculation }: ColumnSpec) => calculation === undefined;

/** What is typed in the rows of a table of the workbook. */
async function copied(table: TableSpec): Promise<Copied> {
  const { headers = [], rows = [] } = (await under.workbook.read()).cells[table.key] ?? {};
  const columns = columnsOf(table, shape).filter(isTyped);
  const indexOf = ({ header }: ColumnSpec) => headers.findIndex((each) => sameHeader(each, header));
  const filled = rows.filter((row) => columns.some((column) => row[indexOf(column)]?.kind !== 'empty'));
  return filled.map((row) => new Map(columns.map((column) => [column.key, typed((row[indexOf(column)] ?? EMPTY_CELL).value, column)])));
}

/** The rows that a plan has beyond three. */
function furtherRows(table: TableSpec, plan: Plan): Copied {
  if (isView(table.key) || table.key === 'masterData') return [];
  const layout = layoutOf(sheetOf(table.key), plan, CURRENT_PROGRAMME).tables.find(({ key }) => key === table.key);
  const further = layout?.rows.slice(PLAN[table.key].length, plan[table.key].length) ?? [];
  return further.map((row) => {
    const inputs = columnsOf(table, shape).map((column, index) => [column, row[index]] as const);
    return new Map(inputs.flatMap(([column, input]) => (input === undefined || typeof input === 'object' ? [] : [[column.key, typed(input, column)]])));
  });
}

/** Pastes rows from row `first` of the table's body on: each run of columns that are typed is a block of its own. */
async function paste(table: TableSpec, first: number, rows: Copied): Promise<void> {
  const { sheet, rect } = bodyOf(table);
  const columns = columnsOf(table, shape);
  const place = (column: number) => addressOf({ sheet, row: rect.row + first, column: rect.column + column });
  const starts = columns.flatMap((column, index) => (isTyped(column) && !(columns[index - 1] && isTyped(columns[index - 1] as ColumnSpec)) ? [index] : []));
  for (const start of starts) {
    const end = columns.findIndex((column, index) => index > start && !isTyped(column));
    const block = columns.slice(start, end === -1 ? undefined : end);
    await under.person.paste(sheet, place(start), rows.map((row) => block.map(({ key }) => row.get(key) ?? '')));
  }
}

/** The number of a row that is beyond the last, into which something may be pasted. */
async function rowBelow(table: TableSpec, count: number): Promise<number> {
  const { rows } = bodyOf(table).rect;
  // A table with a totals row, or with another table below it, does not grow by itself.
  const { tables } = sheetOf(table.key);
  if (table.totalsLabel !== undefined || tables.at(-1) !== table) await under.excel.user.insertTableRow(table.name, null, count);
  return rows;
}

test('the plan is sound before', expectSame);

test('every table is a list or a form, and most lists can be made longer', () => {
  expect([...LISTS, ...FORMS]).toHaveLength(TABLES.filter((table) => table.layout === 'fields' || !isOfBoard(table)).length);
  const constant = LISTS.filter((table) => furtherRows(table, LONGER).length !== 2).map(({ key }) => key);
  expect(constant).toEqual(['areas', 'documents', 'overviewPositions', 'overviewAreas', 'budgetSalaries']);
});

describe.each(LISTS)('$title', (table) => {
  const { name } = table;
  const columns = columnsOf(table, shape);

  edits('sorted by several columns, up and down', async () => {
    const typedColumns = columns.filter(isTyped);
    const [first = columns[0], middle, last] = [0, 0.5, 1].map((part) => typedColumns[Math.round(part * (typedColumns.length - 1))]);
    for (const column of new Set([last, middle, first])) {
      await under.excel.user.sortTable(name, column?.header ?? '', false);
      await expectSame();
    }
    await under.excel.user.sortTable(name, first?.header ?? '', true);
    await expectSame();
  });

  edits('a row inserted in the middle, and deleted', async () => {
    await under.excel.user.insertTableRow(name, 1);
    await expectSame();
    await under.excel.user.deleteTableRow(name, 1);
    await expectSame();
  });

  edits('a row of the sheet inserted in the middle, and deleted', async () => {
    const { sheet, rect } = bodyOf(table);
    await under.person.insertRows(sheet, rect.row + 2);
    await expectSame();
    await under.excel.user.deleteRows(sheet, rect.row + 2);
    await expectSame();
  });

  edits('values pasted over every row', async () => {
    const [first, ...others] = await copied(table);
    if (!first) throw new Error('nothing to copy');
    await paste(table, 0, [...others, first]);
    await expectSame();
  });

  edits('a row moved to below the last', async () => {
    const [first] = await copied(table);
    if (!first) throw new Error('nothing to copy');
    await paste(table, await rowBelow(table, 1), [first]);
    await under.excel.user.deleteTableRow(name, 0);
    await expectSame();
  });

  edits('a row deleted, and inserted again', async () => {
    const [row] = await copied(table);
    if (!row) throw new Error('nothing to copy');
    const read = readSheets(await under.workbook.read()).plan;
    await under.excel.user.deleteTableRow(name, 0);
    const { key } = table;
    const without = isView(key) || key === 'masterData' ? read : { ...read, [key]: read[key].slice(1) };
    await expectPlan(withFoundPositions(without), isView(key) ? 1 : 0);
    await under.excel.user.insertTableRow(name, 0);
    await paste(table, 0, [row]);
    await expectSame();
  });
});

describe.each(LISTS.filter((table) => furtherRows(table, LONGER).length > 0))('$title, longer', (table) => {
  edits('rows pasted below the last, and deleted', async () => {
    const rows = furtherRows(table, LONGER);
    const first = await rowBelow(table, rows.length);
    await paste(table, first, rows);
    await expectPlan(withFoundPositions({ ...PLAN, [table.key]: LONGER[table.key as keyof Plan] }), table.key === 'positions' ? rows.length : 0);
    await under.excel.user.deleteTableRow(table.name, first, rows.length);
    await expectSame();
  });
});

describe.each(FORMS)('$title, a form', (table) => {
  edits('a row above the last fact, a fact of their own in it, and both away again', async () => {
    const { sheet, rect } = bodyOf(table);
    const row = rect.row + rect.rows;
    await under.person.insertRows(sheet, row);
    await expectSame();
    await under.person.type(sheet, addressOf({ sheet, row: row - 1, column: rect.column }), 'Journalnummer');
    await under.person.type(sheet, addressOf({ sheet, row: row - 1, column: rect.column + 1 }), '2025-1234');
    await expectSame();
    await under.excel.user.deleteRows(sheet, row);
    await expectSame();
  });
});

// A form of a view is three cells that a name refers to each by its place; nobody sorts it, and it has no buttons to.
describe.each(FORMS.filter(({ key }) => !isView(key)))('$title, a form of the plan', (table) => {
  edits('the facts in another order', async () => {
    const [label] = fieldHeadersOf(table);
    await under.excel.user.sortTable(table.name, label, false);
    await expectSame();
  });
});
