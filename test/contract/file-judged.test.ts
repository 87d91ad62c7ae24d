import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { NEW_PLAN } from '../../src/app/create-sheets';
import { planFromJson, planToJson, type Plan } from '../../src/domain/plan';
import type { CellValue } from '../../src/ooxml/workbook-file';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { readSheets } from '../../src/sheets/read-sheets';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { faultyPlan } from '../fixtures/plans';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { staffedPlan } from '../fixtures/staffed-plan';
import { verdictsOn, type Verdict } from '../ooxml/judges/independent-judges';
import { LIBRE_OFFICE, savedByLibreOffice } from '../ooxml/judges/libre-office';
import { projectPath } from '../project/project-files';
import { fileOfPlan } from './file-of-plan';

/** The files of whole plans are judged by programs that know nothing of our code. */

const SAMPLES = projectPath('assets', 'samples');
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Plan] => [name.replace('.json', ''), planFromJson(JSON.parse(readFileSync(`${SAMPLES}/${name}`, 'utf8')))]);
const plans: Readonly<Record<string, Plan>> = { empty: NEW_PLAN, faulty: faultyPlan, ...Object.fromEntries(samples) };
const bytesOf = (plan: Plan) => writeWorkbook(fileOfPlan(plan));
const planIn = (bytes: Uint8Array) => readSheets(snapshotOf(readWorkbook(bytes)));

describe('Microsoft’s validator and hucre', () => {
  let verdicts: Readonly<Record<string, Verdict>> = {};
  beforeAll(() => {
    verdicts = verdictsOn(Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, bytesOf(plan)])));
  }, 120_000);

  test.each(Object.keys(plans))('the validator finds nothing wrong with the plan %s', (name) => {
    expect(verdicts[name]?.errors).toEqual([]);
  });

  const DAY = 86_400_000;
  /** Excel counts a 29 February 1900. */
  const serialOf = (days: number) => (days < 61 ? days - 1 : days);
  /** hucre makes dates of numbers with a date format, day 0 the day before 1900, errors texts, and nothing of empty texts. */
  const asHucreReads = (value: CellValue) => (value === '' ? null : typeof value === 'object' && value !== null ? value.error : value);
  const asWritten = (value: unknown, expected: CellValue) =>
    typeof expected === 'number' && typeof value === 'string' ? serialOf(Date.parse(value) / DAY + 25_569) : value === '' ? null : (value ?? null);

  test.each(Object.entries(plans))('hucre reads the same values in the plan %s', (name, plan) => {
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

const isMissing = LIBRE_OFFICE === undefined && process.env['CI'] !== 'true';
if (isMissing) process.stdout.write('not run: plans saved by LibreOffice\n');

/** LibreOffice reads in each file what was not understood and empty rows too; these are what was read of it once. */
(isMissing ? test.skip : test)(
  'thirty plans that LibreOffice has opened, calculated and saved are read as the same plans',
  () => {
    const sampled = [...fc.sample(sensiblePlan, { numRuns: 15, seed: 1 }), ...fc.sample(staffedPlan, { numRuns: 15, seed: 2 })];
    const written = Object.fromEntries(sampled.map((plan, index) => [`plan-${index}`, bytesOf(plan)]));
    const saved = savedByLibreOffice(written);
    for (const [name, bytes] of Object.entries(written)) {
      const after = planIn(saved[name] ?? new Uint8Array());
      expect([name, planToJson(after.plan)]).toEqual([name, planToJson(planIn(bytes).plan)]);
      expect([name, after.state]).toEqual([name, planIn(bytes).state]);
    }
  },
  300_000,
);
