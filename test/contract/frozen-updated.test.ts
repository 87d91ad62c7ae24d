import { createSheets } from '../../src/app/create-sheets';
import { completeSheets } from '../../src/app/plan-sheets';
import { fitSheets } from '../../src/app/fit';
import { addRows } from '../../src/app/add-rows';
import { LiveCheck } from '../../src/app/live-check';
import { repairSheets } from '../../src/app/repair';
import { writeAsNumbers } from '../../src/app/write-numbers';
import { planToJson } from '../../src/domain/plan-json';
import { valueOf } from '../../src/domain/reading';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { CURRENT_FORMAT } from '../../src/sheets/format';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { isLibrarysOwn } from '../excel/round-trips';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { FROZEN, frozenFile, frozenPlan, newerBytes, type FrozenName } from './frozen';
import type { ModelDump } from './model-dump';
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
  under.excel.roundTrips.reset();
  await update();
  // Reading, what is there, its shape, how it stands then, its contents, the rest; and the check.
  expect(under.excel.roundTrips.awaited).toBeLessThanOrEqual(8);
  await under.excel.settle();
  const snapshot = await under.workbook.read();
  const { plan, state, later } = readSheets(snapshot);
  expect(planToJson(plan)).toEqual(planToJson(frozenPlan(name)));
  expect(state).toEqual(SOUND_WORKBOOK);
  expect([snapshot.format, later]).toEqual([CURRENT_FORMAT, []]);
  expect(miscalculated(snapshot, plan)).toEqual([]);
});

/** What stands in the cells, by sheet and address, and the names, without look. */
const written = ({ sheets, names }: ModelDump) => ({
  names,
  cells: Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value, formula }]) => ((formula ?? value ?? '') === '' ? [] : [[`${name}!${address}`, formula ?? value]])),
    ),
  ),
});

test('interrupted and run again: the same workbook, and an older one until it is done', async () => {
  const counts: number[] = [];
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!isLibrarysOwn(request)) counts.push(request.Actions.length);
    return execute(request);
  };
  await open('step-2');
  counts.length = 0;
  await update();
  host.execute = execute;
  const expected = written(under.dump());
  const [, , , mending = 0, , finishing = 0] = counts;
  for (const { request, count } of [
    { request: 4, count: Math.floor(mending / 2) },
    { request: 6, count: Math.floor(finishing / 8) },
    { request: 6, count: finishing - 2 },
  ]) {
    await under.close();
    under = await openExcel();
    await open('step-2');
    under.excel.faults.interruptsAfter(count, request);
    await expect(update()).rejects.toThrow(WorkbookError);
    await under.excel.settle();
    under.excel.faults.clear();
    expect(readSheets(await under.workbook.read()).version).toBe(2);
    await update();
    expect({ request, count, ...written(under.dump()) }).toEqual({ request, count, ...expected });
  }
});

test('nothing is written into a workbook of a newer version', async () => {
  takeFile(under.excel.workbook, readWorkbook(newerBytes()));
  await under.excel.settle();
  const before = under.dump();
  const check = new LiveCheck(under.workbook);
  await check.checkNow();
  const milestones = [{ table: 'milestones', rows: [{ name: valueOf('Ny') }] }] as const;
  const attempts = [
    () => createSheets(under.workbook),
    () => completeSheets(under.workbook, check),
    () => repairSheets(under.workbook, check),
    () => fitSheets(under.workbook, check),
    () => addRows(under.workbook, check, milestones),
    () => writeAsNumbers(under.workbook, check, []),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ trouble: 'newer' });
  expect(under.dump()).toEqual(before);
});
