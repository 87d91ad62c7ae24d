import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { writeReport } from '../../src/app/write-report';
import { planToJson } from '../../src/domain/plan-json';
import { checkReportLayout, type ReportRow } from '../../src/sheets/check-report';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { ActionKind, type Action } from '../excel/wire/protocol';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import type { ModelDump } from './model-dump';

jest.setTimeout(240_000);

const SHEET = 'Kontrolrapport';
const TABLE = 'hpKontrolrapport';

let under: ExcelUnderTest;
let check: LiveCheck;

beforeAll(async () => {
  under = await openExcel();
  await createSheets(under.workbook, soundPlan);
  // Nothing here is about what formulas give.
  under.excel.workbook.calculationMode = 'Manual';
});
afterAll(() => under.close());

/** The sound plan again, and no report: starting another Excel takes longer. */
beforeEach(async () => {
  for (const { name } of [...under.excel.workbook.sheets]) if (name.startsWith(SHEET)) await user().deleteSheet(name);
  await user().type('Medarbejderressourcer', 'D6', RIGHT.otherShare);
  await mendMistakes();
});

/** A check that does not listen: another one in between would take the requests that are counted and interrupted. */
async function look(): Promise<void> {
  check = new LiveCheck(under.workbook);
  await check.checkNow();
  await check.stop();
}

const user = () => under.excel.user;
const write = () => writeReport(under.workbook, check);
const value = (address: string) => user().value(SHEET, address);
const column = (letter: string, rows: number) => Array.from({ length: rows }, (_, index) => value(`${letter}${index + 5}`));
const tableRows = () => under.excel.workbook.table(TABLE)?.body.rows;

const RIGHT = { hours: '37', share: '100 %', otherShare: '100 %' } as const;
/** Hours that differ, and a share too much. */
const WRONG = { hours: '30', share: '130 %' } as const;

async function set({ hours, share }: { readonly hours: string; readonly share: string }): Promise<void> {
  await user().type('Løn', 'C5', hours);
  await user().type('Medarbejderressourcer', 'D5', share);
  await look();
}
const makeMistakes = () => set(WRONG);
const mendMistakes = () => set(RIGHT);
const headlines = () => check.getState().result?.findings.length ?? 0;

test('says when, by what and how many, and each finding with its sheet, its cell and what to do', async () => {
  await makeMistakes();
  await write();
  expect(value('A1')).toBe(SHEET);
  expect(value('A2')).toMatch(/^Tjekket \d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d af Boligsocial helhedsplan til Excel 0\.1\.0: [1-9]\d* fejl, /u);
  expect(headlines()).toBeGreaterThan(1);
  expect(tableRows()).toBe(headlines());
  expect(column('A', headlines())).toEqual(Array.from({ length: headlines() }, (_, index) => index + 1));
  const at = column('E', headlines()).findIndex((what) => String(what).endsWith('timerne er ikke de samme')) + 5;
  expect([value(`B${at}`), value(`C${at}`), value(`D${at}`), value(`H${at}`)]).toEqual(['Fejl', 'Medarbejderressourcer', expect.stringContaining('Løn: C5'), 'krav']);
  expect(value(`G${at}`)).toBe('Ret det ene sted, så de siger det samme.');
});

test('is printed lying on A4, its header on every page, and is no part of the plan', async () => {
  const before = readSheets(await under.workbook.read());
  await write();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(SHEET);
    pageLayout.load('orientation,paperSize,zoom');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
    expect(titles.address).toContain('1:4');
  });
  const after = readSheets(await under.workbook.read());
  expect(planToJson(after.plan)).toEqual(planToJson(before.plan));
  expect(after.state).toEqual(before.state);
  await user().deleteSheet(SHEET);
  await look();
  expect(check.getState().result?.findings).toEqual([]);
});

test('a plan without findings says so, and is written anew in three round trips', async () => {
  await write();
  expect([value('B5'), value('E5')]).toEqual(['Stemmer', 'Der er ingen fejl, advarsler eller råd.']);
  await makeMistakes();
  under.excel.roundTrips.reset();
  await write();
  expect(under.excel.roundTrips.awaited).toBe(3);
  expect(tableRows()).toBe(headlines());
  expect(value('B5')).toBe('Fejl');
});

