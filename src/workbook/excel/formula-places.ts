import { sameHeader } from '../../sheets/find-tables';
import type { CellInput } from '../../sheets/layout';
import { formLabel } from '../form-label';
import type { PlacedTable } from './place-tables';
import type { SheetContents } from './survey';

/** Cells below each other that get the same formula; row and column from 0. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  /** In file form, without the equals sign, with our own names of tables and columns. */
  readonly formula: string;
}

type Cells = SheetContents['cells'];

const formulaOf = (input: CellInput | undefined) => (typeof input === 'object' ? input.formula : undefined);

/**
 * The calculated cells of a table's body in which nothing stands. In a table that was made before,
 * rows may have been added or sorted since; what was not read of it is left alone.
 */
export function formulaPlaces(placed: PlacedTable, cells: Cells): readonly FormulaPlace[] {
  const { layout, made, row, rowCount, columns } = placed;
  const blankAt = (line: number, column: number) => {
    const read = cells[line]?.[column];
    return read === undefined ? !made : read === '';
  };
  const isForm = layout.help.length === 0;
  const wanted = layout.headers.flatMap((_, index): FormulaPlace[] => {
    const column = columns[index];
    const common = layout.rows.map((line) => formulaOf(line[index])).find(Boolean);
    if (column === undefined || common === undefined) return [];
    const inRow = (line: number): string | undefined => {
      if (isForm) return formulaOf(formRow(placed, cells, line)?.[index]);
      return made ? common : formulaOf(layout.rows[line]?.[index]);
    };
    return Array.from({ length: made ? Math.min(rowCount, cells.length) : rowCount }, (_each, line) => line).flatMap((line) => {
      const formula = inRow(line);
      const at = row + 1 + line;
      return formula === undefined || !blankAt(at, column) ? [] : [{ row: at, column, rowCount: 1, formula }];
    });
  });
  return joined(wanted);
}

/** The layout's row of a form that stands in a line of it: known by its label, once the form is made. */
function formRow({ layout, made, row, columns }: PlacedTable, cells: Cells, line: number): readonly CellInput[] | undefined {
  if (!made) return layout.rows[line];
  const label = cells[row + 1 + line]?.[columns[0] ?? 0];
  return layout.rows.find((_, index) => sameHeader(formLabel(layout, index), String(label)));
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
