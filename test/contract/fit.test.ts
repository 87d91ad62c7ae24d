import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { fitPreview, fitSheets } from '../../src/app/fit';
import { LiveCheck } from '../../src/app/live-check';
import { planToJson, type Plan } from '../../src/domain/plan';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readSheets } from '../../src/sheets/read-sheets';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(240_000);

const plan = fullPlan(3);
let under: ExcelUnderTest;

beforeEach(async () => {
  under = await openExcel();
  await createSheets(under.workbook, plan);
});
afterEach(() => under.close());

const fit = () => fitSheets(under.workbook, new LiveCheck(under.workbook));
const reading = async () => readSheets(await under.workbook.read());
const preview = async () => fitPreview((await checkPlan(under.workbook)).fits);
const json = (read: Plan) => planToJson(read) as { budget: { amounts: unknown[] }[] };

/** Types a fact of *Stamdata*. */
async function state(label: string, text: string) {
  const { cells } = await under.workbook.read();
  const facts = cells.masterData;
  const line = facts?.rows.findIndex((row) => row[0]?.value === label) ?? -1;
  await under.person.type('Stamdata', `B${(facts?.row ?? 0) + 2 + line}`, text);
}

/** Everything that somebody typed into the tables: no formula of ours, no header. */
async function typed(): Promise<readonly string[]> {
  const { cells } = await under.workbook.read();
  return (['budget', 'financing', 'salaries'] as const)
    .flatMap((key) => cells[key]?.rows.flat() ?? [])
    .filter(({ kind, formula }) => kind !== 'empty' && formula === undefined)
    .map(({ value }) => String(value))
    .sort();
}

async function expectToFollow() {
  const snapshot = await under.workbook.read();
  const { plan: read, state: found } = readSheets(snapshot);
  expect(found).toEqual(SOUND_WORKBOOK);
  expect(miscalculated(snapshot, read)).toEqual([]);
  return { read, headers: snapshot.cells.budget?.headers ?? [] };
}

test('sheets that follow the plan are left alone', async () => {
  expect(await preview()).toBeUndefined();
});

test('a longer plan gets a column for the new year, and loses it again', async () => {
  const before = await typed();
  await state('Sidste dag', '31-10-2030');
  expect(await preview()).toMatchObject({ added: expect.arrayContaining(['Projektår 5']), kept: [], removed: [] });
  expect(await fit()).toBe(true);
  const { headers } = await expectToFollow();
  expect(headers.indexOf('Projektår 5')).toBe(headers.indexOf('Projektår 4') + 1);
  await state('Sidste dag', '31-10-2029');
  expect(await preview()).toMatchObject({ added: [], kept: [], removed: expect.arrayContaining(['Projektår 5']) });
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(planToJson(read)).toEqual(planToJson(plan));
  expect(await typed()).toEqual(before);
});

test('by calendar year what was written for the plan’s years stays, counts no more, and comes back', async () => {
  const before = await typed();
  await state('Budgetår', 'Kalenderår');
  expect(await preview()).toMatchObject({
    added: expect.arrayContaining(['Kalenderår 2025', 'Kalenderår 2029']),
    kept: expect.arrayContaining([{ from: 'Projektår 1', to: 'Tidligere: Projektår 1', because: 'no-longer' }]),
  });
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(json(read).budget.flatMap(({ amounts }) => amounts)).toEqual([]);
  expect(await typed()).toEqual(before);
  await fit();
  expect(await typed()).toEqual(before);

  await state('Budgetår', 'Projektår');
  expect((await preview())?.again).toContain('Projektår 1');
  expect(await fit()).toBe(true);
  const back = await expectToFollow();
  expect(json(back.read).budget).toEqual(json(plan).budget);
  expect(await typed()).toEqual(before);
});
