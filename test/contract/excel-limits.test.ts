import { createSheets, NEW_PLAN } from '../../src/app/create-sheets';
import type { Plan } from '../../src/domain/plan';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { readSheets } from '../../src/sheets/read-sheets';
import type { OpenWorkbook } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(120_000);

let under: ExcelUnderTest;
let workbook: OpenWorkbook;
beforeEach(async () => {
  under = await openExcel();
  ({ workbook } = under);
  // What formulas give does not matter here, and much time goes into it in workbooks of this size.
  under.excel.workbook.calculationMode = 'Manual';
});
afterEach(() => under.close());

const FIRST_CELL = [{ sheet: 'Ark1', row: 0, column: 0 }] as const;

/** A plan with so many rows of salaries, each with a text of this length. */
const planOfSize = (rows: number, characters: number): Plan =>
  planFromJson({
    ...(planToJson(soundPlan) as object),
    salaries: Array.from({ length: rows }, (_, row) => ({ position: 'Beboerrådgiver', employer: `${row} `.padEnd(characters, 'æ'), hours: 37 })),
  });
const planIn = async () => planToJson(readSheets(await workbook.read()).plan);

describe('what is too much for one request', () => {
  test('an answer that is too large is read again in pages', async () => {
    const plan = planOfSize(300, 40);
    await createSheets(workbook, plan);
    under.excel.faults.payloadLimit = 80_000;
    expect(await planIn()).toEqual(planToJson(plan));
    expect(under.excel.roundTrips.awaited).toBeGreaterThan(5);
  });

  test('pages leave out a totals row below a million blank rows', async () => {
    await createSheets(workbook, soundPlan);
    await under.excel.user.resizeTable('hpLøn', 'A4:F1048575');
    await under.excel.user.showTotals('hpLøn');
    under.excel.faults.responseTooLarge();
    expect(await planIn()).toEqual(planToJson(soundPlan));
  });

  test('a single row that is too large is said to be', async () => {
    await createSheets(workbook, planOfSize(1, 30_000));
    under.excel.faults.payloadLimit = 20_000;
    await expect(workbook.read()).rejects.toMatchObject({ trouble: 'too-large' });
  });

  test('more than 4 MB is written in several requests', async () => {
    const plan = planOfSize(4500, 500);
    await createSheets(workbook, plan);
    expect(under.excel.roundTrips.awaited).toBe(3);
    expect(under.excel.roundTrips.largestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(await planIn()).toEqual(planToJson(plan));
  });
});

const CALLS: readonly [string, () => Promise<unknown>][] = [
  ['read', () => workbook.read()],
  ['apply', () => createSheets(workbook, NEW_PLAN)],
  ['select', () => workbook.select(FIRST_CELL)],
  ['onEdited', () => workbook.onEdited(() => undefined)],
];

describe('when Excel cannot', () => {
  test.each(CALLS)('%s says that a cell is being edited, and works afterwards', async (_, call) => {
    under.excel.faults.cellBeingEdited();
    await expect(call()).rejects.toMatchObject({ name: 'WorkbookError', trouble: 'busy' });
    under.excel.faults.cellBeingEdited(false);
    await call();
  });

  test.each(CALLS)('%s says that there is no answer', async (_, call) => {
    under.excel.faults.sessionTimesOut();
    await expect(call()).rejects.toMatchObject({ trouble: 'no-answer' });
  });

  test('what is not there by now is said to be changed, and no content is told', async () => {
    await expect(workbook.select([{ sheet: 'Findes ikke', row: 0, column: 0 }])).rejects.toMatchObject({
      trouble: 'changed',
      message: expect.stringMatching(/^ItemNotFound/) as unknown,
    });
  });

  test('a request that is too large is said to be', async () => {
    under.excel.faults.requestTooLarge(2);
    await expect(createSheets(workbook, NEW_PLAN)).rejects.toMatchObject({ trouble: 'too-large' });
  });
});

describe('when the workbook is protected', () => {
  const protect = () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });

  test('no sheet is made, and nothing is changed', async () => {
    await protect();
    const before = under.dump();
    await expect(createSheets(workbook, NEW_PLAN)).rejects.toMatchObject({ trouble: 'protected' });
    expect(under.dump()).toEqual(before);
  });

  test('reading and selecting work', async () => {
    await createSheets(workbook, soundPlan);
    await protect();
    expect(await planIn()).toEqual(planToJson(soundPlan));
    await workbook.select([{ sheet: 'Løn', row: 4, column: 0 }]);
    expect(under.excel.workbook.active.name).toBe('Løn');
  });

  test('a begun sheet that was protected since is said to be', async () => {
    under.excel.faults.interruptsAfter(30, 2);
    await expect(createSheets(workbook, soundPlan)).rejects.toMatchObject({ trouble: 'unexpected' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Stamdata').protection.protect();
      await context.sync();
    });
    await expect(createSheets(workbook, soundPlan)).rejects.toMatchObject({ trouble: 'protected' });
  });
});

