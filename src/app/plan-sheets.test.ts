import { InMemoryWorkbook } from '../../test/fixtures/in-memory-workbook';
import { soundPlan } from '../../test/fixtures/plans';
import { Places } from '../sheets/places';
import { SHEETS } from '../sheets/sheets';
import { LiveCheck } from './live-check';
import { completeSheets, planSheets } from './plan-sheets';

async function started(workbook: InMemoryWorkbook) {
  const check = new LiveCheck(workbook);
  await check.start();
  return check;
}

test('in an empty workbook every sheet is missing, and all are made', async () => {
  const workbook = new InMemoryWorkbook();
  const check = await started(workbook);
  expect(planSheets(new Places(new Map())).map(({ state }) => state)).toEqual(SHEETS.map(() => 'missing'));
  expect((await completeSheets(workbook, check)).map(({ tab }) => tab)).toEqual(SHEETS.map(({ name }) => name));
  expect(check.getState()).toMatchObject({ standing: 'current', result: { started: true } });
  await check.stop();
});

test('only what is missing is made and named', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan, ['salaries']);
  const check = await started(workbook);
  expect((await completeSheets(workbook, check)).map(({ key }) => key)).toEqual(['salaries']);
  await check.stop();
});

test('a sheet that lacks one of its tables is incomplete', () => {
  const place = { sheet: 'Mit ark', row: 4, column: 0, columnOf: new Map(), rowOf: new Map(), layout: 'rows' as const };
  const [masterData] = planSheets(new Places(new Map([['areas', place]])));
  expect(masterData).toMatchObject({
    state: 'incomplete',
    tab: 'Mit ark',
    missingTables: ['Planen', 'Parter', 'Godkendelser', 'Dokumenter', 'Stillinger'],
    firstTable: 'areas',
  });
});
