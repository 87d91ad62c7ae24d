import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { snapshotOfLayouts } from '../../test/fixtures/snapshot-of-layouts';
import { LONG_BUDGET, typicalPlan } from '../../test/fixtures/typical-plan';
import type { Plan } from '../domain/plan';
import { checkingPlan } from '../app/check-plan';
import { straight, type Steps } from '../domain/steps';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { layoutOf } from '../sheets/layout';
import { readingSheets } from '../sheets/read-sheets';
import { SHEETS } from '../sheets/sheets';
import { inSlices, SLICE_MILLISECONDS, type Turns } from './in-slices';

const NOW = new Date(2026, 10, 22);
const snapshotOf = (plan: Plan) => snapshotOfLayouts(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
const never = () => false;

/** Turns of a clock on which every look at it takes so long. */
function turnsOf(milliseconds: number, inBetween: () => void = () => {}) {
  const counted = { pauses: 0 };
  let time = 0;
  const turns: Turns = {
    now: () => (time += milliseconds),
    pause: () => {
      counted.pauses += 1;
      inBetween();
      return Promise.resolve();
    },
  };
  return { turns, counted };
}

function* stepsOf(count: number): Steps<number> {
  for (let step = 0; step < count; step++) yield;
  return count;
}

test.each([
  { what: 'work that is done within a slice', milliseconds: 0, pauses: 0 },
  { what: 'steps of half a slice, two and two', milliseconds: SLICE_MILLISECONDS / 2, pauses: 5 },
  { what: 'steps of a slice, one by one', milliseconds: SLICE_MILLISECONDS, pauses: 10 },
])('$what: $pauses pauses', async ({ milliseconds, pauses }) => {
  const { turns, counted } = turnsOf(milliseconds);
  expect(await inSlices(stepsOf(10), never, turns)).toBe(10);
  expect(counted.pauses).toBe(pauses);
});

test('work that is overtaken is dropped at the next pause', async () => {
  const { turns, counted } = turnsOf(SLICE_MILLISECONDS);
  expect(await inSlices(stepsOf(10), () => counted.pauses === 3, turns)).toBeUndefined();
  expect(counted.pauses).toBe(3);
});

test('a check that is left after every step, while another plan is checked, gives what it gives straight', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, arbitraryPlan, async (plan, other) => {
      const [snapshot, another] = [snapshotOf(plan), checkingPlan(snapshotOf(other), NOW)];
      const { turns } = turnsOf(SLICE_MILLISECONDS, () => another.next());
      const sliced = await inSlices(checkingPlan(snapshot, NOW), never, turns);
      expect(sliced).toEqual(straight(checkingPlan(snapshot, NOW)));
    }),
    { numRuns: 12 },
  );
});

test('reading a long budget may be left every hundred rows', async () => {
  const snapshot = snapshotOf(typicalPlan({ size: LONG_BUDGET, mistakes: false }));
  const rows = Object.values(snapshot.cells).reduce((sum, table) => sum + table.rows.length, 0);
  const { turns, counted } = turnsOf(SLICE_MILLISECONDS);
  await inSlices(readingSheets(snapshot), never, turns);
  expect(rows).toBeGreaterThan(10_000);
  expect(counted.pauses).toBeGreaterThan(rows / 100);
});
