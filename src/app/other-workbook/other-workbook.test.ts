import fc from 'fast-check';
import { arbitraryPlan } from '../../../test/fixtures/arbitrary-plan';
import { fullPlan } from '../../../test/fixtures/full-plan';
import { soundPlan } from '../../../test/fixtures/plans';
import { sensiblePlan } from '../../../test/fixtures/sensible-plan';
import type { ListKey } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { planFromJson, planToJson } from '../../domain/plan-json';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import type { Cell, CellValue, Sheet } from '../../ooxml/workbook-file';
import { writeWorkbook } from '../../ooxml/write/write-workbook';
import { tableSpec } from '../../sheets/sheets';
import { typedRows } from '../../sheets/typed-rows';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { createSheets } from '../create-sheets';
import { blocksOf, readBlocks, type Block } from './blocks';
import { proposedMapping } from './propose-columns';
import { proposedTarget } from './propose-target';
import { headersOfBlock, readRows } from './read-rows';
import { sumsOf } from './sums';
import { TARGETS, typedColumns } from './targets';

type Typed = CellValue | Omit<Cell, 'column'>;
const isCell = (typed: Typed): typed is Omit<Cell, 'column'> => typeof typed === 'object' && typed !== null && 'value' in typed;

/** A sheet whose first line is its row 1; `null` leaves a cell out. */
const sheetOf = (lines: readonly (readonly Typed[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Budget 2025',
  rows: lines.map((line, row) => ({
    row,
    cells: line.flatMap((typed, column): Cell[] => (typed === null ? [] : [isCell(typed) ? { column, ...typed } : { column, value: typed }])),
  })),
  ...more,
});
const blocks = (...sheets: Sheet[]) => blocksOf(readWorkbook(writeWorkbook({ sheets })));
const only = (...sheets: Sheet[]): Block => {
  const [block, ...others] = blocks(...sheets);
  if (!block || others.length > 0) throw new Error('not one block');
  return block;
};
const mappingOf = (block: Block, table: ListKey, plan: Plan) => proposedMapping(typedColumns(table, plan), headersOfBlock(block, block.header));
const rowsOf = (block: Block, table: ListKey, plan: Plan = soundPlan) => readRows(block, block.header, table, mappingOf(block, table, plan), plan);
/** What is put into our cells, by header. */
const inputs = (block: Block, table: ListKey, plan: Plan = soundPlan) => {
  const typed = typedRows(table, rowsOf(block, table, plan).map(({ planRow }) => planRow), plan);
  return typed.rows.map((row) => Object.fromEntries(typed.columns.flatMap(({ header }, index) => (row[index] === '' ? [] : [[header, row[index]]]))));
};
const percent = (value: number) => ({ value, style: { numberFormat: '0%' } });
const day = (value: number) => ({ value, style: { numberFormat: 'dd-mm-yyyy' } });

describe('what looks like a table', () => {
  const TITLE = ['Budget for helhedsplanen'];
  const LINES = [TITLE, [], [null, 'Post', 2025, 2026], [null, 'Løn', 100, 200]];

  test('is all that a sheet holds, its header found below title and blank rows, with years among the headers', () => {
    const block = only(sheetOf(LINES));
    expect(headersOfBlock(block, block.header)).toEqual(['', 'Post', '2025', '2026']);
    expect(block.range).toEqual({ firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 3 });
  });

  test('is Excel’s table where there is one, and nothing else on the sheet', () => {
    const table = { name: 'tblBudget', ref: 'B3:C5', totalsRow: true as const, columns: [{ name: 'Post' }, { name: 'Beløb' }] };
    const block = only(sheetOf([TITLE, ['Løst'], [null, 'Post', 'Beløb'], [null, 'Husleje', 5], [null, 'Rest', 5], ['Mere']], { tables: [table] }));
    expect(block).toMatchObject({ table: 'tblBudget', header: 0 });
    expect(block.rows.map(({ row, isTotals }) => [row, isTotals])).toEqual([[2, undefined], [3, undefined], [4, true]]);
  });

  test('is on sheets that are shown, has rows, and is not one of our facts and views', async () => {
    expect(blocks(sheetOf(LINES, { state: 'hidden' }), sheetOf([['Post', 'Beløb']], { name: 'Tom' }))).toEqual([]);
    const workbook = FileWorkbook.empty();
    await createSheets(workbook, fullPlan(1));
    const tables = blocksOf(readWorkbook(workbook.bytes())).map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(TARGETS.map((key) => tableSpec(key).name)));
    expect(tables).not.toContain(tableSpec('masterData').name);
    expect(tables).not.toContain(tableSpec('overviewPositions').name);
  });

  test('is no larger than is read at a time, and says so', () => {
    const block = only(sheetOf([['Post', 'Beløb'], ...Array.from({ length: 5_200 }, (_, index) => [`Post ${index}`, index])]));
    expect([block.rows.length, block.isCut]).toEqual([5_000, true]);
  });
});

