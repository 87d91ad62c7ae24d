import fc from 'fast-check';
import { judge } from '../../src/rules/registry';
import type { Plan } from '../../src/domain/plan';
import { planToJson } from '../../src/domain/plan-json';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { readSheets, type SheetsReading } from '../../src/sheets/read-sheets';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { fullPlan } from '../fixtures/full-plan';
import { A_DAY } from '../rule-tester';
import { staffedPlan } from '../fixtures/staffed-plan';
import { fileOfPlan } from './file-of-plan';
import { countedFrom1904, filtered, strict, withIsoDates } from './other-saves';

const bytesOf = (plan: Plan) => writeWorkbook(fileOfPlan(plan));
const reading = async (bytes: Uint8Array): Promise<SheetsReading> => readSheets(await FileWorkbook.open(bytes).read());

const SAVES = [
  ['counted from 1904', countedFrom1904],
  ['strict', strict],
  ['strict, with dates as text', (bytes: Uint8Array) => withIsoDates(strict(bytes))],
  ['strict, counted from 1904, with dates as text', (bytes: Uint8Array) => countedFrom1904(withIsoDates(strict(bytes)))],
  ['filtered', filtered],
] as const;

describe.each(SAVES)('a workbook saved %s', (_, save) => {
  test('holds the plan, and nothing is wrong with it', async () => {
    const plan = fullPlan(3);
    const bytes = bytesOf(plan);
    expect(Buffer.compare(save(bytes), bytes)).not.toBe(0);
    const { plan: read, programme, state } = await reading(save(bytes));
    expect(planToJson(read)).toEqual(planToJson(plan));
    expect(state).toEqual(SOUND_WORKBOOK);
    // It has indicators of its own only, and gives reasons for nothing that is found.
    expect(judge({ plan: read, programme, phase: 'running', workbook: state, today: A_DAY }).map(({ rule }) => rule)).toEqual(['indicator-missing', 'deviation-needless']);
  });

  test('reads as it did before, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(staffedPlan, async (plan) => {
        const bytes = bytesOf(plan);
        const [before, after] = [await reading(bytes), await reading(save(bytes))];
        expect(planToJson(after.plan)).toEqual(planToJson(before.plan));
        expect(after.state).toEqual(before.state);
      }),
      { numRuns: 5, seed: 20251121 },
    );
  });
});
