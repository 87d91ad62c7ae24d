import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { justify } from '../../src/app/justify';
import { LiveCheck } from '../../src/app/live-check';
import { parseDay } from '../../src/domain/calendar';
import { planToJson } from '../../src/domain/plan-json';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { faultyPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(120_000);

const DATE = parseDay('2025-11-12');
const JUSTIFICATION = { reason: '=SUM(A1)', name: '-Anne', date: DATE ?? raise() };
function raise(): never {
  throw new Error('a day');
}

let under: ExcelUnderTest;
beforeAll(async () => {
  under = await openExcel();
  await createSheets(under.workbook, faultyPlan);
});
afterAll(() => under.close());

const told = async () => {
  const { findings, justified } = await checkPlan(under.workbook);
  return { rules: findings.map(({ rule }) => rule), justified };
};

test('a reason is one row of texts in two round trips beside the check, holds while rows are sorted, and lapses with the figures', async () => {
  const check = new LiveCheck(under.workbook);
  await check.checkNow();
  const { result } = check.getState();
  const finding = result?.findings.find(({ rule }) => rule === 'staff-hours-differ');
  if (!result || !finding) throw new Error('the hours differ');

  under.excel.roundTrips.reset();
  await justify(under.workbook, check, finding, JUSTIFICATION, result);
  expect(under.excel.roundTrips.awaited).toBe(3);
  const row = under.dump().sheets.find(({ name }) => name === 'Begrundede afvigelser')?.cells;
  expect([row?.C5, row?.D5].map((cell) => [cell?.value, cell?.formula])).toEqual([['=SUM(A1)', undefined], ['-Anne', undefined]]);
  const after = await told();
  expect(after.justified).toEqual([{ finding, ...JUSTIFICATION }]);
  expect(after.rules).toEqual(result.findings.filter((each) => each !== finding).map(({ rule }) => rule));

  await under.excel.user.sortTable('hpMedarbejderressourcer', 'Stilling', false);
  await under.excel.user.sortTable('hpLøn', 'Stilling', false);
  expect((await told()).justified).toHaveLength(1);

  const salaries = (await under.workbook.read()).cells.salaries;
  const hours = salaries?.headers.indexOf('Timer pr. uge') ?? -1;
  const leader = salaries?.rows.findIndex(([position]) => position?.value === 'Boligsocial leder') ?? -1;
  await under.person.type('Løn', `${String.fromCharCode(65 + hours)}${(salaries?.row ?? 0) + 2 + leader}`, '31');
  const lapsed = await told();
  expect(lapsed.justified).toEqual([]);
  expect(lapsed.rules).toEqual(expect.arrayContaining(['staff-hours-differ', 'deviation-lapsed']));
});

test('in a file the reasons are the same, and hold', async () => {
  const { plan, findings } = await checkPlan(under.workbook);
  const file = FileWorkbook.empty();
  await createSheets(file, plan);
  const again = await checkPlan(FileWorkbook.open(file.bytes()));
  expect(planToJson(again.plan)).toEqual(planToJson(plan));
  expect(again.findings.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
});