describe('the mapping that is proposed', () => {
  const headersFor = (table: ListKey, headers: readonly string[], plan: Plan = soundPlan) => {
    const mapping = proposedMapping(typedColumns(table, plan), headers);
    return Object.fromEntries(Object.entries(mapping).map(([key, at]) => [key, headers[at ?? -1]]));
  };
  const inYears = (yearBasis: string): Plan => {
    const json = planToJson(soundPlan) as { masterData: object };
    return planFromJson({ ...json, masterData: { ...json.masterData, yearBasis, from: '2025-01-01', to: '2028-12-31', accountingYearStart: 7 } });
  };

  test.each<[ListKey, string[], Record<string, string>]>([
    ['budget', ['POST', ' konto ', 'Noter'], { post: 'POST', account: ' konto ', remark: 'Noter' }],
    ['budget', ['År 1', 'Projektår 2', '3. år', '2027'], { 'amounts.0': 'År 1', 'amounts.1': 'Projektår 2', 'amounts.2': '3. år' }],
    ['accountEntries', ['Kontonr.', 'Bogført beløb (kr.)', 'Bogføringsdato'], { account: 'Kontonr.', amount: 'Bogført beløb (kr.)', date: 'Bogføringsdato' }],
    ['salaries', ['Stilling', 'Timer pr. uge', 'Årsløn'], { position: 'Stilling', hours: 'Timer pr. uge', yearlySalary: 'Årsløn' }],
    // Hours of the position or of the area?
    ['staffResources', ['Stilling', 'Timer'], { position: 'Stilling' }],
    ['accountEntries', ['Beløb', 'Beløb'], {}],
  ])('%s: %j', (table, headers, expected) => {
    expect(headersFor(table, headers)).toEqual(expected);
  });

  test('knows calendar and accounting years by the plan’s own, and no year of the plan by a calendar year', () => {
    expect(headersFor('budget', ['2025', 'Budget 2026', 'År 1'], inYears('calendar'))).toEqual({ 'amounts.0': '2025', 'amounts.1': 'Budget 2026' });
    expect(headersFor('budget', ['2024/25', '2025/2026', '2026'], inYears('accounting'))).toMatchObject({ 'amounts.0': '2024/25' });
    expect(headersFor('budget', ['2024/25', '2026'], inYears('accounting'))).not.toHaveProperty(['amounts.1']);
  });

  test.each<[string[], ListKey | undefined]>([
    [['Konto', 'Tekst', 'Beløb', 'Dato'], 'accountEntries'],
    [['Nr.', 'Milepæl', 'Ansvarlig', 'Deadline', 'Succeskriterium'], 'milestones'],
    [['Post', 'Konto', 'År 1', 'År 2'], 'budget'],
    [['Farve', 'Bemærkning'], undefined],
  ])('the sheet for %j is %s', (headers, expected) => {
    expect(proposedTarget(headers, soundPlan)).toBe(expected);
  });
});

