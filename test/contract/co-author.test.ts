import { createSheets } from '../../src/app/create-sheets';
import { readSheets } from '../../src/sheets/read-sheets';
import { typedRows } from '../../src/sheets/typed-rows';
import type { OpenChange } from '../../src/workbook/workbook';
import type { User } from '../excel/user';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { keepModel } from './model-copy';

jest.setTimeout(120_000);

/** Somebody else edits between two requests of ours: nothing of theirs is lost, and ours is there once. */

const PLAN = fullPlan(2);
const LONGER = { ...fullPlan(14), masterData: PLAN.masterData };
const STAFF = 'Medarbejderressourcer';

let under: ExcelUnderTest;
let begin: () => void;
beforeAll(async () => {
  under = await openExcel();
  under.excel.workbook.calculationMode = 'Manual';
  await createSheets(under.workbook, PLAN);
  await under.excel.settle();
  begin = keepModel(under.excel.workbook);
});
afterAll(() => under.close());

const value = (sheet: string, address: string) => under.excel.user.value(sheet, address);

/** Does the changes, and right before the request the edit; @returns how many requests were made */
async function applyWith(changes: readonly OpenChange[], request: number, edit: (person: User) => Promise<void>): Promise<void> {
  begin();
  const { host, roundTrips } = under.excel;
  const richApi = host.richApi.bind(host);
  const edits: Promise<void>[] = [];
  roundTrips.reset();
  host.richApi = (text) => {
    if (edits.length === 0 && roundTrips.awaited === request - 1) edits.push(edit(under.excel.user));
    return richApi(text);
  };
  try {
    await under.workbook.apply(changes);
    await Promise.all(edits);
  } finally {
    host.richApi = richApi;
  }
  expect(edits).toHaveLength(1);
}

describe.each([1, 2])('before request %i of adding rows', (request) => {
  const rows = LONGER.staffResources.slice(2);
  const add: OpenChange = { kind: 'append-rows', rows: typedRows('staffResources', rows, LONGER) };
  const remarks = async () => readSheets(await under.workbook.read()).plan.staffResources.flatMap(({ remark }) => ('value' in remark ? [remark.value] : 'raw' in remark ? [remark.raw] : []));
  const ours = LONGER.staffResources.flatMap(({ remark }) => ('value' in remark ? [remark.value] : []));

  test.each<[string, (person: User) => Promise<void>, readonly string[]]>([
    ['a row is typed where ours would go', (person) => person.paste(STAFF, 'B7', [['Vikar', '30']]), ['Vikar']],
    ['a row is typed there, and more in it while we write', async (person) => { await person.type(STAFF, 'B7', 'Vikar'); await person.type(STAFF, 'G7', 'Deres'); }, ['Vikar', 'Deres']],
    ['a formula', (person) => person.type(STAFF, 'C7', '=1+1'), ['=1+1']],
    ['a text that looks like a formula', (person) => person.type(STAFF, 'G7', "'=Deres"), ['=Deres']],
    ['rows are put in at the end', (person) => person.insertTableRow('hpMedarbejderressourcer', null, 2), []],
    ['the table is sorted', (person) => person.sortTable('hpMedarbejderressourcer', 'Stilling', false), []],
    ['the sheet gets another name', (person) => person.renameSheet(STAFF, 'Vores folk'), []],
    ['something is typed beside and on a sheet of their own', async (person) => { await person.type(STAFF, 'Z7', 'Note'); await person.addSheet('Deres'); await person.type('Deres', 'A1', 'Egne'); }, ['Note', 'Egne']],
  ])('%s', async (_, edit, theirs) => {
    await applyWith([add], request, edit);
    const held = under.dump().sheets.flatMap(({ cells }) => Object.values(cells).map((cell) => cell.formula ?? cell.value));
    for (const text of theirs) expect(held).toContain(text);
    expect((await remarks()).filter((text) => ours.includes(text)).sort()).toEqual([...ours].sort());
  });
});

describe.each([1, 2])('before request %i of writing into cells', (request) => {
  test.each([['37 timer', '35'], ['37 timer', '=30+5'], ['37 timer', '']])('a cell that held %s gets %s', async (before, after) => {
    begin();
    await under.excel.user.type('Løn', 'C5', before);
    await under.excel.user.type('Løn', 'C6', '32 timer');
    const again = begin;
    begin = keepModel(under.excel.workbook);
    const cell = (row: number) => ({ sheet: 'Løn', row, column: 2 });
    await applyWith([{ kind: 'write-cells', cells: [{ cell: cell(4), stands: before, becomes: 37, format: '0.00' }, { cell: cell(5), stands: '32 timer', becomes: 32 }] }], request, (person) => person.type('Løn', 'C5', after));
    begin = again;
    expect(under.excel.user.formula('Løn', 'C5') ?? String(value('Løn', 'C5'))).toBe(after);
    expect(value('Løn', 'C6')).toBe(32);
  });
});
