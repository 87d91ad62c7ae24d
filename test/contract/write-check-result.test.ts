import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { writeCheckResult } from '../../src/app/write-check-result';
import { checkResultText } from '../../src/sheets/board-check';
import { dayOfDate, type Day } from '../../src/domain/calendar';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(120_000);

let under: ExcelUnderTest;
let check: LiveCheck;
/** One workbook for all of them, each going on where the one before stopped: to make the sheets takes longest. */
beforeAll(async () => {
  under = await openExcel();
  under.excel.workbook.calculationMode = 'Manual';
  await createSheets(under.workbook, soundPlan);
  check = new LiveCheck(under.workbook);
});
afterAll(() => under.close());

/** The cell beside the label, wherever the table stands. */
function place() {
  const table = under.excel.workbook.table('hpOverblikTjek');
  if (!table) throw new Error('no table for the result');
  return { table, row: table.body.row, column: table.rect.column + 1 };
}
const shown = () => {
  const { table, row, column } = place();
  return table.sheet.cell(row, column)?.value;
};
const address = () => `${String.fromCharCode(65 + place().column)}${place().row + 1}`;

test('says that nothing was checked, until somebody asks; then the result, and another one later', async () => {
  const { user } = under.excel;
  await check.checkNow();
  expect(shown()).toBe('Ikke tjekket endnu');
  expect(await writeCheckResult(under.workbook, check)).toBe('written');
  expect(shown()).toBe(checkResultText({ error: 0, warning: 0, advice: 0 }, dayOfDate(new Date())));
  await user.type('Løn', 'C5', '30');
  expect(await writeCheckResult(under.workbook, check)).toBe('written');
  expect(shown()).toBe(checkResultText({ error: 1, warning: 0, advice: 0 }, dayOfDate(new Date())));
  expect(check.getState().result?.findings).toHaveLength(1);
});

test('leaves alone what somebody has written', async () => {
  for (const typed of ['3 fejl, siger Anne', '7']) {
    await under.excel.user.type('Overblik', address(), typed);
    const before = shown();
    expect([typed, await writeCheckResult(under.workbook, check), shown()]).toEqual([typed, 'theirs', before]);
  }
});

test('leaves alone a formula, also one that gives words like ours', async () => {
  const words = checkResultText({ error: 0, warning: 0, advice: 0 }, '2026-05-01' as Day);
  under.excel.workbook.calculationMode = 'Automatic';
  await under.excel.user.type('Overblik', address(), `="${words}"`);
  expect(shown()).toBe(words);
  expect(await writeCheckResult(under.workbook, check)).toBe('theirs');
  expect(shown()).toBe(words);
  under.excel.workbook.calculationMode = 'Manual';
});

test('leaves alone what is written between the reading and the writing', async () => {
  const { table, row, column } = place();
  const cell = { sheet: table.sheet.name, row, column };
  await under.excel.user.type('Overblik', address(), 'Vores egne ord');
  await under.workbook.apply([{ kind: 'write-cells', cells: [{ cell, stands: 'Ikke tjekket endnu', becomes: checkResultText({ error: 0, warning: 1, advice: 0 }, '2026-05-01' as Day) }] }]);
  expect(shown()).toBe('Vores egne ord');
});

test('without the page there is no cell', async () => {
  await under.excel.user.deleteSheet('Overblik');
  expect(await writeCheckResult(under.workbook, check)).toBe('no-cell');
});
