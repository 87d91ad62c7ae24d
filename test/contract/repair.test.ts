import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { countByKind, repairSheets } from '../../src/app/repair';
import { planToJson } from '../../src/domain/plan-json';
import { countOf } from '../../src/domain/repairs';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readSheets } from '../../src/sheets/read-sheets';
import { WorkbookError } from '../../src/workbook/workbook';
import { soundPlan } from '../fixtures/plans';
import { isLibrarysOwn } from '../excel/round-trips';
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

/** What a person does by menus for which the stand-in has no hand of its own. */
const inExcel = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async ({ workbook }) => {
    work(workbook);
    await workbook.context.sync();
  });

const deleteTable = (name: string) => inExcel(({ tables }) => tables.getItem(name).delete());

/** Damage that takes nothing away that somebody typed: afterwards the workbook is as it was. */
const HARMLESS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['two headers with other names', async () => {
    await user.renameHeader('hpLøn', 'Timer pr. uge', 'Ugetimer');
    await user.renameHeader('hpBudget', 'Post', 'Udgift');
  }],
  ['a label with another name', () => user.type('Stamdata', 'A9', 'Startdato')],
  ['a label that was emptied', () => user.clear('Stamdata', 'A9')],
  ['a calculated column that was emptied', () => user.clear('Løn', 'AD5:AD12')],
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
  expect(repaired).toEqual({ mended: countByKind(damaged.repairs), left: 0 });

  const { plan, state } = await reading();
  expect(state).toEqual(SOUND_WORKBOOK);
  expect(planToJson(plan)).toEqual(planToJson(soundPlan));

  const once = under.dump();
  await repair();
  expect(under.dump()).toEqual(once);
});

test('look, lists, help and names that are gone come back, and nothing else changes', async () => {
  await inExcel(({ worksheets, names }) => {
    const range = worksheets.getItem('Løn').getRange('A4:H12');
    range.dataValidation.clear();
    range.format.fill.clear();
    const overview = worksheets.getItem('Ressourceoversigt').getRange('A1:Z40');
    overview.conditionalFormats.clearAll();
    worksheets.getItem('Budget').getRange('E5:I12').numberFormat = 'General' as unknown as string[][];
    names.getItem('hpStillingsliste').delete();
    names.getItem('hpOversigtsdag').delete();
  });
  expect(countOf((await checkPlan(under.workbook)).repairs)).toBe(0);
  await repair();
  const byName = ({ names, ...rest }: ModelDump) => ({ ...rest, active: '', names: [...names].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) });
  expect(byName(under.dump())).toEqual(byName(undisturbed));
});

test('what is in order stays as it is, in five round trips however much there is', async () => {
  await under.excel.settle();
  under.excel.roundTrips.reset();
  await repair();
  // One to read before and two for the check that follows the first time.
  expect(under.excel.roundTrips.awaited).toBe(5 + 1 + 2);
  expect({ ...under.dump(), active: '' }).toEqual({ ...undisturbed, active: '' });
});

describe("what is the user's own stays", () => {
  test('values, formulas, columns, notes, sheets and tables', async () => {
    await user.addSheet('Mit ark');
    await user.paste('Mit ark', 'A1', [['Navn', 'Beløb'], ['Bus', '12,5']]);
    await user.makeTable('Mit ark', 'A1:B2');
    await user.type('Mit ark', 'D1', '1');
    await user.insertTableColumn('hpLøn', 2);
    await user.type('Løn', 'C4', 'Min kolonne');
    await user.type('Løn', 'C5', 'Mit notat');
    await user.type('Løn', 'L20', 'Langt væk');
    await user.type('Løn', 'AF5', 'Nej, aldrig');
    await user.type('Medarbejderressourcer', 'I5', "='Mit ark'!D1*2");
    await user.insertRows('Stamdata', 9);
    await user.type('Stamdata', 'A9', 'Sagsnr.');
    await user.type('Stamdata', 'B9', '1234');
    await user.type('Budget', 'E5', '25');
    await user.setNumberFormat('Budget', 'E5', '0%');
    const before = under.dump();
    await user.renameHeader('hpLøn', 'Fra', 'Startdag');
    await user.clear('Løn', 'AE6');
    await repair();
    const after = under.dump();
    expect(written(after)).toEqual(written(before));
    expect(after.sheets.find(({ name }) => name === 'Mit ark')).toEqual(before.sheets.find(({ name }) => name === 'Mit ark'));
    expect(under.excel.workbook.sheet('Budget')?.format(4, 4).numberFormat).toBe('0%');
    const { state } = await reading();
    // Excel takes a formula typed into a calculated column for the whole column's.
    const typed = soundPlan.staffResources.map(() => ({ now: 'formula', broken: undefined }));
    expect(state.overwrittenFormulas.map(({ now, broken }) => ({ now, broken }))).toEqual([{ now: 'value', broken: undefined }, ...typed]);
  });

  test('their own formula that has lost what it spoke of is not taken for ours', async () => {
    await user.addSheet('Mit ark');
    await user.type('Løn', 'G5', "=HVIS('Mit ark'!A1=1;\"x\";\"y\")");
    await user.deleteSheet('Mit ark');
    const before = written(under.dump());
    expect(before['Løn!G5']).toContain('#REF!');
    await repair();
    expect(written(under.dump())).toEqual(before);
  });

  test('a header that may be theirs is left and told of', async () => {
    await user.renameHeader('hpLøn', 'Timer pr. uge', 'Mine noter');
    await user.type('Løn', 'C5', 'ring i morgen');
    const before = written(under.dump());
    expect(countOf((await checkPlan(under.workbook)).repairs)).toBe(0);
    await repair();
    expect(written(under.dump())).toEqual(before);
    expect((await reading()).state.missingHeaders).toMatchObject([{ header: 'Timer pr. uge', candidate: 'Mine noter', uncertain: true }]);
  });

  test('what stands in a place that ours has left: the table goes below', async () => {
    await deleteTable('hpIndsatsområder');
    await user.type('Stamdata', 'B15', 'Mit notat');
    await repair();
    expect(user.value('Stamdata', 'B15')).toBe('Mit notat');
    const { plan, state } = await reading();
    expect(state.missingTables).toEqual([]);
    expect(plan.areas.map(({ chosen }) => chosen.kind)).toEqual(['empty', 'empty', 'empty', 'empty']);
  });

  test('their column in a table that was made an ordinary range', async () => {
    await user.insertTableColumn('hpLøn', 1);
    await user.type('Løn', 'B4', 'Min kolonne');
    await user.type('Løn', 'B5', 'Mit notat');
    const before = written(under.dump());
    await user.convertTableToRange('hpLøn');
    await repair();
    expect(written(under.dump())).toEqual(before);
    expect((await reading()).state).toEqual(SOUND_WORKBOOK);
  });
});

