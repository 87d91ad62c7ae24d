import { checkingPlan } from '../../src/app/check-plan';
import { SLICE_MILLISECONDS } from '../../src/workbook/in-slices';
import type { Steps } from '../../src/domain/steps';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import type { Cell, TableCells } from '../../src/sheets/snapshot';
import { readingTable, type RangeContents } from '../../src/workbook/excel/table-cells';
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

/** Excel's answer made the cells that a check reads. */
function* readingAll(answers: readonly { readonly table: TableCells; readonly answer: RangeContents }[]): Steps<void> {
  for (const { table, answer } of answers) {
    const { row, column, totals } = table;
    yield* readingTable(table, { row, column, rowCount: answer.values.length, headerRows: 1, totalsRows: totals ? 1 : 0 }, [answer]);
  }
}

/** The longest piece the first time and as the median of all rounds, as a part of what it may be, and how many there are. */
function printPieces(what: string, work: () => Steps<unknown>): void {
  const rounds = Array.from({ length: ROUNDS }, () => piecesOf(work()));
  const longest = rounds.map((pieces) => Math.max(...pieces));
  const [first = Number.NaN] = longest;
  const median = medianOf(longest);
  const times = [first, median].map((each) => `${inMilliseconds(each)} ${(each / LONGEST_MILLISECONDS).toFixed(2)}x`).join(' ');
  print(`${times} ${String(medianOf(rounds.map(({ length }) => length))).padStart(4)} pieces  ${what}`);
}

function benchSize(size: PlanSize): void {
  const plan = typicalPlan({ size, mistakes: true });
  const snapshot = snapshotOfLayouts(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
  const answers = Object.values(snapshot.cells).map((table) => ({ table, answer: answerOf(table) }));
  printPieces(`Excel's answer made cells: ${sizeInWords(size)}`, () => readingAll(answers));
  printPieces(`check: ${sizeInWords(size)}`, () => checkingPlan(snapshot, new Date()));
}

/** The longest pieces of a check in the pane. */
export function benchPieces(): void {
  print(`The longest piece, the first time and as a median, and as a part of ${LONGEST_MILLISECONDS} ms`);
  [LONG_BUDGET, TYPICAL_SIZE, LARGEST_SIZE].forEach(benchSize);
  print('');
}
