import { WorkbookError } from '../workbook';
import { replacing } from './cell-text';
import { isCalculated } from './is-calculated';

/** What stood in a cell right before it was written to. */
const BEFORE = 'formulas,values,numberFormat';

/** What stood in a range when a request wrote into it, rows and columns from 0. */
export interface Before {
  readonly formulas: () => readonly (readonly unknown[])[];
  readonly formulaAt: (row: number, column: number) => unknown;
  /** @param into the range as it is called by now, where that is another */
  readonly putBack: (row: number, column: number, into?: Excel.Range) => void;
}

/**
 * Notes what stands in a range, with the same request that writes into it: between our reading and our writing a
 * co-author may have typed there. To be called before the writing is asked for. ExcelApi 1.1.
 *
 * @param range a proxy of its own, that nothing is written through
 */
export function beforeWriting(range: Excel.Range): Before {
  range.load(BEFORE);
  const formulas = () => range.formulas as unknown[][];
  return {
    formulas,
    formulaAt: (row, column) => formulas()[row]?.[column],
    putBack: (row, column, into = range) => {
      const formula = formulas()[row]?.[column];
      const value = (range.values as unknown[][])[row]?.[column];
      const cell = into.getCell(row, column);
      cell.numberFormat = [[(range.numberFormat as unknown[][])[row]?.[column]]];
      if (isCalculated(formula, value)) cell.formulas = [[formula]];
      else cell.values = [[typeof value === 'string' ? replacing(value) : value]];
    },
  };
}

/** Tells whether a cell, by its row and column in the range, holds something else than we know of. */
type IsTheirs = (held: unknown, row: number, column: number) => boolean;

interface Watched {
  readonly before: Before;
  readonly isTheirs: IsTheirs;
  readonly into: (() => Excel.Range | undefined) | undefined;
  readonly isWhole: boolean;
}

/**
 * What co-authors have written since we read it, where a request of ours writes over it or takes it
 * out. In the usual case, when nobody has, watching costs no round trip.
 */
export class Theirs {
  private readonly watched: Watched[] = [];

  /**
   * Watches cells that are about to be written over. To be called before the writing is asked for.
   *
   * @param range a proxy of its own, that nothing is written through
   * @param into the same cells after the request, where they move with it; `undefined` where they have not been touched
   */
  watch(range: Excel.Range, isTheirs: IsTheirs, into?: () => Excel.Range | undefined): void {
    this.watched.push({ before: beforeWriting(range), isTheirs, into, isWhole: false });
  }

  /** The same for cells that go together: where one is theirs, all that stood in them comes back. */
  watchWhole(range: Excel.Range, isTheirs: IsTheirs, into: () => Excel.Range | undefined): void {
    this.watched.push({ before: beforeWriting(range), isTheirs, into, isWhole: true });
  }

  /**
   * After the request: what was theirs stands again. One round trip where there is such a thing.
   *
   * @throws WorkbookError `changed` where there is
   */
  async putBack(context: Excel.RequestContext): Promise<void> {
    if (await this.putBackSilently(context)) throw new WorkbookError('changed', 'somebody wrote where we did');
  }

  /** @returns was there anything of theirs? */
  async putBackSilently(context: Excel.RequestContext): Promise<boolean> {
    const found = this.watched.map(theirsOf).filter(({ cells }) => cells.length > 0);
    for (const { cells, before, into } of found) {
      const range = into?.();
      if (into && !range) continue;
      for (const [row, column] of cells) before.putBack(row, column, range);
    }
    if (found.length > 0) await context.sync();
    return found.length > 0;
  }
}

function theirsOf({ before, isTheirs, into, isWhole }: Watched) {
  const all = before.formulas().flatMap((line, row) => line.map((held, column) => ({ held, row, column })));
  const theirs = all.filter(({ held, row, column }) => isTheirs(held, row, column));
  const back = isWhole && theirs.length > 0 ? all : theirs;
  return { before, into, cells: back.map(({ row, column }) => [row, column] as const) };
}