describe('what was typed is gone with what was deleted; the rest is as before', () => {
  test.each([
    ['a sheet', () => user.deleteSheet('Løn'), { salaries: [] }],
    ['a table that is alone on its sheet', () => deleteTable('hpLøn'), { salaries: [] }],
    ['a column', () => user.deleteTableColumn('hpLøn', 'Arbejdsgiver'), { salaries: [{ position: 'Boligsocial leder', hours: 37 }, { position: 'Beboerrådgiver', hours: 32 }] }],
    ['the last column of the years', () => user.deleteTableColumn('hpBudget', 'Projektår 4'), {}],
  ] as const)('%s', async (_, damage, without) => {
    await damage();
    expect(countOf((await checkPlan(under.workbook)).repairs)).toBeGreaterThan(0);
    await repair();
    const { plan, state } = await reading();
    expect(state).toEqual(SOUND_WORKBOOK);
    const { salaries, ...rest } = planToJson(plan) as { salaries: unknown };
    const { salaries: before, ...restBefore } = planToJson(soundPlan) as { salaries: unknown };
    expect(rest).toEqual(restBefore);
    expect(salaries).toMatchObject('salaries' in without ? without.salaries : (before as object));
    expect(under.dump().sheets.map(({ name }) => name).sort()).toEqual(undisturbed.sheets.map(({ name }) => name).sort());
  });

  test('a column where another table stands beside comes last', async () => {
    await user.deleteColumns('Stamdata', 'C');
    await repair();
    const { plan, state } = await reading();
    expect(state).toEqual(SOUND_WORKBOOK);
    expect(plan.positions).toHaveLength(2);
  });
});

test('interrupted anywhere and run again: the same workbook', async () => {
  const damage = async () => {
    await user.renameHeader('hpLøn', 'Timer pr. uge', 'Ugetimer');
    await user.deleteTableColumn('hpMedarbejderressourcer', 'Gælder');
    await user.clear('Ressourceoversigt', 'B6:B8');
    await user.convertTableToRange('hpBudget');
    await deleteTable('hpOversigtOmråder');
    await user.deleteTableRow('hpOversigtStillinger', 0);
  };
  const counts: number[] = [];
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!isLibrarysOwn(request)) counts.push(request.Actions.length);
    return execute(request);
  };
  await damage();
  await under.excel.settle();
  counts.length = 0;
  await repair();
  host.execute = execute;
  const expected = written(under.dump());
  // The other requests only read. The fourth mends first, and then asks for what has come of it.
  const [, , , mending = 0, , finishing = 0] = counts;
  expect(mending).toBeGreaterThan(100);
  expect(finishing).toBeGreaterThan(500);
  const sample = [
    ...[6, 16, 24, 32, 60].map((count) => ({ request: 4, count })),
    ...[1, 2, 3, 5, 10, 18].map((part) => ({ request: 6, count: Math.floor((finishing * part) / 20) })),
  ];
  for (const { request, count } of sample) {
    await under.close();
    under = await openExcel();
    ({ user } = under.excel);
    await createSheets(under.workbook, soundPlan);
    await damage();
    under.excel.faults.interruptsAfter(count, request);
    await expect(repair()).rejects.toThrow(WorkbookError);
    await under.excel.settle();
    under.excel.faults.clear();
    await repair();
    expect({ request, count, written: written(under.dump()) }).toEqual({ request, count, written: expected });
    expect((await reading()).state).toEqual(SOUND_WORKBOOK);
    expect(under.excel.workbook.sheets.every(({ customProperties }) => customProperties.size === 0)).toBe(true);
  }
});
