import { checkPlan } from '../../src/app/check-plan';
import { LiveCheck } from '../../src/app/live-check';
import { repairSheets } from '../../src/app/repair';
import type { Plan } from '../../src/domain/plan';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { CURRENT_FORMAT, isLater } from '../../src/sheets/format';
import { layoutOf } from '../../src/sheets/layout';
import { readSheets } from '../../src/sheets/read-sheets';
import { SHEETS } from '../../src/sheets/sheets';
import { columnsOf } from '../../src/sheets/spec';
import { shapeOfPlan } from '../../src/sheets/shape';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(120_000);

/** A plan of the time before what came later: it says nothing there. */
const plan: Plan = (() => {
  const full = planToJson(fullPlan(3)) as { masterData: Record<string, unknown>; areas: object[]; salaries: object[]; budget: object[]; financing: object[] };
  const firstFacts = Object.fromEntries(['name', 'programme', 'phase', 'from', 'to'].map((key) => [key, full.masterData[key]]));
  const only = (rows: object[], fields: readonly string[]) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => fields.includes(key))));
  const salaries = only(full.salaries, ['position', 'employer', 'hours', 'from', 'to', 'yearlySalary']);
  const financing = only(full.financing, ['source', 'party', 'form', 'amounts', 'total', 'local', 'remark']);
  const areas = only(full.areas, ['area', 'chosen', 'weighting', 'subAgreementDate', 'subAgreementState']);
  const budget = only(full.budget, ['number', 'post', 'area', 'account', 'amounts', 'total', 'remark']);
  return planFromJson({ ...full, areas, salaries, budget, financing, masterData: firstFacts, parties: [], approvals: [], documents: [], subGoals: [], activities: [], milestones: [], indicators: [], followUps: [], deviations: [], regulations: [], outsideMoney: [], budgetFollowUp: [], accountEntries: [] });
})();

/** The sheets as they were made before. */
const OLDER = SHEETS.map((sheet) => ({
  ...sheet,
  tables: sheet.tables
    .filter((table) => !isLater(table, 2))
    .map((table) => ({ ...table, ...(table.key === 'positions' ? { row: { below: 'areas' } as const } : {}), columns: columnsOf(table, shapeOfPlan(plan, CURRENT_PROGRAMME)).filter((column) => !isLater(column, 2)) })),
})).filter(({ tables }) => tables.length > 0);

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcel();
  await under.workbook.apply(OLDER.map((sheet) => ({ kind: 'create-sheet', layout: layoutOf(sheet, plan, CURRENT_PROGRAMME) })));
});
afterEach(() => under.close());

test('an older workbook is read as the plan it is and lacks nothing; what later versions brought is told once', async () => {
  await under.person.type('Løn', 'I4', 'Min egen note');
  await under.person.type('Løn', 'I5', 'ring i maj');
  const { findings, todos, version, later } = await checkPlan(under.workbook);
  expect([...findings, ...todos].filter(({ rule }) => rule.startsWith('workbook'))).toEqual([]);
  expect(version).toBe('older');
  expect(later.find(({ sheet }) => sheet === 'Løn')).toMatchObject({ isNew: false, tables: [], facts: 0 });
  const { plan: read, state } = readSheets(await under.workbook.read());
  expect(planToJson(read)).toEqual(planToJson(plan));
  expect(state).toEqual({ ...SOUND_WORKBOOK, notYet: state.notYet });
  expect(state.notYet).toContainEqual({ table: 'budget', field: 'activity' });
  expect(state.notYet).toContainEqual({ table: 'activities' });
});

test('the repair adds what came later, calculated, and leaves the rest', async () => {
  await under.person.type('Løn', 'I4', 'Min egen note');
  await under.person.type('Løn', 'I5', 'ring i maj');
  const { left } = await repairSheets(under.workbook, new LiveCheck(under.workbook));
  expect(left).toBe(0);
  const snapshot = await under.workbook.read();
  const { plan: read, state, later } = readSheets(snapshot);
  expect([snapshot.format, later]).toEqual([CURRENT_FORMAT, []]);
  expect(planToJson(read)).toEqual(planToJson(plan));
  expect(state).toEqual(SOUND_WORKBOOK);
  expect(miscalculated(snapshot, read)).toEqual([]);
  expect(snapshot.cells.salaries?.headers).toContain('Min egen note');
});

test('a column that is deleted where others came later is missing as any other', async () => {
  await repairSheets(under.workbook, new LiveCheck(under.workbook));
  await under.excel.user.deleteTableColumn('hpLøn', 'Pension');
  const { state } = readSheets(await under.workbook.read());
  expect(state.missingHeaders).toEqual([{ table: 'salaries', field: 'pension', header: 'Pension', candidate: undefined }]);
});
