import fc from 'fast-check';
import { createSheets } from '../../src/app/create-sheets';
import { mappingsOf, planOfVersion, saveMapping, savePlan, versionsOf } from '../../src/app/saved-versions';
import { planOf, type Plan, type PlanTables } from '../../src/domain/plan';
import { planChanges } from '../../src/domain/plan-changes';
import { planToJson } from '../../src/domain/plan-json';
import { valueOf } from '../../src/domain/reading';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_FORMAT, FORMAT_NAME } from '../../src/sheets/format';
import { readSheets } from '../../src/sheets/read-sheets';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { WorkbookError } from '../../src/workbook/workbook';
import type { Loss } from '../excel/faults';
import { arbitraryPlan } from '../fixtures/arbitrary-plan';
import { fullPlan } from '../fixtures/full-plan';
import { soundPlan } from '../fixtures/plans';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { fileOfPlan } from './file-of-plan';
import { openFile } from './file-under-test';
import type { WorkbookUnderTest } from './workbook-under-test';

jest.setTimeout(240_000);

/** Texts that programs take for something else, so many that a version takes several rows. */
const STRANGE = `_x0041_ '=1+1 "${'ø😀'.repeat(4_000)}" \u2028 <&> 12345`;
const withText = (plan: Plan): Plan => planOf({ ...plan, activities: plan.activities.map((row) => ({ ...row, purpose: valueOf(STRANGE) })) } as unknown as PlanTables);
const PLAN = withText(fullPlan(4));
const OTHER = soundPlan;

const SENT = { name: 'Sendt til LBF', by: 'AB' };
const SHOWN = { name: '2026', by: '' };
const DAY = new Date('2026-03-01T10:00:00Z');
const LATER = new Date('2026-04-01T10:00:00Z');

describe.each<[string, () => Promise<WorkbookUnderTest>]>([
  ['the workbook that is open in Excel', openExcel],
  ['a workbook in a file', openFile],
])('%s', (_, open) => {
  let under: WorkbookUnderTest;
  beforeEach(async () => void (under = await open()));
  afterEach(() => under.close());
  const versions = async () => versionsOf(await under.workbook.readVersions());

  test('holds versions that are the plans they were saved from, on a hidden sheet', async () => {
    expect(await versions()).toEqual([]);
    expect(await savePlan(under.workbook, PLAN, SENT, DAY)).toBe('saved');
    expect(await savePlan(under.workbook, OTHER, SHOWN, LATER)).toBe('saved');
    const [first, second, ...others] = await versions();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ ...SENT, savedAt: DAY, state: 'whole' });
    expect(first?.rows.length).toBeGreaterThan(1);
    expect(second).toMatchObject({ ...SHOWN, savedAt: LATER, state: 'whole' });
    expect([first, second].map((each) => each && planToJson(planOfVersion(each)!))).toEqual([planToJson(PLAN), planToJson(OTHER)]);
    const { sheets, cells } = await under.workbook.read();
    expect(sheets.filter(({ visible }) => !visible)).toEqual([{ name: 'Gemte versioner', visible: false }]);
    expect(cells).toEqual({});
  });

  test('the same plan saved again under the same name is not written twice, and one that has changed is', async () => {
    await savePlan(under.workbook, OTHER, SENT, DAY);
    const before = under.dump();
    expect(await savePlan(under.workbook, OTHER, SENT, LATER)).toBe('standing');
    expect(under.dump()).toEqual(before);
    expect(await savePlan(under.workbook, PLAN, SENT, LATER)).toBe('saved');
    expect((await versions()).map(({ state, savedAt }) => [state, savedAt])).toEqual([['whole', DAY], ['whole', LATER]]);
  });

  test('keeps the mapping of a template beside the versions, and none of them is taken for the other', async () => {
    await savePlan(under.workbook, OTHER, SENT, DAY);
    const mapping = JSON.stringify({ template: STRANGE });
    expect(await saveMapping(under.workbook, mapping, 'Skema', DAY)).toBe('saved');
    expect(await saveMapping(under.workbook, mapping, 'Skema', LATER)).toBe('standing');
    expect(await saveMapping(under.workbook, '{}', 'Skema', LATER)).toBe('saved');
    expect(await savePlan(under.workbook, OTHER, SENT, LATER)).toBe('standing');
    expect((await versions()).map(({ name, state }) => [name, state])).toEqual([['Sendt til LBF', 'whole']]);
    expect(mappingsOf(await under.workbook.readVersions()).map(({ name, state, content }) => [name, state, content])).toEqual([['Skema', 'whole', mapping], ['Skema', 'whole', '{}']]);
  });

  test('a version of which a part is gone, or has been edited, is told and gives no plan; the others stay', async () => {
    await savePlan(under.workbook, PLAN, SENT, DAY);
    await savePlan(under.workbook, OTHER, SHOWN, LATER);
    await under.person.type('Gemte versioner', 'A1', 'Vores gemte planer');
    await under.person.type('Gemte versioner', 'F6', '{}');
    expect((await versions()).map((each) => [each.state, planOfVersion(each) !== undefined])).toEqual([['damaged', false], ['whole', true]]);
    for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) await under.person.type('Gemte versioner', `${column}6`, '');
    const [first, second] = await versions();
    expect([first?.state, second?.state]).toEqual(['incomplete', 'whole']);
    expect(first && planOfVersion(first)).toBeUndefined();
  });

  test('a user’s own sheet of that name is left alone', async () => {
    await under.person.addSheet('Gemte versioner');
    await under.person.type('Gemte versioner', 'A1', 'Mine egne');
    await savePlan(under.workbook, OTHER, SENT, DAY);
    expect((await versions()).map(({ state }) => state)).toEqual(['whole']);
    expect(under.dump().sheets.find(({ name }) => name === 'Gemte versioner')?.cells).toMatchObject({ A1: { value: 'Mine egne' } });
  });
});

