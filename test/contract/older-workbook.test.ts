import { checkPlan } from '../../src/app/check-plan';
import { planSheets } from '../../src/app/plan-sheets';
import { CURRENT_FORMAT, isLater } from '../../src/sheets/format';
import { layoutOf } from '../../src/sheets/layout';
import { shapeOfPlan } from '../../src/sheets/shape';
import { SHEETS, tableSpec } from '../../src/sheets/sheets';
import { columnsOf, type SheetSpec } from '../../src/sheets/spec';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { addSheets } from '../../src/workbook/file/add-sheets';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { fullPlan } from '../fixtures/full-plan';

/** Workbooks of older versions of the format: the sheets of today without all that came later. */

const plan = fullPlan(3);
const shape = shapeOfPlan(plan, CURRENT_PROGRAMME);

/** A table stands below one that is there already in that version. */
function sheetsOf(version: number): readonly SheetSpec[] {
  return SHEETS.map((sheet) => {
    const tables = sheet.tables.filter((table) => !isLater(table, version));
    return {
      ...sheet,
      tables: tables.map((table, index) => {
        const above = tables[index - 1];
        const isHung = typeof table.row === 'object' && above !== undefined;
        return { ...table, ...(isHung ? { row: { below: above.key } } : {}), columns: columnsOf(table, shape).filter((column) => !isLater(column, version)) };
      }),
    };
  }).filter(({ tables }) => tables.length > 0).map((sheet) => ({ ...sheet, ...(sheet.charts && { charts: sheet.charts.filter(({ table }) => sheet.tables.some(({ key }) => key === table)) }) }));
}

const bytesIn = (phase: 'draft' | 'signature', version: number) => {
  const inPhase = { ...plan, masterData: { ...plan.masterData, phase: { kind: 'value', value: phase } as const } };
  return writeWorkbook(addSheets({ sheets: [] }, sheetsOf(version).map((sheet) => layoutOf(sheet, inPhase, CURRENT_PROGRAMME))));
};

const OLDER = Array.from({ length: CURRENT_FORMAT - 1 }, (_, index) => index + 1);

test.each(OLDER)('of version %i is read and lacks nothing in any phase', async (version) => {
  for (const phase of ['draft', 'signature'] as const) {
    const { plan: read, findings, todos, places } = await checkPlan(FileWorkbook.open(bytesIn(phase, version)));
    expect([read.masterData.name, read.positions, read.staffResources]).toEqual([plan.masterData.name, plan.positions, plan.staffResources]);
    // Of what the version does not have nothing is said to be missing.
    const hasIndicators = !isLater(tableSpec('indicators'), version);
    for (const key of ['milestones', 'indicators', 'parties', 'deviations'] as const) expect(read[key]).toEqual(isLater(tableSpec(key), version) ? [] : plan[key]);
    expect([...findings, ...todos].filter(({ rule }) => rule.startsWith('workbook') || (!hasIndicators && /^(indicator|subgoal)/.test(rule)))).toEqual([]);
    const made = sheetsOf(version).map(({ key }) => key);
    expect(planSheets(places).filter(({ state }) => state === 'missing').map(({ key }) => key)).toEqual(SHEETS.map(({ key }) => key).filter((key) => !made.includes(key)));
  }
});
