import type { OverwrittenFormula } from '../domain/workbook-state';
import { oncePerText } from '../notation/once-per-text';
import { canonicalFormula, OUR_NAMES, type CurrentNames } from './canonical-formula';
import { hasLostReferences } from './lost-references';
import type { ReadingContext } from './reading-context';
import { sameHeader } from './same-header';
import type { Cell } from './snapshot';
import { columnsOf, formulaOf, type SheetShape, type TableSpec } from './spec';

/** Whether what stands in a calculated cell is our formula: today's, one for other years, or one of an earlier version. */

export interface OutdatedFormula {
  /** Of the table's column. */
  readonly header: string;
  readonly formula: string;
}

export type Canonical = (formula: string) => string;

/** Characters of formulas that are kept for each table, for the workbooks that are read after this one. */
const MOST_KEPT = 200_000;
const keptByTable = new Map<string, Canonical>();

/** The canonical form of a table's formulas; a column has the same one in most of its rows, and in most workbooks. */
export function canonicalIn(names: ReadingContext['names'], { name: table }: TableSpec): Canonical {
  const kept = names === OUR_NAMES ? keptByTable.get(table) : undefined;
  const canonical = kept ?? oncePerText((formula) => canonicalFormula(formula, { ...names, table }), MOST_KEPT);
  if (names === OUR_NAMES) keptByTable.set(table, canonical);
  return canonical;
}

/** What stands in a calculated cell: `undefined` while it is our formula. */
export type Replacement = Pick<OverwrittenFormula, 'now' | 'broken'> | undefined;

export function replacement(cell: Cell, formula: string, canonical: Canonical, names: CurrentNames): Replacement {
  if (cell.formula === undefined) return { now: cell.kind === 'empty' ? 'nothing' : 'value' };
  if (canonical(cell.formula) === canonical(formula)) return undefined;
  return { now: 'formula', ...(hasLostReferences(cell.formula, formula, names) ? { broken: true as const } : {}) };
}

/** The same answer for every cell with the same formula, as the rows of a column have. */
export function oncePerFormula(answer: (cell: Cell) => Replacement): (cell: Cell) => Replacement {
  const known = new Map<string, Replacement>();
  return (cell) => {
    const { formula } = cell;
    if (formula === undefined) return answer(cell);
    if (!known.has(formula)) known.set(formula, answer(cell));
    return known.get(formula);
  };
}

/** Tells formulas that were ours before the plan changed, and collects those that are no longer. */
export class FormerFormulas {
  readonly outdated = new Map<string, OutdatedFormula>();
  readonly former = new Map<string, OutdatedFormula>();
  private readonly now = new Map<string, string | undefined>();
  private readonly before = new Map<string, readonly (string | undefined)[]>();

  constructor(
    private readonly table: TableSpec,
    private readonly context: ReadingContext,
    private readonly canonical: Canonical,
  ) {}

  /**
   * Was it ours?
   *
   * @param key the column's header, or the label of a fact
   * @param header of the table's column that the cell is in
   */
  has({ formula }: Cell, key: string, header: string): boolean {
    const { changing } = this.context;
    if (!changing || formula === undefined) return false;
    const written = this.canonical(formula);
    const formerly = columnsOf(this.table, changing.to).find((column) => sameHeader(column.header, key))?.calculation?.formerly;
    if (formerly !== undefined && written === this.canonical(formerly)) {
      this.former.set(`${header}\n${formula}`, { header, formula });
      return true;
    }
    if (!this.now.has(key)) this.now.set(key, this.formulaUnder(changing.to, key));
    if (written === this.now.get(key)) return true;
    const before = this.before.get(key) ?? [this.context.shape, ...changing.formerly()].map((shape) => this.formulaUnder(shape, key));
    this.before.set(key, before);
    const wasOurs = before.includes(written);
    if (wasOurs) this.outdated.set(`${header}\n${formula}`, { header, formula });
    return wasOurs;
  }

  private formulaUnder(shape: SheetShape, key: string): string | undefined {
    const column = columnsOf(this.table, shape).find(({ header }) => sameHeader(header, key));
    const formula = column && formulaOf(column, shape);
    return formula === undefined ? undefined : this.canonical(formula);
  }
}
