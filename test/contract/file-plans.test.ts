import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { readSheets, type SheetsReading } from '../../src/sheets/read-sheets';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { arbitraryPlan } from '../fixtures/arbitrary-plan';
import { withFoundPositions } from '../fixtures/found-positions';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { staffedPlan } from '../fixtures/staffed-plan';
import { fileOfPlan, layoutsOfPlan } from './file-of-plan';
import { formulaCells } from './formula-cells';

jest.setTimeout(300_000);

const SEED = 20251103;

/** Bytes are written and read again each time. */
const written = (plan: Plan) => readWorkbook(writeWorkbook(fileOfPlan(plan)));
const reading = (plan: Plan): SheetsReading => readSheets(snapshotOf(written(plan)));

/** The rows of a plan that a sheet shows: one in which nothing stands is not there. */
function withoutBlankRows(json: unknown): unknown {
  const isBlank = (row: object): boolean => Object.values(row).every((field) => field === null || (Array.isArray(field) && field.length === 0));
  const entries = Object.entries(json as object).map(([key, table]: [string, unknown]) => [
    key,
    Array.isArray(table) ? table.filter((row: object) => !isBlank(row)) : table,
  ]);
  return Object.fromEntries(entries);
}

/** Of a text that was not understood the sheet keeps the text; what is wrong with it is found out anew. */
const asText = (plan: Plan) =>
  JSON.stringify(withoutBlankRows(planToJson(plan)), (key, value: unknown) => (key === 'problem' ? 'not understood' : value), 1);

test('a plan in which everything agrees is read back as it was, from a workbook in which nothing is wrong', () => {
  fc.assert(
    fc.property(sensiblePlan, (plan) => {
      const { plan: read, state } = reading(plan);
      expect(asText(read)).toBe(asText(plan));
      expect(state).toEqual(SOUND_WORKBOOK);
    }),
    { numRuns: 180, seed: SEED },
  );
});

test('a plan in which much disagrees or cannot be read is read back as it was', () => {
  fc.assert(
    fc.property(staffedPlan, (plan) => {
      expect(asText(reading(plan).plan)).toBe(asText(withFoundPositions(plan)));
    }),
    { numRuns: 120, seed: SEED },
  );
});

/** What cannot stand in a cell as it is, such as two texts that read alike, is settled by the first reading. */
test('whatever a plan holds, what was read once is read the same ever after', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const once = reading(plan).plan;
      expect(asText(reading(once).plan)).toBe(asText(once));
    }),
    { numRuns: 60, seed: SEED },
  );
});

test('the same plan gives the same bytes, also when it comes from JSON', () => {
  fc.assert(
    fc.property(fc.oneof(sensiblePlan, staffedPlan), (plan) => {
      const [first, second] = [plan, planFromJson(JSON.parse(JSON.stringify(planToJson(plan))))].map((each) => writeWorkbook(fileOfPlan(each)));
      expect(Buffer.compare(first ?? new Uint8Array(), second ?? new Uint8Array())).toBe(0);
    }),
    { numRuns: 20, seed: SEED },
  );
});

test('every formula stands in the file beside the figure that we calculate', () => {
  fc.assert(
    fc.property(staffedPlan, (plan) => {
      const cells = new Map(
        written(plan).sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells: line }) => line.map((cell) => [`${name} ${row} ${cell.column}`, cell] as const))),
      );
      const wrong = formulaCells(layoutsOfPlan(plan)).filter(({ sheet, row, column, value }) => {
        const cell = cells.get(`${sheet} ${row} ${column}`);
        return cell?.formula === undefined || cell.value !== value;
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 30, seed: SEED },
  );
});
