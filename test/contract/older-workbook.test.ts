import { checkPlan } from '../../src/app/check-plan';
import { planSheets } from '../../src/app/plan-sheets';
import type { TableKey } from '../../src/domain/path';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import type { SheetKey, SheetSpec } from '../../src/sheets/spec';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { addSheets } from '../../src/workbook/file/add-sheets';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { fullPlan } from '../fixtures/full-plan';

/** Workbooks that were made before goals, milestones, indicators, follow-up and the facts of the case came to be. */

const LATER_SHEETS: readonly SheetKey[] = ['subGoals', 'activities', 'milestones', 'indicators', 'followUps'];
const LATER_TABLES: readonly TableKey[] = ['parties', 'approvals', 'documents'];
const FIRST_FACTS = 5;

const older: readonly SheetSpec[] = SHEETS.filter(({ key }) => !LATER_SHEETS.includes(key)).map((sheet) => ({
  ...sheet,
  tables: sheet.tables
    .filter(({ key }) => !LATER_TABLES.includes(key))
    .map((table) => ({
      ...table,
      ...(table.key === 'positions' ? { row: { below: 'areas' } as const } : {}),
      columns: table.key === 'masterData' ? table.columns.slice(0, FIRST_FACTS) : table.columns,
    })),
}));

const plan = fullPlan(3);
const bytesIn = (phase: 'draft' | 'signature') => {
  const inPhase = { ...plan, masterData: { ...plan.masterData, phase: { kind: 'value', value: phase } as const } };
  return writeWorkbook(addSheets({ sheets: [] }, older.map((sheet) => layoutOf(sheet, inPhase, CURRENT_PROGRAMME))));
};

test('are read, and in a draft what they lack is on the list of what is still to come', async () => {
  const { plan: read, findings, todos, places } = await checkPlan(FileWorkbook.open(bytesIn('draft')));
  expect(read.masterData.name).toEqual(plan.masterData.name);
  expect(read.positions).toEqual(plan.positions);
  expect([read.milestones, read.indicators, read.parties].flat()).toEqual([]);
  expect(findings).toEqual([]);
  const variants = todos.map(({ rule, variant }) => `${rule} ${variant}`);
  const times = (text: string) => variants.filter((each) => each === text).length;
  expect(times('workbook-sheet-missing unread-sheet')).toBe(LATER_SHEETS.length);
  expect(times('workbook-sheet-missing unread-table')).toBe(LATER_TABLES.length);
  expect(times('workbook-header-missing unread')).toBe(1);
  expect(variants).toHaveLength(LATER_SHEETS.length + LATER_TABLES.length + 1);
  expect(planSheets(places).filter(({ state }) => state === 'missing').map(({ key }) => key)).toEqual(LATER_SHEETS);
});

test('before the signature it is a warning, and never an error', async () => {
  const { findings } = await checkPlan(FileWorkbook.open(bytesIn('signature')));
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});
