import fc from 'fast-check';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import { headlessUniver } from '../excel/calculation/headless-univer';
import { UniverCalculator } from '../excel/calculation/univer-calculator';
import { staffedPlan } from '../fixtures/staffed-plan';
import { formulaCells, sameResult } from './formula-cells';
import { workbookWithLayouts } from './stand-in-with-layouts';

/** A plan takes a third of a second; `FORMULA_PLANS=200` looks closer. */
const PLANS = Number(process.env.FORMULA_PLANS ?? 60);

it(`calculates in the Excel stand-in what the engine calculates, in every formula of ${PLANS} plans`, async () => {
  const different: string[] = [];
  /** Ended together at the end: an engine that is ended while its timers run disturbs the next one. */
  const engines: ReturnType<typeof headlessUniver>[] = [];
  for (const [index, plan] of fc.sample(staffedPlan, { numRuns: PLANS, seed: 20251102 }).entries()) {
    const layouts = SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));
    const workbook = workbookWithLayouts(layouts);
    const univer = headlessUniver();
    const calculator = new UniverCalculator(univer.api, workbook);
     
    await calculator.calculate();
    for (const { sheet, address, row, column, value } of formulaCells(layouts)) {
      const calculated = workbook.sheet(sheet)?.cell(row, column)?.value;
      if (!sameResult(calculated, value)) different.push(`plan ${index}, ${sheet}!${address}: ${String(calculated)} for ${value}`);
    }
    engines.push(univer);
  }
  engines.forEach((univer) => univer.dispose());
  expect(different).toEqual([]);
}, 300_000);
