import { createSheets } from '../../src/app/create-sheets';
import { planToJson } from '../../src/domain/plan-json';
import { isView, type ListKey } from '../../src/domain/path';
import { readSheets } from '../../src/sheets/read-sheets';
import { TABLES } from '../../src/sheets/sheets';
import type { PlanRow } from '../../src/sheets/spec';
import { typedRows } from '../../src/sheets/typed-rows';
import { WorkbookError, type AppendRows } from '../../src/workbook/workbook';
import type { Loss } from '../excel/faults';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(120_000);

const PLAN = fullPlan(2);
/** More rows than any table has blank ones for. */
const LONGER = { ...fullPlan(16), masterData: PLAN.masterData };
const LISTS = TABLES.filter(({ key, layout }) => layout === 'rows' && !isView(key)).map(({ key }) => key as ListKey);

const added = (table: ListKey, rows: readonly PlanRow[]): AppendRows => ({ kind: 'append-rows', rows: typedRows(table, rows, LONGER) });
const further = (table: ListKey) => added(table, LONGER[table].slice(PLAN[table].length));

let under: ExcelUnderTest;
async function open() {
  under = await openExcel();
  await createSheets(under.workbook, PLAN);
}
const close = () => under.close();
const read = async () => readSheets(await under.workbook.read());
const cell = (sheet: string, address: string) => under.dump().sheets.find(({ name }) => name === sheet)?.cells[address];

describe('all tables', () => {
  beforeAll(open);
  afterAll(close);

  test('rows of every table go into its blank rows and beyond, as if the plan had been made with them, in two round trips', async () => {
    under.excel.roundTrips.reset();
    await under.workbook.apply(LISTS.map(further));
    expect(under.excel.roundTrips.awaited).toBe(2);
    const snapshot = await under.workbook.read();
    const { plan } = readSheets(snapshot);
    expect(planToJson(plan)).toEqual(planToJson(LONGER));
    expect(miscalculated(snapshot, plan, false)).toEqual([]);
    const before = under.dump();
    await under.workbook.apply(LISTS.map(further));
    expect(under.dump()).toEqual(before);
  });
});

describe('interrupted, and run again', () => {
  beforeAll(async () => {
    await open();
    // The comparison is of what is typed, not of what formulas give.
    under.excel.workbook.calculationMode = 'Manual';
  });
  afterAll(close);
  /** Each table gets two rows more than it has blank ones. */
  const [POSITIONS, STAFF] = [LONGER.positions.slice(2, 12), LONGER.staffResources.slice(2, 14)];
  const CHANGE = [added('positions', POSITIONS), added('staffResources', STAFF)];
  const run = () => under.workbook.apply(CHANGE);
  const expectOnce = async (at: unknown) => {
    const { plan } = await read();
    const expected = { positions: LONGER.positions.slice(0, 12), remarks: LONGER.staffResources.slice(0, 14).map(({ remark }) => remark) };
    expect({ at, positions: plan.positions, remarks: plan.staffResources.map(({ remark }) => remark) }).toEqual({ at, ...expected });
  };

  test.each<[number, Loss]>([[1, 'before'], [1, 'reply'], [2, 'before'], [2, 'reply']])('request %i is lost (%s)', async (request, loss) => {
    await emptied();
    under.excel.faults.loses(loss, request);
    await expect(run()).rejects.toThrow(WorkbookError);
    under.excel.faults.clear();
    await run();
    await expectOnce([request, loss]);
  });

  test('after any action', async () => {
    let stopped = 0;
    for (let count = 1; ; count += 1) {
      await emptied();
      under.excel.faults.interruptsAfter(count, 2);
      const failed = await run().then(() => false, () => true);
      under.excel.faults.clear();
      await run();
      await expectOnce(count);
      if (!failed) break;
      stopped = count;
    }
    expect(stopped).toBeGreaterThan(10);
  });

  /** The two tables as they were, without starting another Excel. */
  async function emptied() {
    await under.excel.settle();
    for (const table of ['positions', 'staffResources'] as const) {
      const { name } = TABLES.find(({ key }) => key === table) ?? { name: '' };
      const rows = under.excel.workbook.table(name)?.body.rows ?? 0;
      if (rows > PLAN[table].length) await under.excel.user.deleteTableRow(name, PLAN[table].length, rows - PLAN[table].length);
    }
  }
});

