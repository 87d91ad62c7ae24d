import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { writeAsNumbers } from '../../src/app/write-numbers';
import { planToJson } from '../../src/domain/plan-json';
import type { ReadableText } from '../../src/sheets/readable-texts';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(60_000);

let under: ExcelUnderTest;
let check: LiveCheck;

beforeEach(async () => {
  under = await openExcel();
  await createSheets(under.workbook, soundPlan);
  check = new LiveCheck(under.workbook);
});
afterEach(() => under.close());

/** The same figures and days, typed as people type them. */
async function typeTexts(): Promise<void> {
  const { user } = under.excel;
  await user.type('Løn', 'C5', '37 timer');
  await user.type('Løn', 'C6', '32 t/uge');
  await user.type('Løn', 'F5', '650.000 kr. om året');
  await user.setNumberFormat('Medarbejderressourcer', 'D5', '@');
  await user.type('Medarbejderressourcer', 'D5', '100 pct.');
  await user.type('Stamdata', 'B9', 'den 1. november 2025');
}
const written = (found: readonly ReadableText[]) => found.map(({ cell, text, number, format }) => ({ cell, stands: text, becomes: number, format }));
const texts = async () => (await checkPlan(under.workbook)).texts;

test('texts become the numbers that they mean, and the plan is as if they had been typed', async () => {
  const before = planToJson((await checkPlan(under.workbook)).plan);
  await typeTexts();
  const found = await texts();
  expect(found.map(({ text, number }) => [text, number])).toEqual(
    expect.arrayContaining([['37 timer', 37], ['32 t/uge', 32], ['100 pct.', 1]]),
  );
  await check.checkNow();
  under.excel.roundTrips.reset();
  expect(await writeAsNumbers(under.workbook, check, found)).toBe(found.length);
  // Reading the cells, writing them, and the check that follows.
  expect(under.excel.roundTrips.awaited).toBe(3);
  expect(await texts()).toEqual([]);
  const after = planToJson((await checkPlan(under.workbook)).plan) as { salaries: unknown[]; staffResources: unknown[] };
  const { salaries, staffResources } = before as typeof after;
  expect(after.staffResources).toEqual(staffResources);
  expect(after.salaries.map((row) => (row as { hours: unknown }).hours)).toEqual(salaries.map((row) => (row as { hours: unknown }).hours));
});

test('what has been edited meanwhile, or is the result of a formula, is left alone', async () => {
  const { user } = under.excel;
  await typeTexts();
  await user.type('Løn', 'C7', '="20 timer"');
  await check.checkNow();
  const found = check.getState().result?.texts ?? [];
  await user.type('Løn', 'C5', '30');
  await user.type('Løn', 'C6', '="32 t/uge"');
  await under.workbook.apply([{ kind: 'write-cells', cells: written(found) }]);
  const cells = under.dump().sheets.find(({ name }) => name === 'Løn')?.cells;
  expect(cells?.['C5']?.value).toBe(30);
  expect(cells?.['C6']?.formula).toBe('="32 t/uge"');
  expect(cells?.['C7']?.formula).toBe('="20 timer"');
  expect(found.map(({ text }) => text)).not.toContain('20 timer');
  expect(await texts()).toEqual([]);
});

test('interrupted, it is finished by running it again', async () => {
  await typeTexts();
  const found = await texts();
  await check.checkNow();
  for (const count of [1, 2, 3]) {
    under.excel.faults.interruptsAfter(count, 2);
    await expect(under.workbook.apply([{ kind: 'write-cells', cells: written(found) }])).rejects.toThrow(WorkbookError);
    under.excel.faults.clear();
  }
  await check.checkNow();
  await writeAsNumbers(under.workbook, check, found);
  expect(await texts()).toEqual([]);
});
