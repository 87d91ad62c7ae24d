import { shiftFormula } from '../formula/shift-formula';
import { UnreadableFile } from '../unreadable-file';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Formulas that Excel wrote out for one cell only and shares with cells below or beside it: each of those gets the
 * formula that stands there (ECMA-376 §18.3.1.40).
 */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** @param count counts characters that are written out, and refuses too many */
  constructor(
    private readonly part: string,
    private readonly count: (characters: number) => void,
  ) {}

  /**
   * @param index `si`
   * @param formula what stands in this cell; empty for the cells that share
   * @throws UnreadableFile `damaged` where no cell before wrote the formula out; `too-large`
   */
  formulaOf(index: string, formula: string, row: number, column: number): string {
    if (formula !== '') {
      this.masters.set(index, { formula, row, column });
      return formula;
    }
    const master = this.masters.get(index);
    if (!master) throw new UnreadableFile('damaged', 'a shared formula that nobody wrote out', this.part);
    this.count(master.formula.length);
    return shiftFormula(master.formula, row - master.row, column - master.column);
  }
}
