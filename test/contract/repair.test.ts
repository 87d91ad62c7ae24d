import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { repairSheets } from '../../src/app/repair';
import { planToJson } from '../../src/domain/plan';
import { countOf } from '../../src/domain/repairs';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import type { User } from '../excel/user';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import type { ModelDump } from './model-dump';

jest.setTimeout(240_000);

let under: ExcelUnderTest;
let user: User;
/** The sheets as they were made. */
let undisturbed: ModelDump;

beforeEach(async () => {
  under = await openExcel();
  ({ user } = under.excel);
  await createSheets(under.workbook, soundPlan);
  undisturbed = under.dump();
});
afterEach(() => under.close());

const repair = () => repairSheets(under.workbook, new LiveCheck(under.workbook));
const reading = async () => readSheets(await under.workbook.read());

/** What stands in the cells, by sheet and address, without look. */
const written = ({ sheets }: ModelDump) =>
  Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value, formula }]) => ((formula ?? value ?? '') === '' ? [] : [[`${name}!${address}`, formula ?? value]])),
    ),
  );

/** Deletes a table with what it holds, by a script: a person would mark it and press Delete. */
const deleteTable = (name: string) =>
  Excel.run(async ({ workbook }) => {
    workbook.tables.getItem(name).delete();
    await workbook.context.sync();
  });
const inExcel = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async ({ workbook }) => {
    work(workbook);
    await workbook.context.sync();
  });

/** Damage that takes nothing away that somebody typed: afterwards the workbook is as it was. */
const HARMLESS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a header with another name', () => user.renameHeader('hpLøn', 'Timer pr. uge', 'Ugetimer')],
  ['two headers with other names', async () => {
    await user.renameHeader('hpLøn', 'Timer pr. uge', 'Ugetimer');
    await user.renameHeader('hpBudget', 'Post', 'Udgift');
  }],
  ['a label with another name', () => user.type('Stamdata', 'A9', 'Startdato')],
  ['a label that was emptied', () => user.clear('Stamdata', 'A9')],
  ['a calculated cell that was emptied', () => user.clear('Løn', 'G5')],
  ['a calculated column that was emptied', () => user.clear('Løn', 'G5:G12')],
  ['the formulas of a form', () => user.clear('Ressourceoversigt', 'B6:B8')],
  ['a calculated column that is gone', () => user.deleteTableColumn('hpLøn', 'Gælder')],
  ['two columns of which other sheets spoke', async () => {
    await user.deleteTableColumn('hpMedarbejderressourcer', 'Gælder');
    await user.deleteTableColumn('hpStillinger', 'Vises som');
  }],
  ['a table made an ordinary range', () => user.convertTableToRange('hpLøn')],
  ['a table with sums made an ordinary range', () => user.convertTableToRange('hpBudget')],
  ['a form made an ordinary range', () => user.convertTableToRange('hpOversigt')],
  ['tables of one sheet made ordinary ranges', async () => {
    for (const name of ['hpStamdata', 'hpIndsatsområder', 'hpStillinger']) await user.convertTableToRange(name);
  }],
  ['a table of the overview that is gone', () => deleteTable('hpOversigtOmråder')],
  ['the overview', () => user.deleteSheet('Ressourceoversigt')],
  ['the sums', () => user.clear('Budget', 'E13:I13')],
  ['rows of an overview', () => user.deleteTableRow('hpOversigtStillinger', 0)],
];

test.each(HARMLESS)('%s: told, and mended in one step', async (_, damage) => {
  await damage();
  const damaged = await checkPlan(under.workbook);
  expect(countOf(damaged.repairs)).toBeGreaterThan(0);
  const repaired = await repair();
  expect(Object.values(repaired).reduce((sum, count) => sum + count)).toBe(countOf(damaged.repairs));

  const { plan, state } = await reading();
  expect(state).toEqual(SOUND_WORKBOOK);
  expect(planToJson(plan)).toEqual(planToJson(soundPlan));

  const once = under.dump();
  await repair();
  expect(under.dump()).toEqual(once);
});
