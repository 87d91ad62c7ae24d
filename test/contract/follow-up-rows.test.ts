import { addRows } from '../../src/app/add-rows';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { proposedFollowUpRows, proposedFollowUps } from '../../src/app/proposed-follow-ups';
import { followUpOf } from '../../src/domain/budget-follow-up';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { known } from '../../src/domain/reading';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { openExcel } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(120_000);

/** More lines than the sheet has blank rows for; one is called by two lines, and one is followed twice. */
const NUMBERS = [...Array.from({ length: 12 }, (_, index) => String(index + 1)), '7', 'a'];
const PLAN = planFromJson({
  ...(planToJson(soundPlan) as object),
  budget: NUMBERS.map((number, index) => ({ number, post: 'Aktiviteter', account: String(4000 + index), amounts: [100_000, 200_000] })),
  budgetFollowUp: [{ number: '3', year: 2, spent: 12_300, explanation: 'efter aftale' }, { number: 'A', year: 2 }, { number: '5', year: 2 }, { number: '5', year: 2 }],
});

test('a row for each line without one: once, although the answer is lost, below what stands there, and calculated', async () => {
  const { workbook, excel, close } = await openExcel();
  await createSheets(workbook, PLAN);
  const check = new LiveCheck(workbook);
  await check.checkNow();
  const read = async () => readSheets(await workbook.read()).plan;
  const propose = async () => [{ table: 'budgetFollowUp' as const, rows: proposedFollowUpRows(proposedFollowUps(await read())) }];
  const missing = await propose();
  expect(missing[0]?.rows).toHaveLength(9);

  excel.faults.loses('reply', 2);
  await expect(addRows(workbook, check, missing)).rejects.toThrow(WorkbookError);
  await excel.settle();
  excel.faults.clear();
  excel.roundTrips.reset();
  await addRows(workbook, check, await propose());
  expect(excel.roundTrips.awaited).toBeLessThanOrEqual(4);
  const whole = await read();
  expect(whole.budgetFollowUp.slice(0, 4).map(({ row: _, ...fields }) => fields)).toEqual(PLAN.budgetFollowUp.map(({ row: _, ...fields }) => fields));
  expect(whole.budgetFollowUp.slice(4).map(({ number, year }) => [known(number), known(year)])).toEqual(['1', '2', '4', '6', '8', '9', '10', '11', '12'].map((number) => [number, 2]));
  expect(await propose()).toMatchObject([{ rows: [] }]);
  await addRows(workbook, check, missing);
  expect(planToJson(await read())).toEqual(planToJson(whole));

  await excel.settle();
  const snapshot = await workbook.read();
  expect(miscalculated(snapshot, whole, false)).toEqual([]);
  // The two lines of one number, and the line of two rows, are for people to settle.
  expect(followUpOf(whole).unfollowed).toBe(3);
  await close();
});
