import { addRows } from '../../src/app/add-rows';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { blocksOf } from '../../src/app/other-workbook/blocks';
import { proposedMapping } from '../../src/app/other-workbook/propose-columns';
import { headersOfBlock, readRows } from '../../src/app/other-workbook/read-rows';
import { TARGETS, typedColumns } from '../../src/app/other-workbook/targets';
import type { ListKey } from '../../src/domain/path';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { readSheets } from '../../src/sheets/read-sheets';
import { tableSpec } from '../../src/sheets/sheets';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { fullPlan } from '../fixtures/full-plan';
import { openExcel } from './excel-under-test';

jest.setTimeout(120_000);

const PLAN = fullPlan(3);
const { masterData, areas, documents } = planToJson(PLAN) as Record<string, unknown>;

test('every table of another workbook is fetched into an empty one in Excel, which then says the same, and once only', async () => {
  const other = FileWorkbook.empty();
  await createSheets(other, PLAN);
  const blocks = blocksOf(readWorkbook(other.bytes()));
  const under = await openExcel();
  await createSheets(under.workbook, planFromJson({ masterData, areas, documents, positions: [], salaries: [], staffResources: [] }));
  const check = new LiveCheck(under.workbook);
  const fetch = async (tables: readonly ListKey[]) => {
    const { plan } = readSheets(await under.workbook.read());
    const additions = tables.map((table) => {
      const block = blocks.find((each) => each.table === tableSpec(table).name);
      if (!block) throw new Error(`no table ${table}`);
      const mapping = proposedMapping(typedColumns(table, plan), headersOfBlock(block, block.header));
      const rows = readRows(block, block.header, table, mapping, plan).filter(({ isTotal }) => !isTotal);
      return { table, rows: rows.map(({ planRow }) => planRow) };
    });
    await addRows(under.workbook, check, additions);
  };
  const said = async () => planToJson(readSheets(await under.workbook.read()).plan);
  // Salaries and staff name positions of the list.
  await fetch(['positions']);
  await fetch(TARGETS);
  expect(await said()).toEqual(planToJson(PLAN));
  await fetch(TARGETS);
  expect(await said()).toEqual(planToJson(PLAN));
  await under.close();
});
