import fc from 'fast-check';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { STATUS_WORDS } from '../../src/sheets/overview-words';
import { SHEETS } from '../../src/sheets/sheets';
import { staffedPlan } from '../fixtures/staffed-plan';
import { fileOfPlan, withWrongResults } from './file-of-plan';
import { formulaCells, sameResult } from './formula-cells';
import { calculatedByLibreOffice, cellValues, hasLibreOffice } from './libreoffice';

const PLANS = 50;
const plans = fc.sample(staffedPlan, { numRuns: PLANS, seed: 20251101 });
const inLibreOffice = hasLibreOffice() ? it : it.skip;

const cellsOf = (index: number) => {
  const plan = plans[index];
  return plan === undefined ? [] : formulaCells(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
};

it('meets every word of the overview in these plans', () => {
  const words = new Set(plans.flatMap((_, index) => cellsOf(index).map(({ value }) => String(value).replace(/[\d,]+/g, '#'))));
  const figures = ['Timer afviger (# mod #)', '# % ikke fordelt', 'Fordelt # %', 'Afviger # procentpoint', 'Svarer til vægtningen'];
  const unreachable: readonly string[] = [STATUS_WORDS['not-listed']];
  const expected = [...Object.values(STATUS_WORDS), ...figures].filter((word) => !unreachable.includes(word));
  expect(expected.filter((word) => !words.has(word))).toEqual([]);
});

inLibreOffice(
  'calculates in LibreOffice what the engine calculates, in every formula of 50 plans',
  () => {
    const files = calculatedByLibreOffice(plans.map((plan) => writeWorkbook(withWrongResults(fileOfPlan(plan)))));
    const different = files.flatMap((file, index) => {
      const values = new Map(SHEETS.map(({ name }) => [name, cellValues(file, name)]));
      return cellsOf(index).flatMap(({ sheet, address, value }) => {
        const calculated = values.get(sheet)?.get(address);
        return sameResult(calculated, value) ? [] : [`plan ${index}, ${sheet}!${address}: ${String(calculated)} for ${value}`];
      });
    });
    expect(different).toEqual([]);
  },
  300_000,
);
