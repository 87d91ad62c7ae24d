import { createSheets } from '../../src/app/create-sheets';
import { planToJson } from '../../src/domain/plan-json';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import type { Loss } from '../excel/faults';
import { ActionKind, type Action } from '../excel/wire/protocol';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { withValue, type ModelDump } from './model-dump';

jest.setTimeout(240_000);

/**
 * Excel carries out a batch action by action, and may stop at any: what was done stays done. Every
 * action after which the workbook differs in more than its look is tried, and a sample of the rest.
 */
const SAMPLE = 8;

let under: ExcelUnderTest;
let undisturbed: ModelDump;
let actions: readonly Action[];

/** What the sheets are made in: everything but the first request, which only looks. */
const WRITING = 2;
const CONTENT = new Set(['Add', 'Delete', 'Values', 'Formulas', 'ShowTotals', 'Name', 'Formula', 'Activate']);

beforeAll(async () => {
  under = await openExcel();
  // The comparison is of formulas, not of what they give.
  under.excel.workbook.calculationMode = 'Manual';
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  const batches: (readonly Action[])[] = [];
  host.execute = (request) => {
    batches.push(request.Actions);
    return execute(request);
  };
  await createSheets(under.workbook, soundPlan);
  host.execute = execute;
  undisturbed = under.dump();
  actions = batches[WRITING - 1] ?? [];
  await under.excel.settle();
});
afterAll(() => under.close());

/** An empty workbook again: starting another Excel takes longer. */
beforeEach(startAgain);
async function startAgain() {
  under.excel.faults.clear();
  for (const { name } of [...under.excel.workbook.sheets]) if (name !== 'Ark1') await under.excel.user.deleteSheet(name);
  await under.excel.user.select('Ark1', 'A1');
  await Excel.run(async ({ workbook }) => {
    for (const { name } of under.excel.workbook.names) workbook.names.getItem(name).delete();
    await workbook.context.sync();
  });
  await under.excel.settle();
}

const createAndFail = () => expect(createSheets(under.workbook, soundPlan)).rejects.toThrow(WorkbookError);

/**
 * How many actions are carried out before Excel stops. Of actions of one kind on one sheet in a
 * row the first and the last stand for those between: there, only more of the same has been done.
 */
function interruptions(): number[] {
  const content = actions.flatMap(({ ActionType, Name }, index) =>
    CONTENT.has(Name) && (ActionType === ActionKind.Method || ActionType === ActionKind.SetProperty) ? [{ index, Name }] : [],
  );
  const ends = content.filter(({ Name }, at) => content[at - 1]?.Name !== Name || content[at + 1]?.Name !== Name);
  // Tables and sheets come into being where their object is first named.
  const made = actions.flatMap(({ ActionType }, index) => (ActionType === ActionKind.Instantiate ? [index + 1] : [])).slice(0, 6);
  const sample = Array.from({ length: SAMPLE }, (_, index) => Math.floor((index * actions.length) / SAMPLE));
  const all = [...ends.map(({ index }) => index + 1), ...made, ...sample];
  return [...new Set(all)].sort((a, b) => a - b).filter((count) => count < actions.length);
}

test('there is something to interrupt', () => {
  expect(actions.length).toBeGreaterThan(500);
  expect(interruptions().length).toBeGreaterThan(2 * SAMPLE);
});

test.each<[number, Loss]>([
  [1, 'before'],
  [1, 'reply'],
  [2, 'before'],
  [2, 'reply'],
])('request %i is lost (%s): running again gives the same workbook', async (request, loss) => {
  under.excel.faults.loses(loss, request);
  await createAndFail();
  await createSheets(under.workbook, soundPlan);
  expect(under.dump()).toEqual(undisturbed);
});

test('interrupted after any action: running again gives the same workbook, in three round trips', async () => {
  for (const count of interruptions()) {
    await startAgain();
    under.excel.faults.interruptsAfter(count, WRITING);
    await createAndFail();
    await under.excel.settle();
    under.excel.roundTrips.reset();
    await createSheets(under.workbook, soundPlan);
    expect({ count, dump: under.dump() }).toEqual({ count, dump: undisturbed });
    expect(under.excel.roundTrips.awaited).toBeLessThanOrEqual(3);
  }
});

test('interrupted twice, in the first run and in the second: the third gives the same workbook', async () => {
  const counts = interruptions().filter((_, index) => index % 9 === 4);
  for (const count of counts) {
    await startAgain();
    under.excel.faults.interruptsAfter(count, WRITING);
    await createAndFail();
    under.excel.faults.interruptsAfter(Math.floor(count / 2), 3);
    await createSheets(under.workbook, soundPlan).catch(() => undefined);
    under.excel.faults.clear();
    await createSheets(under.workbook, soundPlan);
    expect({ count, dump: under.dump() }).toEqual({ count, dump: undisturbed });
  }
});

/** Cells that the user types into meanwhile: in the table, where we would write, and beside. */
const TYPED = { A8: 'Vikar', A5: 'Min egen leder', I20: 'Mit notat' } as const;

/** What formulas make of what was typed is not ours to foresee here. */
const withoutResults = ({ sheets, ...rest }: ModelDump): ModelDump => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, cell]) => [address, cell.formula === undefined ? cell : { ...cell, value: undefined }]),
    ),
  })),
});

test('what the user types in between stays, and everything else is as it would have been', async () => {
  for (const count of interruptions().filter((_, index) => index % 2 === 0)) {
    await startAgain();
    under.excel.faults.interruptsAfter(count, WRITING);
    await createAndFail();
    const begun = under.excel.workbook.sheet('Løn');
    if (!begun) continue;
    // A sheet that was added and not yet marked is the user's as soon as something is typed into it.
    const isOurs = begun.customProperties.size > 0 || under.excel.workbook.table('hpLøn') !== null;
    for (const [address, text] of Object.entries(TYPED)) await under.person.type('Løn', address, text);
    await createSheets(under.workbook, soundPlan);
    for (const [address, text] of Object.entries(TYPED)) expect({ count, text: under.excel.user.value('Løn', address) }).toEqual({ count, text });
    if (isOurs) {
      let expected = undisturbed;
      for (const [address, text] of Object.entries(TYPED)) expected = withValue(expected, 'Løn', address, text);
      expect({ count, dump: withoutResults(under.dump()) }).toEqual({ count, dump: withoutResults(expected) });
    } else {
      expect(under.excel.workbook.sheets.map(({ name }) => name)).toContain('Løn (plan)');
      expect(planToJson(readSheets(await under.workbook.read()).plan)).toEqual(planToJson(soundPlan));
    }
  }
});

test('what the user does to a begun sheet in between does not stop it from being finished', async () => {
  const counts = interruptions().filter((_, index) => index % 4 === 1);
  for (const count of counts) {
    await startAgain();
    under.excel.faults.interruptsAfter(count, WRITING);
    await createAndFail();
    if (!under.excel.workbook.sheet('Stamdata')) continue;
    await under.person.insertRows('Stamdata', 1);
    await under.person.addSheet('Medarbejderressourcer').catch(() => undefined);
    await createSheets(under.workbook, soundPlan);
    const reading = readSheets(await under.workbook.read());
    expect({ count, missing: reading.state.missingTables, copies: reading.state.duplicates }).toEqual({ count, missing: [], copies: [] });
    expect({ count, plan: planToJson(reading.plan) }).toEqual({ count, plan: planToJson(soundPlan) });
    await createSheets(under.workbook, soundPlan);
  }
});
