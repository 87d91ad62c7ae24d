import { checkingPlan } from '../../src/app/check-plan';
import { SLICE_MILLISECONDS } from '../../src/app/in-slices';
import type { Steps } from '../../src/domain/steps';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import type { Cell, Snapshot, TableCells } from '../../src/sheets/snapshot';
import { tableCells, type RangeContents } from '../../src/workbook/excel/table-cells';
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

const TYPES: Readonly<Record<Cell['kind'], string>> = { empty: 'Empty', error: 'Error', text: 'String', number: 'Double', boolean: 'Boolean' };

/** A table as Excel answers it. */
function answerOf({ row, column, headers, rows, totals }: TableCells): RangeContents {
  const lines = [...rows, ...(totals ? [totals.cells] : [])];
  const each = (part: (cell: Cell) => unknown, header: (text: string) => unknown) => [headers.map(header), ...lines.map((line) => line.map(part))];
  return {
    row,
    column,
    values: each(({ value }) => value, (text) => text),
    formulas: each(({ formula, value }) => formula ?? value, (text) => text),
    formats: each(({ format }) => format, () => 'General'),
    types: each(({ kind }) => TYPES[kind], () => 'String'),
  };
}

/** How long the pane takes, without a pause, to make Excel's answer the cells that a check reads. */
function readingOf({ cells }: Snapshot): number {
  const answers = Object.values(cells).map((table) => ({ table, answer: answerOf(table) }));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (const { table, answer } of answers) {
      const { row, column, totals } = table;
      tableCells(table, { row, column, rowCount: answer.values.length, headerRows: 1, totalsRows: totals ? 1 : 0 }, [answer]);
    }
    return performance.now() - began;
  });
  return Math.max(...rounds);
}

function benchSize(size: PlanSize): void {
  const plan = typicalPlan({ size, mistakes: true });
  const snapshot = snapshotOfLayouts(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
  const rounds = Array.from({ length: ROUNDS }, () => piecesOf(checkingPlan(snapshot, new Date())));
  const longest = rounds.map((pieces) => Math.max(...pieces));
  const median = medianOf(longest);
  const [first = Number.NaN] = longest;
  const times = `${inMilliseconds(first)} ${inMilliseconds(median)}`;
  const answer = inMilliseconds(readingOf(snapshot));
  print(`${times} ${(median / LONGEST_MILLISECONDS).toFixed(2).padStart(11)}x ${String(medianOf(rounds.map(({ length }) => length))).padStart(6)} pieces ${answer}  ${sizeInWords(size)}`);
}

/** The longest piece of a check in the pane, the first time and as the median of more, how much that is of what it may be, and what comes before the check. */
export function benchPieces(): void {
  print(`The longest piece of a check, the first time and later; as a part of ${LONGEST_MILLISECONDS} ms; Excel's answer made cells, the slowest time`);
  [LONG_BUDGET, TYPICAL_SIZE, LARGEST_SIZE].forEach(benchSize);
  print('');
}
