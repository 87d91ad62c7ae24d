import { completeSheets } from '../../src/app/plan-sheets';
import { fitSheets } from '../../src/app/fit';
import { addRows } from '../../src/app/add-rows';
import { LiveCheck } from '../../src/app/live-check';
import { repairSheets } from '../../src/app/repair';
import { writeAsNumbers } from '../../src/app/write-numbers';
import { planToJson } from '../../src/domain/plan';
import { valueOf } from '../../src/domain/reading';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { CURRENT_FORMAT } from '../../src/sheets/format';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { isLibrarysOwn } from '../excel/round-trips';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { FROZEN, frozenFile, frozenPlan, newerBytes, type FrozenName } from './frozen';
import { miscalculated } from './miscalculated';
import { takeFile } from './stand-in-of-file';

jest.setTimeout(240_000);

let under: ExcelUnderTest;
beforeEach(async () => (under = await openExcel()));
afterEach(() => under.close());

const open = async (name: FrozenName) => {
  takeFile(under.excel.workbook, frozenFile(name));
  await under.excel.settle();
};
const update = () => repairSheets(under.workbook, new LiveCheck(under.workbook));

test.each(FROZEN)('the workbook of %s is updated: the plan is the same, nothing is missing, everything is calculated', async (name) => {
  await open(name);
  await update();
  await under.excel.settle();
  const snapshot = await under.workbook.read();
  const { plan, state, later } = readSheets(snapshot);
  expect(planToJson(plan)).toEqual(planToJson(frozenPlan(name)));
  expect(state).toEqual(SOUND_WORKBOOK);
  expect([snapshot.format, later]).toEqual([CURRENT_FORMAT, []]);
  expect(miscalculated(snapshot, plan)).toEqual([]);
});
