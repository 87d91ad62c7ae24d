import fc from 'fast-check';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf, type SheetLayout } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import { headlessUniver } from '../excel/calculation/headless-univer';
import { UniverCalculator } from '../excel/calculation/univer-calculator';
import type { Workbook } from '../excel/workbook/workbook';
import { staffedPlan } from '../fixtures/staffed-plan';
import { formulaCells, sameResult } from './formula-cells';
import { numbered } from './numbered-layouts';
import { workbookWithLayouts } from './stand-in-with-layouts';

const PLANS = 200;
/** In one workbook: an engine takes longer to start than to calculate a plan. */
const TOGETHER = 20;

/** Blank rows are all alike; one of each table is enough. */
const LEAN = SHEETS.map((sheet) => ({
  ...sheet,
  tables: sheet.tables.map((table) => ({ ...table, blankRows: Math.min(table.blankRows, 1) })),
}));

async function calculated(layouts: readonly SheetLayout[]): Promise<Workbook> {
  const workbook = workbookWithLayouts(layouts);
  const univer = headlessUniver();
  const calculator = new UniverCalculator(univer.api, workbook, { started: univer.onlyWhenAsked });
  await calculator.calculate();
  calculator.dispose();
  univer.dispose();
  return workbook;
}

const plans = fc.sample(staffedPlan, { numRuns: PLANS, seed: 20251102 });
const batches = Array.from({ length: PLANS / TOGETHER }, (_, batch) => batch * TOGETHER);

it.each(batches)('calculates in the Excel stand-in what the engine calculates, in every formula of the plans from %i on', async (first) => {
  const layouts = plans
    .slice(first, first + TOGETHER)
    .flatMap((plan, index) => LEAN.map((sheet) => numbered(layoutOf(sheet, plan, CURRENT_PROGRAMME), first + index)));
  const workbook = await calculated(layouts);
  const different = formulaCells(layouts).flatMap(({ sheet, address, row, column, value }) => {
    const result = workbook.sheet(sheet)?.cell(row, column)?.value;
    return sameResult(result, value) ? [] : [`${sheet}!${address}: ${String(result)} for ${value}`];
  });
  expect(different).toEqual([]);
}, 120_000);