describe('edits', () => {
  const heard = jest.fn();
  beforeEach(async () => {
    await createSheets(workbook, soundPlan);
    await under.person.addSheet('Kladde');
    await under.excel.settle();
    heard.mockClear();
  });
  const hearing = async (edit: () => Promise<unknown>) => {
    heard.mockClear();
    await edit();
    await under.excel.settle();
    return heard.mock.calls.length > 0;
  };

  test('are heard, whatever they are, and not after the end', async () => {
    under.excel.roundTrips.reset();
    const stop = await workbook.onEdited(heard);
    expect(under.excel.roundTrips.awaited).toBe(1);
    const { user } = under.excel;
    const makeAgain = async () => {
      await user.deleteSheet('Medarbejderressourcer');
      await under.excel.settle();
      heard.mockClear();
      await createSheets(workbook, NEW_PLAN);
    };
    const edits: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['typing', () => user.type('Løn', 'C5', '12')],
      ['pasting', () => user.paste('Løn', 'C5', [['1'], ['2']])],
      ['clearing', () => user.clear('Løn', 'C5')],
      ['inserting a row', () => user.insertRows('Løn', 6)],
      ['sorting', () => user.sortTable('hpLøn', 'Stilling')],
      ['renaming a header', () => user.renameHeader('hpLøn', 'Fra', 'Start')],
      ['copying a sheet', () => user.copySheet('Løn')],
      ['deleting a sheet', () => user.deleteSheet('Løn')],
      ['adding a sheet', () => user.addSheet('Løn')],
      ['making a table', () => user.makeTable('Kladde', 'B2:C4', false)],
      ['our own', makeAgain],
    ];
    for (const [what, edit] of edits) expect([what, await hearing(edit)]).toEqual([what, true]);
    under.excel.roundTrips.reset();
    await stop();
    expect(under.excel.roundTrips.awaited).toBe(1);
    expect(await hearing(() => user.type('Stamdata', 'B6', 'Ny'))).toBe(false);
  });

  test('by a co-author are told apart from those made here', async () => {
    const stop = await workbook.onEdited(heard);
    const { user, coAuthor } = under.excel;
    const edits: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['elsewhere', () => coAuthor.type('Løn', 'C5', '12')],
      ['here', () => user.type('Løn', 'C5', '13')],
      ['elsewhere', () => coAuthor.addSheet('Deres')],
      ['elsewhere', () => coAuthor.makeTable('Deres', 'B2:C4', false)],
      ['elsewhere', () => coAuthor.deleteSheet('Deres')],
    ];
    for (const [editor, edit] of edits) {
      await hearing(edit);
      expect([...new Set(heard.mock.calls.flat())]).toEqual([editor]);
    }
    await stop();
  });

  test('selecting and looking are no edits', async () => {
    const stop = await workbook.onEdited(heard);
    expect(await hearing(() => under.excel.user.select('Løn', 'C5'))).toBe(false);
    expect(await hearing(() => workbook.read())).toBe(false);
    await stop();
  });
});