describe('how a cell is read', () => {
  test('texts that mean one amount are amounts; the rest stays as it stands', () => {
    const block = only(sheetOf([['Post', 'År 1'], ['a', '11.706.000'], ['b', '325.000,50 kr.'], ['c', '40-50.000'], ['d', '1.5'], ['e', 12.345], ['f', day(45_000)], ['g', percent(0.25)], ['h', { error: '#REF!' }]]));
    expect(inputs(block, 'budget').map((row) => row['Projektår 1'])).toEqual([11_706_000, 325_000.5, '40-50.000', '1.5', 12.35, '15.3.2023', '25 %', '#REF!']);
  });

  test('25 is told from 25 % by the number format, and a bare 25 is not taken for it', () => {
    const block = only(sheetOf([['Stilling', 'Andel', 'Bemærkning'], ['Boligsocial leder', percent(0.25), 'x'], ['Boligsocial leder', 0.25, 'x'], ['Boligsocial leder', 25, 'x'], ['Boligsocial leder', '25 pct.', 'x'], ['Boligsocial leder', '1/3', 'x'], ['Boligsocial leder', 12.5, 'x']]));
    expect(inputs(block, 'staffResources').map((row) => row['Andel'])).toEqual([0.25, 0.25, '25', 0.25, '1/3', '12,5']);
  });

  test('a sign without a figure stays as it stands', () => {
    const block = only(sheetOf([['Delmål', 'Udgangspunkt', 'Måltal'], ['a', '88,4 %', '%'], ['b', ' % ', '\u00ad']]));
    expect(inputs(block, 'subGoals').map((row) => [row['Udgangspunkt'], row['Måltal']])).toEqual([[88.4, '%'], [' % ', '\u00ad']]);
  });

  test('days are days by their number format or in words; a bare number is none', () => {
    const block = only(sheetOf([['Milepæl', 'Deadline', 'Ansvarlig'], ['a', day(46_000), 'x'], ['b', '1. marts 2026', 'x'], ['c', '1/2-26', 'x'], ['d', 2026, 'x'], ['e', '3. kvartal 2026', 'x']]));
    expect(inputs(block, 'milestones').map((row) => row['Frist'] ?? row['Deadline'] ?? Object.values(row)[1])).toEqual([46_000, 46_082, '1/2-26', '2026', '3. kvartal 2026']);
  });

  test('numbers and days in columns of words are written as the file shows them', () => {
    const block = only(sheetOf([['Post', 'Konto', 'Bemærkning'], ['Løn', 1234.5, day(45_000)], ['Husleje', 4010, true]]));
    expect(inputs(block, 'budget')).toEqual([
      { Post: 'Løn', Konto: '1234,5', Bemærkning: '15.3.2023' },
      { Post: 'Husleje', Konto: '4010', Bemærkning: 'Ja' },
    ]);
  });

  test('days that count from 1904 are the same days', () => {
    const file = { sheets: [sheetOf([['Milepæl', 'Deadline', 'Ansvarlig'], ['a', day(46_000 - 1462), 'x']])], date1904: true };
    const [block] = blocksOf(readWorkbook(writeWorkbook(file)));
    expect(Object.values(inputs(block as Block, 'milestones')[0] ?? {})).toContain(46_000);
  });
});

describe('rows', () => {
  const sum = (formula: string) => ({ value: 1, formula });
  test.each<[string, readonly Typed[], boolean]>([
    ['says I alt', ['I alt', 5], true],
    ['says Sum:', ['Sum:', 5], true],
    ['says nothing, and adds up its column', [null, sum('SUM(B2:B3)')], true],
    ['adds up its column by part', ['Løn i alt', sum('SUBTOTAL(9,$B$2:B$3)')], true],
    ['is a post that is called so', ['Løn i alt', 5], false],
    ['is called Summerskole', ['Summerskole', 5], false],
    ['adds up what stands elsewhere', ['Løn', sum('SUM(Ark2!B2:B3)')], false],
    ['adds up its own row', ['Løn', sum('SUM(C4:F4)')], false],
  ])('a row that %s', (_, row, expected) => {
    const block = only(sheetOf([['Post', 'År 1'], ['a', 1], ['b', 2], row]));
    expect(rowsOf(block, 'budget').map(({ isTotal }) => isTotal)).toEqual([false, false, expected]);
  });

  test('rows that say nothing in our columns are left out, and those that stand are told', () => {
    const plan = planFromJson({ ...(planToJson(soundPlan) as object), budget: [{ post: 'Løn', amounts: [10_000] }] });
    const block = only(sheetOf([['Post', 'År 1', 'Farve'], ['Løn', 100, 'rød'], [], [null, null, 'grøn'], ['Løn', 100, 'blå']]));
    expect(rowsOf(block, 'budget', plan).map(({ row, stands }) => [row, stands])).toEqual([[1, true], [4, false]]);
  });

  test('sums are to the øre, over what is understood, and say how much is not', () => {
    const block = only(sheetOf([['Post', 'År 1', 'År 2'], ['a', 0.1, '1.000'], ['b', 0.2, 'ca. 5']]));
    expect(sumsOf(rowsOf(block, 'budget'))).toEqual({
      columns: [{ header: 'Projektår 1', sum: 30 }, { header: 'Projektår 2', sum: 100_000 }],
      years: 100_030,
      unclear: 1,
    });
  });
});

