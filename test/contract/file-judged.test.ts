import type { CellValue } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { verdictsOn, type Verdict } from '../ooxml/judges/independent-judges';
import { fileOfPlan } from './file-of-plan';
import { JUDGED_PLANS } from './judged-plans';

/** The files of whole plans are judged by programs that know nothing of our code. */

describe('Microsoft’s validator and hucre', () => {
  let verdicts: Readonly<Record<string, Verdict>> = {};
  beforeAll(() => {
    verdicts = verdictsOn(Object.fromEntries(Object.entries(JUDGED_PLANS).map(([name, plan]) => [name, writeWorkbook(fileOfPlan(plan))])));
  }, 120_000);

  test.each(Object.keys(JUDGED_PLANS))('the validator finds nothing wrong with the plan %s', (name) => {
    expect(verdicts[name]?.errors).toEqual([]);
  });

  const DAY = 86_400_000;
  /** Excel counts a 29 February 1900. */
  const serialOf = (days: number) => (days < 61 ? days - 1 : days);
  /** hucre makes dates of numbers with a date format, day 0 the day before 1900, errors texts, and nothing of empty texts. */
  const asHucreReads = (value: CellValue) => (value === '' ? null : typeof value === 'object' && value !== null ? value.error : value);
  const asWritten = (value: unknown, expected: CellValue) =>
    typeof expected === 'number' && typeof value === 'string' ? serialOf(Date.parse(value) / DAY + 25_569) : value === '' ? null : (value ?? null);

  test.each(Object.entries(JUDGED_PLANS))('hucre reads the same values in the plan %s', (name, plan) => {
    for (const [index, sheet] of fileOfPlan(plan).sheets.entries()) {
      const read = verdicts[name]?.sheets[index];
      expect(read?.name).toBe(sheet.name);
      for (const { row, cells } of sheet.rows) {
        for (const { column, value } of cells) {
          const expected = asHucreReads(value);
          expect([sheet.name, row, column, asWritten(read?.rows[row]?.[column], expected)]).toEqual([sheet.name, row, column, expected]);
        }
      }
    }
  });
});