describe('what stands in the table', () => {
  beforeEach(open);
  afterEach(close);
  const [, , one, other] = LONGER.staffResources;
  const ROWS = [one, other] as readonly PlanRow[];

  test('is kept: typed cells, formulas, columns of the user’s own, gaps between rows; rows go below the last of them', async () => {
    const { user } = under.excel;
    await user.insertTableColumn('hpMedarbejderressourcer', 1);
    await user.renameHeader('hpMedarbejderressourcer', 'Kolonne1', 'Vores eget');
    await user.type('Medarbejderressourcer', 'B5', '=1+1');
    await user.type('Medarbejderressourcer', 'H8', 'Skal med');
    await under.workbook.apply([added('staffResources', ROWS)]);
    expect(cell('Medarbejderressourcer', 'B5')?.formula).toBe('=1+1');
    expect(cell('Medarbejderressourcer', 'H8')?.value).toBe('Skal med');
    expect(cell('Medarbejderressourcer', 'A8')?.value ?? '').toBe('');
    expect(['C7', 'C9', 'C10', 'C11'].map((address) => cell('Medarbejderressourcer', address)?.value ?? '')).toEqual(['', 'Stilling 3 (N3)', 'Stilling 4 (N4)', '']);
    expect((await read()).plan.staffResources.slice(-2)).toMatchObject([one, other].map((row) => ({ share: row?.share, statedOn: row?.statedOn, remark: row?.remark })));
  });

  test('is found under whatever name, and sorted or with its columns moved', async () => {
    const { user } = under.excel;
    await user.renameTable('hpMedarbejderressourcer', 'Vores');
    await user.sortTable('Vores', 'Stilling', false);
    under.excel.roundTrips.reset();
    await under.workbook.apply([added('staffResources', ROWS)]);
    expect(under.excel.roundTrips.awaited).toBe(3);
    expect((await read()).plan.staffResources).toHaveLength(4);
  });

  test('has number formats that are followed where a number says the same in them', async () => {
    const { user } = under.excel;
    await user.setNumberFormat('Medarbejderressourcer', 'D6', '0 %');
    await user.setNumberFormat('Medarbejderressourcer', 'C6', '@');
    await user.setNumberFormat('Medarbejderressourcer', 'C7', '@');
    await under.workbook.apply([added('staffResources', ROWS)]);
    expect(under.excel.workbook.sheet('Medarbejderressourcer')?.format(6, 3).numberFormat).toBe('0 %');
    expect(cell('Medarbejderressourcer', 'C7')).toMatchObject({ value: 35 });
    expect(under.excel.workbook.sheet('Medarbejderressourcer')?.format(6, 2).numberFormat).not.toBe('@');
  });

  test('a text that looks like a formula or a number stays a text', async () => {
    await under.workbook.apply([added('staffResources', [{ remark: { kind: 'value', value: '=1+1' }, position: { kind: 'value', value: '1/2' } }])]);
    expect(cell('Medarbejderressourcer', 'G7')?.value).toBe('=1+1');
    expect(cell('Medarbejderressourcer', 'B7')?.value).toBe('1/2');
  });

  test('two changes to one table do not write over each other, and rows that are alike are both added', async () => {
    await under.workbook.apply([added('staffResources', ROWS.slice(0, 1)), added('staffResources', [...ROWS.slice(1), ...ROWS.slice(1)])]);
    expect((await read()).plan.staffResources).toHaveLength(5);
  });
});

describe('what is gone', () => {
  beforeAll(open);
  afterAll(close);

  test('a table or a column that is gone is told, and nothing is written', async () => {
    const { user } = under.excel;
    await user.deleteTableColumn('hpMedarbejderressourcer', 'Andel');
    const before = under.dump();
    await expect(under.workbook.apply([further('staffResources')])).rejects.toThrow(WorkbookError);
    expect(under.dump()).toEqual(before);
    await user.deleteSheet('Milepælsplan');
    await expect(under.workbook.apply([further('milestones')])).rejects.toThrow(WorkbookError);
  });
});
