import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { findingKeys } from '../../src/app/finding-changes';
import { fixFinding, fixesFor } from '../../src/app/fix-finding';
import { LiveCheck } from '../../src/app/live-check';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { addressOf } from '../../src/sheets/places';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(60_000);

const HOURS = 'staff-hours-differ';
/** The adviser is paid for 30 hours, and two lines state 32. */
const plan = planFromJson({
  ...(planToJson(soundPlan) as object),
  salaries: [
    { position: 'Boligsocial leder', employer: 'Boligforeningen', hours: 37 },
    { position: 'Beboerrådgiver', employer: 'Boligforeningen', hours: 30 },
  ],
  staffResources: [
    { area: 'employment', position: 'Boligsocial leder', contractedHours: 37, share: 0.9 },
    { area: 'employment', position: 'Beboerrådgiver', contractedHours: 32, share: 0.5 },
    { area: 'cross-cutting', position: 'Beboerrådgiver', contractedHours: 32, share: 0.5 },
  ],
});

let under: ExcelUnderTest;
let check: LiveCheck;

beforeEach(async () => {
  under = await openExcel();
  await createSheets(under.workbook, plan);
  check = new LiveCheck(under.workbook);
  await check.checkNow();
});
afterEach(() => under.close());

function offered(rule: string) {
  const { result } = check.getState();
  const [finding, key] = [...findingKeys(result?.findings ?? [])].find(([each]) => each.rule === rule) ?? [];
  if (!result || !finding || key === undefined) throw new Error(`${rule} is not found`);
  return { key, fixes: fixesFor(finding, result) };
}
const rules = async () => (await checkPlan(under.workbook)).findings.map(({ rule }) => rule);
const cell = (sheet: string, address: string) => under.dump().sheets.find(({ name }) => name === sheet)?.cells[address];

test('either statement can be taken over, and every cell is shown before and after', async () => {
  const { key, fixes } = offered(HOURS);
  expect(fixes.map(({ cells }) => cells.map(({ write: { cell: place, stands, becomes } }) => [place.sheet, stands, becomes]))).toEqual([
    [['Medarbejderressourcer', 32, 30], ['Medarbejderressourcer', 32, 30]],
    [['Løn', 30, 32]],
  ]);
  const [, inSalaries] = fixes;
  if (!inSalaries) throw new Error('no fix');
  under.excel.roundTrips.reset();
  expect(await fixFinding(under.workbook, check, key, inSalaries)).toBe(true);
  // Reading the cells, writing them, and the check that follows.
  expect(under.excel.roundTrips.awaited).toBe(3);
  expect(cell('Løn', 'C6')?.value).toBe(32);
  expect(await rules()).not.toContain(HOURS);
});

test('a row that is missing is added below the others', async () => {
  const { key, fixes } = offered('staff-share-sum');
  const [crossCutting] = fixes;
  if (!crossCutting) throw new Error('no fix');
  expect(await fixFinding(under.workbook, check, key, crossCutting)).toBe(true);
  const { plan: after } = await checkPlan(under.workbook);
  expect(after.staffResources.map(({ row }) => row)).toHaveLength(4);
  expect(await rules()).not.toContain('staff-share-sum');
});

test('what is to be empty is emptied', async () => {
  await under.excel.user.type('Medarbejderressourcer', 'D5', '100 %');
  const { result } = check.getState();
  const area = result?.places.cellOf({ table: 'salaries', row: 'Beboerrådgiver', field: 'area' });
  const cost = result?.places.cellOf({ table: 'salaries', row: 'Beboerrådgiver', field: 'totalCost' });
  if (!area || !cost) throw new Error('Løn has no such columns');
  await under.excel.user.type('Løn', 'C6', '32');
  await under.excel.user.type('Løn', addressOf(cost), '500000');
  await under.excel.user.type('Løn', addressOf(area), 'Beskæftigelse');
  await check.checkNow();
  const { key, fixes } = offered('staff-cost-area');
  const [cleared] = fixes;
  if (!cleared) throw new Error('no fix');
  expect(await fixFinding(under.workbook, check, key, cleared)).toBe(true);
  expect(under.excel.user.value('Løn', addressOf(area))).toBe('');
  expect(await rules()).not.toContain('staff-cost-area');
});

test('what has been edited since it was shown is left alone', async () => {
  const { key, fixes } = offered(HOURS);
  const [, inSalaries] = fixes;
  if (!inSalaries) throw new Error('no fix');
  await under.excel.user.type('Løn', 'C6', '31');
  await check.checkNow();
  expect(await fixFinding(under.workbook, check, key, inSalaries)).toBe(false);
  expect(cell('Løn', 'C6')?.value).toBe(31);
});

test("a formula of the user's own is never written over", async () => {
  await under.excel.user.type('Løn', 'C6', '=60/2');
  await check.checkNow();
  expect(offered(HOURS).fixes.map(({ fix }) => fix.fields.length)).toEqual([2]);
});

test('interrupted anywhere, it is finished by doing it again', async () => {
  const { fixes } = offered(HOURS);
  const [inAgreements] = fixes;
  if (!inAgreements) throw new Error('no fix');
  const write = () => under.workbook.apply([{ kind: 'write-cells', cells: inAgreements.cells.map((each) => each.write) }]);
  for (const count of [1, 2]) {
    under.excel.faults.interruptsAfter(count, 2);
    await expect(write()).rejects.toThrow(WorkbookError);
    under.excel.faults.clear();
  }
  await write();
  expect(await rules()).not.toContain(HOURS);
});
