import { createSheets } from '../../src/app/create-sheets';
import { planToJson } from '../../src/domain/plan-json';
import { readSheets } from '../../src/sheets/read-sheets';
import type { PlainSheet } from '../../src/workbook/plain-sheet';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(240_000);

let under: ExcelUnderTest;
beforeAll(async () => {
  under = await openExcel();
  await createSheets(under.workbook, soundPlan);
  under.excel.workbook.calculationMode = 'Manual';
});
afterAll(() => under.close());

const OURS = /^(Budget \(sag|Tjekliste)/;
beforeEach(async () => {
  under.excel.faults.clear();
  for (const { name } of [...under.excel.workbook.sheets]) if (OURS.test(name)) await user().deleteSheet(name);
});
const user = () => under.excel.user;
const names = () => under.excel.workbook.sheets.map(({ name }) => name).filter((name) => OURS.test(name));
const sheetNamed = (name: string) => under.dump().sheets.find((sheet) => sheet.name === name);

const BUDGET: PlainSheet = {
  name: 'Budget',
  widths: [30, 14],
  texts: [
    { row: 0, text: 'Budget', role: 'title' },
    { row: 1, text: '=Vejleåparken', role: 'note' },
  ],
  tables: [{ row: 3, headers: ['Post', 'Beløb'], kinds: ['text', 'money'], rows: [['=1+1', 1250.5], ['-Møder', '']], totals: ['I alt', 1250.5] }],
};
const CHECKLIST: PlainSheet = { name: 'Tjekliste', widths: [30], texts: [{ row: 0, text: 'Tjekliste', role: 'title' }], tables: [] };
const add = () => under.workbook.apply([{ kind: 'add-sheets', sheets: [BUDGET, CHECKLIST] }]);

test('adds values beside what is there, in two round trips, and no part of the plan', async () => {
  const before = readSheets(await under.workbook.read());
  const budget = sheetNamed('Budget');
  under.excel.roundTrips.reset();
  await add();
  expect(under.excel.roundTrips.awaited).toBe(2);
  expect(names()).toEqual(['Budget (sag)', 'Tjekliste']);
  expect(sheetNamed('Budget')).toEqual(budget);
  const value = (address: string) => user().value('Budget (sag)', address);
  expect([value('A1'), value('A2'), value('A5'), value('B5'), value('A6'), value('B6'), value('A7'), value('B7')]).toEqual(['Budget', '=Vejleåparken', '=1+1', 1250.5, '-Møder', '', 'I alt', 1250.5]);
  expect(under.excel.workbook.active.name).toBe('Budget (sag)');
  const after = readSheets(await under.workbook.read());
  expect(planToJson(after.plan)).toEqual(planToJson(before.plan));
  expect(after.state).toEqual(before.state);
});

test('figures are written as the sheets write them, and the page is A4', async () => {
  await add();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budget (sag)');
    const figures = sheet.getRange('B5:B7');
    figures.load('numberFormat');
    sheet.pageLayout.load('orientation,paperSize,zoom');
    await context.sync();
    expect(figures.numberFormat).toEqual([['#,##0'], ['#,##0'], ['#,##0']]);
    expect([sheet.pageLayout.orientation, sheet.pageLayout.paperSize, sheet.pageLayout.zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
  });
});

test('each time it is new sheets, and none that somebody has is written over', async () => {
  await add();
  await user().type('Tjekliste', 'B1', 'Husk bilag');
  await add();
  expect(names()).toEqual(['Budget (sag)', 'Tjekliste', 'Budget (sag 2)', 'Tjekliste (sag)']);
  expect(user().value('Tjekliste', 'B1')).toBe('Husk bilag');
  expect(user().value('Tjekliste (sag)', 'B1')).toBe('');
});

test('where all stand as they would be added, they are shown again, and nothing is added', async () => {
  await add();
  await user().addSheet('Mit ark');
  under.excel.roundTrips.reset();
  await add();
  expect(names()).toEqual(['Budget (sag)', 'Tjekliste']);
  expect(under.excel.workbook.active.name).toBe('Budget (sag)');
  expect(under.excel.roundTrips.awaited).toBe(2);
  await user().deleteSheet('Mit ark');
});

test('interrupted anywhere, it is the same after another run, and what was typed meanwhile stays', async () => {
  await add();
  const expected = ['Budget (sag)', 'Tjekliste'].map(sheetNamed);
  const { host } = under.excel;
  let actions = 0;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    actions = Math.max(actions, request.Actions.length);
    return execute(request);
  };
  for (const name of names()) await user().deleteSheet(name);
  await add();
  host.execute = execute;
  expect(actions).toBeGreaterThan(20);
  for (const count of [1, 2, 3, 5, 9, 14, Math.floor(actions / 2), actions - 3, actions - 1]) {
    for (const name of names()) await user().deleteSheet(name);
    under.excel.faults.interruptsAfter(count, 2);
    await expect(add()).rejects.toThrow(WorkbookError);
    under.excel.faults.clear();
    await add();
    expect({ count, sheets: names().map(sheetNamed) }).toEqual({ count, sheets: expected });
  }
  for (const name of names()) await user().deleteSheet(name);
  under.excel.faults.interruptsAfter(9, 2);
  await expect(add()).rejects.toThrow(WorkbookError);
  under.excel.faults.clear();
  await user().type('Budget (sag)', 'D1', 'Min note');
  await user().type('Budget (sag)', 'A5', 'Mit ord');
  await add();
  expect([user().value('Budget (sag)', 'D1'), user().value('Budget (sag)', 'A5'), user().value('Budget (sag)', 'B5')]).toEqual(['Min note', 'Mit ord', 1250.5]);
});

test('a file is opened as a workbook of its own, byte for byte', async () => {
  const file = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);
  await under.workbook.openNew(file);
  const [opened] = under.excel.host.opened;
  expect(Uint8Array.from(Buffer.from(opened ?? '', 'base64'))).toEqual(file);
});

test('what Excel refuses is told in the words of the port', async () => {
  under.excel.faults.cellBeingEdited(true);
  await expect(under.workbook.openNew(new Uint8Array([1]))).rejects.toMatchObject({ trouble: 'busy' });
  under.excel.faults.cellBeingEdited(false);
});

test('downloads are promised on Windows and in a browser only', async () => {
  const { canDownload } = await import('../../src/workbook/excel/can-download');
  const { PC, OfficeOnline, Mac, iOS } = Office.PlatformType;
  expect([PC, OfficeOnline, Mac, iOS, undefined].map(canDownload)).toEqual([true, true, false, false, false]);
  expect(under.workbook.facts.downloads).toBe(true);
});
