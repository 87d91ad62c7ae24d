import type { CellInput } from '../../sheets/layout';
import { hasLostReferences } from '../../sheets/lost-references';
import type { CurrentFormulas } from '../current-formula';
import type { Cells } from './find-on-sheet';
import type { PlacedTable } from './place-tables';

/** Cells below each other that get the same formula; row and column from 0. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  /** As it is written into the workbook, without the equals sign. */
  readonly formula: string;
}

const formulaOf = (input: CellInput | undefined) => (typeof input === 'object' ? input.formula : undefined);

/**
 * The calculated cells of a table's body in which nothing stands, or our formula that has lost what
 * it spoke of. In a table that was made before, rows may have been added or sorted since; what was
 * not read of it is left alone.
 */
export function formulaPlaces(placed: PlacedTable, cells: Cells, formulas: CurrentFormulas): readonly FormulaPlace[] {
  const { layout, inUse, row, rowCount, columns, lines } = placed;
  const lost = memoized((formula: string, ours: string) => hasLostReferences(formula, ours, { ...AS_WRITTEN, table: placed.made?.name ?? '' }));
  const isOpen = (at: number, column: number, formula: string) => {
    const now = cells[at]?.[column];
    if (now === undefined) return !inUse;
    return now === '' || (inUse && typeof now === 'string' && now.startsWith('=') && lost(now, formula));
  };
  const wanted = layout.headers.flatMap((_, index): FormulaPlace[] => {
    const column = columns[index];
    const common = layout.rows.map((line) => formulaOf(line[index])).find(Boolean);
    if (column === undefined || common === undefined) return [];
    const inRow = (line: number): string | undefined => {
      if (lines) return formulaOf(layout.rows[lines.indexOf(row + 1 + line)]?.[index]);
      return inUse ? common : formulaOf(layout.rows[line]?.[index]);
    };
    return Array.from({ length: inUse ? Math.min(rowCount, cells.length) : rowCount }, (_each, line) => line).flatMap((line) => {
      const ours = inRow(line);
      const formula = ours === undefined ? undefined : formulas.write(ours);
      const at = row + 1 + line;
      return formula === undefined || !isOpen(at, column, formula) ? [] : [{ row: at, column, rowCount: 1, formula }];
    });
  });
  return joined(wanted);
}

/** The names of the workbook: formulas are compared as they stand there. */
const AS_WRITTEN = { tableName: (name: string) => name, header: (_: string, header: string) => header };

/** Most rows of a column hold the same formula. */
function memoized(judge: (formula: string, ours: string) => boolean): typeof judge {
  const known = new Map<string, boolean>();
  return (formula, ours) => {
    const key = `${formula}\n${ours}`;
    const answer = known.get(key) ?? judge(formula, ours);
    known.set(key, answer);
    return answer;
  };
}

/** Places right below each other with one formula are one place. */
function joined(places: readonly FormulaPlace[]): readonly FormulaPlace[] {
  const runs: FormulaPlace[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const goesOn = last?.column === place.column && last.formula === place.formula && last.row + last.rowCount === place.row;
    if (last && goesOn) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push(place);
  }
  return runs;
}
