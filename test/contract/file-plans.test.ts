import fc from 'fast-check';
import { planToJson, type Plan } from '../../src/domain/plan';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_PROGRAMME, programmeById } from '../../src/programmes/programmes';
import { known } from '../../src/domain/reading';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { layoutOf } from '../../src/sheets/layout';
import { readSheets, type SheetsReading } from '../../src/sheets/read-sheets';
import { SHEETS } from '../../src/sheets/sheets';
import { addSheets } from '../../src/workbook/file/add-sheets';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { arbitraryPlan } from '../fixtures/arbitrary-plan';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { staffedPlan } from '../fixtures/staffed-plan';
import { formulaCells } from './formula-cells';

jest.setTimeout(300_000);

const PLANS = { numRuns: 300, seed: 20251103 };

const layoutsOf = (plan: Plan) => {
  const programme = programmeById(known(plan.masterData.programme)) ?? CURRENT_PROGRAMME;
  return SHEETS.map((sheet) => layoutOf(sheet, plan, programme));
};
const written = (plan: Plan) => readWorkbook(writeWorkbook(addSheets({ sheets: [] }, layoutsOf(plan))));
const reading = (plan: Plan): SheetsReading => readSheets(snapshotOf(written(plan)));

/** A number that is no share is written as what was read, a text: of that, something else is wrong. */
const asText = (plan: Plan) => JSON.stringify(planToJson(plan), null, 1).replaceAll('share-without-percent', 'not-a-number');

test('a sensible plan is read back as it was, from a workbook in which nothing is wrong', () => {
  fc.assert(
    fc.property(sensiblePlan, (plan) => {
      const { plan: read, state } = reading(plan);
      expect(asText(read)).toBe(asText(plan));
      expect(state).toEqual(SOUND_WORKBOOK);
    }),
    PLANS,
  );
});

/** What cannot stand in a cell as it is, such as a row of nothing, is gone after the first reading. */
test('whatever a plan holds, what was read once is read the same ever after', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryPlan, staffedPlan), (plan) => {
      const once = reading(plan).plan;
      expect(asText(reading(once).plan)).toBe(asText(once));
    }),
    { ...PLANS, numRuns: 150 },
  );
});

test('every formula stands in the file beside the figure that we calculate', () => {
  fc.assert(
    fc.property(staffedPlan, (plan) => {
      const file = written(plan);
      const cells = new Map(
        file.sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells: line }) => line.map((cell) => [`${name} ${row} ${cell.column}`, cell] as const))),
      );
      for (const { sheet, row, column, value } of formulaCells(layoutsOf(plan))) {
        expect(cells.get(`${sheet} ${row} ${column}`)).toMatchObject({ value, formula: expect.any(String) as unknown });
      }
    }),
    { ...PLANS, numRuns: 40 },
  );
});
