import fc from 'fast-check';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { STATUS_WORDS } from '../../src/sheets/overview-words';
import { SHEETS } from '../../src/sheets/sheets';
import { staffedPlan } from '../fixtures/staffed-plan';
import { LIBRE_OFFICE, savedByLibreOffice } from '../ooxml/judges/libre-office';
import { fileOfPlan, withWrongResults } from './file-of-plan';
import { formulaCells, sameResult } from './formula-cells';

const PLANS = 50;
const plans = fc.sample(staffedPlan, { numRuns: PLANS, seed: 20251101 });
const inLibreOffice = LIBRE_OFFICE === undefined ? it.skip : it;

const cellsOf = (index: number) => {
  const plan = plans[index];
  return plan === undefined ? [] : formulaCells(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
};

it('meets every word of the overview in these plans', () => {
  const words = new Set(plans.flatMap((_, index) => cellsOf(index).map(({ value }) => String(value).replace(/[\d,]+/g, '#'))));
  const figures = ['Timer afviger (# mod #)', '# % ikke fordelt', 'Fordelt # %', 'Afviger # procentpoint', 'Svarer til vægtningen'];
  /** A plan has rows for the positions of its list only. */
  const unreachable: readonly string[] = [STATUS_WORDS['not-listed']];
  const expected = [...Object.values(STATUS_WORDS), ...figures].filter((word) => !unreachable.includes(word));
  expect(expected.filter((word) => !words.has(word))).toEqual([]);
});

inLibreOffice(
  'calculates in LibreOffice what the engine calculates, in every formula of 50 plans',
  () => {
    const files = Object.fromEntries(plans.map((plan, index) => [String(index), writeWorkbook(withWrongResults(fileOfPlan(plan)))]));
    const different = Object.entries(savedByLibreOffice(files)).flatMap(([index, bytes]) => {
      const { sheets } = readWorkbook(bytes);
      const values = new Map(
        sheets.flatMap(({ name, rows }) =>
          rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [`${name}/${row}/${column}`, value] as const)),
        ),
      );
      return cellsOf(Number(index)).flatMap(({ sheet, address, row, column, value }) => {
        const calculated = values.get(`${sheet}/${row}/${column}`);
        const shown = typeof calculated === 'object' && calculated !== null ? calculated.error : calculated;
        return sameResult(shown, value) ? [] : [`plan ${index}, ${sheet}!${address}: ${String(shown)} for ${value}`];
      });
    });
    expect(different).toEqual([]);
  },
  300_000,
);