describe('interrupted, and run again', () => {
  let under: ExcelUnderTest;
  beforeAll(async () => void (under = await openExcel()));
  afterAll(() => under.close());
  let minutes = 0;
  /** Each time by a later clock. */
  const save = () => savePlan(under.workbook, PLAN, SENT, new Date(LATER.getTime() + 60_000 * (minutes += 1)));

  /** With a version that was there before, or without the sheet. */
  async function startAgain(hasOne: boolean) {
    under.excel.faults.clear();
    for (const { name } of [...under.excel.workbook.sheets]) if (name !== 'Ark1') await under.excel.user.deleteSheet(name);
    if (hasOne) await savePlan(under.workbook, OTHER, SHOWN, DAY);
    await under.excel.settle();
  }
  async function expectWhole(at: unknown, hasOne: boolean) {
    under.excel.faults.clear();
    await save();
    const versions = versionsOf(await under.workbook.readVersions());
    expect({ at, versions: versions.map(({ name, state }) => [name, state]) }).toEqual({ at, versions: [...(hasOne ? [['2026', 'whole']] : []), ['Sendt til LBF', 'whole']] });
    const { sheets } = under.excel.workbook;
    expect({ at, sheets: sheets.map(({ name, visibility, customProperties }) => [name, visibility, customProperties.size]) }).toEqual({ at, sheets: [['Ark1', 'Visible', 0], ['Gemte versioner', 'Hidden', 0]] });
    const newest = versions.at(-1);
    expect(newest && planToJson(planOfVersion(newest)!)).toEqual(planToJson(PLAN));
  }

  test.each<[boolean, Loss]>([[false, 'before'], [false, 'reply'], [true, 'before'], [true, 'reply']])('after any request (a version was there: %s; lost: %s)', async (hasOne, loss) => {
    let request = 0;
    for (let failed = true; failed; ) {
      request += 1;
      await startAgain(hasOne);
      under.excel.faults.loses(loss, request);
      failed = await save().then(() => false, (error: unknown) => error instanceof WorkbookError);
      await expectWhole([request, loss], hasOne);
    }
    expect(request).toBeGreaterThan(4);
  });

  test('after any action of any request', async () => {
    let stopped = 0;
    for (let request = 2; request <= 6; request += 1) {
      for (let count = 1; ; count += 1) {
        await startAgain(false);
        under.excel.faults.interruptsAfter(count, request);
        const failed = await save().then(() => false, () => true);
        await expectWhole([request, count], false);
        if (!failed) break;
        stopped += 1;
      }
    }
    expect(stopped).toBeGreaterThan(20);
  });

  test('a workbook of a newer version is left alone', async () => {
    await startAgain(false);
    await Excel.run(async ({ workbook }) => {
      workbook.names.add(FORMAT_NAME, `=${CURRENT_FORMAT + 1}`);
      await workbook.context.sync();
    });
    const before = under.dump();
    await expect(save()).rejects.toThrow(new WorkbookError('newer', `format ${CURRENT_FORMAT + 1}`));
    expect(under.dump()).toEqual(before);
  });
});

test('a workbook with saved versions lacks nothing and has nothing too much', async () => {
  const under = await openFile();
  await createSheets(under.workbook, soundPlan);
  const before = readSheets(await under.workbook.read());
  await savePlan(under.workbook, soundPlan, SENT, DAY);
  const after = readSheets(await under.workbook.read());
  expect(after.state).toEqual(SOUND_WORKBOOK);
  expect(planToJson(after.plan)).toEqual(planToJson(before.plan));
  expect(after.version).toBe(before.version);
  await under.close();
});

describe('nothing has changed', () => {
  const reading = (plan: Plan) => readSheets(snapshotOf(readWorkbook(writeWorkbook(fileOfPlan(plan))))).plan;

  test('between a plan and its workbook', () => {
    fc.assert(fc.property(sensiblePlan, (plan) => expect(planChanges(plan, reading(plan))).toEqual([])), { numRuns: 6, seed: 20251103 });
  });

  test('between whatever a workbook says and what it says written again', () => {
    const again = (plan: Plan) => {
      const once = reading(plan);
      expect(planChanges(once, reading(once))).toEqual([]);
    };
    fc.assert(fc.property(arbitraryPlan, again), { numRuns: 6, seed: 20251103 });
  });
});