describe("what is the user's", () => {
  beforeEach(async () => {
    await makeMistakes();
    await write();
  });

  test('stays beside and below, when the report grows and when it shrinks', async () => {
    const below = `A${5 + headlines() + 2}`;
    await user().type(SHEET, below, 'Min note');
    await user().type(SHEET, 'L5', 'Ved siden af');
    await user().type(SHEET, 'C3', 'Over tabellen');
    await user().type('Medarbejderressourcer', 'D6', 'ca. 20 %');
    await look();
    await write();
    const texts = () => under.dump().sheets.find(({ name }) => name === SHEET)?.cells ?? {};
    const found = (text: string) => Object.values(texts()).filter((cell) => cell.value === text).length;
    expect([found('Min note'), found('Ved siden af'), found('Over tabellen')]).toEqual([1, 1, 1]);
    await mendMistakes();
    await write();
    expect(tableRows()).toBe(Math.max(1, headlines()));
    expect([found('Min note'), found('Ved siden af'), found('Over tabellen')]).toEqual([1, 1, 1]);
  });

  test('stays in the table: a row that somebody typed, and a column of their own', async () => {
    const row = 5 + headlines();
    await user().type(SHEET, `C${row}`, 'Husk bestyrelsen');
    await user().insertTableColumn(TABLE, 2);
    await user().type(SHEET, 'C4', 'Ansvarlig');
    await user().type(SHEET, 'C5', 'Mette');
    await user().type('Løn', 'C5', '37');
    await look();
    await write();
    expect(value('C4')).toBe('Ansvarlig');
    expect(value('C5')).toBe('Mette');
    const cells = Object.values(under.dump().sheets.find(({ name }) => name === SHEET)?.cells ?? {});
    expect(cells.filter((cell) => cell.value === 'Husk bestyrelsen')).toHaveLength(1);
    expect(column('A', headlines())).toEqual(Array.from({ length: headlines() }, (_, index) => index + 1));
  });

  test('a line of their own below the title stays, and a sheet of theirs with our name is left alone', async () => {
    await user().type(SHEET, 'A2', 'Til mødet i marts');
    await write();
    expect(value('A2')).toBe('Til mødet i marts');
    await user().deleteSheet(SHEET);
    await user().addSheet(SHEET);
    await user().type(SHEET, 'A1', 'Min egen rapport');
    await write();
    expect(value('A1')).toBe('Min egen rapport');
    expect(user().value('Kontrolrapport (plan)', 'A1')).toBe(SHEET);
  });
});

/** Everything of the sheet but the time it was written. */
const reportOf = ({ sheets, tables }: ModelDump) => {
  const sheet = sheets.find(({ name }) => name === SHEET);
  return { cells: { ...sheet?.cells, A2: undefined }, rest: sheet?.rest, tables };
};

/** The requests of one run, as the actions in each; what the library sends to clean up comes last and is none of ours. */
async function recorded(run: () => Promise<void>): Promise<readonly (readonly Action[])[]> {
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  const batches: (readonly Action[])[] = [];
  host.execute = (request) => {
    batches.push(request.Actions);
    return execute(request);
  };
  under.excel.roundTrips.reset();
  await run();
  host.execute = execute;
  return batches.slice(0, under.excel.roundTrips.awaited);
}
const CONTENT = new Set(['Add', 'Delete', 'Values', 'Name']);
/** Around the actions that change what cells hold: of one kind in a row the first and the last stand for those between. */
function momentsOf(actions: readonly Action[]): readonly number[] {
  const content = actions.flatMap(({ ActionType, Name }, index) =>
    CONTENT.has(Name) && (ActionType === ActionKind.Method || ActionType === ActionKind.SetProperty) ? [{ index, Name }] : [],
  );
  const ends = content.filter(({ Name }, at) => content[at - 1]?.Name !== Name || content[at + 1]?.Name !== Name);
  // A sheet or a table comes into being where its object is first named, before its name is given.
  const unnamed = content.filter(({ Name }) => Name === 'Name').map(({ index }) => index);
  const all = [...unnamed, ...ends.map(({ index }) => index + 1), Math.floor(actions.length / 2), actions.length - 1];
  return [...new Set(all)].filter((count) => count > 0 && count < actions.length);
}

test.each([
  ['made', undefined, WRONG],
  ['grown', RIGHT, WRONG],
  ['shrunk', WRONG, RIGHT],
] as const)('a report that is %s, interrupted after any action of any request, is the same after another run', async (_, first, then) => {
  const begin = async () => {
    under.excel.faults.clear();
    if (under.excel.workbook.sheet(SHEET)) await user().deleteSheet(SHEET);
    if (first) {
      await set(first);
      await write();
    }
    await set(then);
  };
  await begin();
  const batches = await recorded(write);
  const expected = reportOf(under.dump());
  const moments = batches.flatMap((actions, request) => momentsOf(actions).map((count) => ({ request: request + 1, count })));
  expect(moments.length).toBeGreaterThan(batches.length);
  for (const { request, count } of moments) {
    await begin();
    under.excel.faults.interruptsAfter(count, request);
    await expect(write()).rejects.toThrow(WorkbookError);
    under.excel.faults.clear();
    await write();
    expect({ request, count, report: reportOf(under.dump()) }).toEqual({ request, count, report: expected });
  }
});

test('where the new report has no words, none of the one before are left', async () => {
  const row: ReportRow = { kind: 'Begrundet', sheet: 'Løn', cells: 'C5', what: 'Hvad', why: 'Hvorfor', action: 'Gør', basis: 'Krav', reason: 'Aftalt med Anne' };
  const put = (rows: readonly ReportRow[]) => under.workbook.apply([{ kind: 'write-report', layout: checkReportLayout('Tjekket nu', rows) }]);
  await put([row, row]);
  await put([{ ...row, kind: 'Fejl', cells: '', reason: '' }, row]);
  expect(column('D', 2)).toEqual(['', 'C5']);
  expect(column('I', 2)).toEqual(['', 'Aftalt med Anne']);
});