const totalsRowOf = (block: Block | undefined) => block?.rows.find(({ isTotals }) => isTotals)?.row;

/** Every table of a plan's own workbook, fetched into the plan without the rows of that table. */
function fetchedBack(plan: Plan, bytes: Uint8Array) {
  const found = blocksOf(readWorkbook(bytes));
  return TARGETS.map((table) => {
    const block = found.find((each) => each.table === tableSpec(table).name);
    const into = { ...plan, [table]: [] };
    const rows = block ? readRows(block, block.header, table, mappingOf(block, table, into), into) : [];
    return { table, rows: rows.filter(({ row }) => row !== totalsRowOf(block)), into };
  });
}
async function bytesOf(plan: Plan): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, plan);
  return workbook.bytes();
}
async function expectSame(plan: Plan) {
  const fetched = fetchedBack(plan, await bytesOf(plan));
  for (const { table, rows, into } of fetched) {
    const cells = typedRows(table, rows.map(({ planRow }) => planRow), into).rows;
    expect([table, cells]).toEqual([table, typedRows(table, plan[table], into).rows]);
    expect([table, rows.filter(({ isTotal }) => isTotal)]).toEqual([table, []]);
  }
}

test('what we write ourselves is fetched back row by row: something in every column', () => expectSame(fullPlan(3)));

test('what we write ourselves is fetched back row by row: any sensible plan', async () => {
  await fc.assert(fc.asyncProperty(sensiblePlan, expectSame), { numRuns: 8 });
}, 60_000);

test('whatever stands in cells, nothing is thrown and nothing that stands is lost', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      for (const { table, rows, into } of fetchedBack(plan, await bytesOf(plan))) {
        const asTyped = typedRows(table, plan[table], into).rows.filter((row) => row.some((input) => String(input).trim() !== ''));
        expect([table, rows.length]).toEqual([table, asTyped.length]);
        const filled = (cells: readonly (readonly unknown[])[]) => cells.map((row) => row.map((input) => String(input).trim() !== ''));
        expect([table, filled(typedRows(table, rows.map(({ planRow }) => planRow), into).rows)]).toEqual([table, filled(asTyped)]);
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

describe('a file that is no workbook', () => {
  const fileOf = (bytes: Uint8Array, size = bytes.length) => ({ size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

  test.each([
    ['empty', new Uint8Array()],
    ['not-a-workbook', new TextEncoder().encode('Post;Beløb')],
    ['old-format', Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0])],
  ])('%s', async (code, bytes) => {
    await expect(readBlocks(fileOf(bytes))).rejects.toMatchObject({ code });
  });

  test('is not even opened when it is too large', async () => {
    const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
    await expect(readBlocks({ size: 32_000_001, arrayBuffer })).rejects.toMatchObject({ code: 'too-large' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('is damaged wherever it is cut off', async () => {
    const bytes = await bytesOf(fullPlan(1));
    for (const part of [0.1, 0.5, 0.99]) await expect(readBlocks(fileOf(bytes.slice(0, bytes.length * part)))).rejects.toMatchObject({ code: 'damaged' });
  });
});
