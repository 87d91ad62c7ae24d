import { checkingPlan } from '../../src/app/check-plan';
import { SLICE_MILLISECONDS } from '../../src/app/in-slices';
import type { Steps } from '../../src/domain/steps';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import { snapshotOfLayouts } from '../fixtures/snapshot-of-layouts';
import { LARGEST_SIZE, LONG_BUDGET, TYPICAL_SIZE, typicalPlan, type PlanSize } from '../fixtures/typical-plan';
import { medianOf } from './median';
import { inMilliseconds, print, sizeInWords } from './print';

/** What the design asks for: so long may the pane be busy without a pause. */
const LONGEST_MILLISECONDS = 50;
const ROUNDS = 11;

/** The pieces that the pane does the work in, each in milliseconds. */
function piecesOf(steps: Steps<unknown>): readonly number[] {
  const pieces: number[] = [];
  let began = performance.now();
  for (;;) {
    const { done } = steps.next();
    const passed = performance.now() - began;
    if (done || passed >= SLICE_MILLISECONDS) {
      pieces.push(passed);
      began = performance.now();
    }
    if (done) return pieces;
  }
}

function benchSize(size: PlanSize): void {
  const plan = typicalPlan({ size, mistakes: true });
  const snapshot = snapshotOfLayouts(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
  const rounds = Array.from({ length: ROUNDS }, () => piecesOf(checkingPlan(snapshot, new Date())));
  const longest = rounds.map((pieces) => Math.max(...pieces));
  const median = medianOf(longest);
  const [first = Number.NaN] = longest;
  const times = `${inMilliseconds(first)} ${inMilliseconds(median)}`;
  print(`${times} ${(median / LONGEST_MILLISECONDS).toFixed(2).padStart(11)}x ${String(medianOf(rounds.map(({ length }) => length))).padStart(6)} pieces  ${sizeInWords(size)}`);
}

/** The longest piece of a check in the pane, the first time and as the median of more, and how much that is of what it may be. */
export function benchPieces(): void {
  print(`The longest piece of a check, the first time and later; as a part of ${LONGEST_MILLISECONDS} ms`);
  [LONG_BUDGET, TYPICAL_SIZE, LARGEST_SIZE].forEach(benchSize);
  print('');
}
