import type { ConditionalLook } from './look';
import { quoted } from './references';
import type { ColumnSpec, TableSpec } from './spec';

/** A name of the workbook's: for a column of a table, or for one cell of the sheet. */
export type NameLayout =
  | { readonly name: string; readonly table: string; readonly header: string }
  | { readonly name: string; readonly row: number; readonly column: number };

/** Rows of one column of a table's body; row and column from the body's first cell. */
export interface BodyPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** A look that cells of a table's body take on where the formula is true. */
export interface HighlightLayout extends BodyPlace {
  readonly look: ConditionalLook;
  /** For the first of the cells, without the equals sign; its own address is relative. */
  readonly formula: (address: string) => string;
}

export function namesOf(table: TableSpec, columns: readonly ColumnSpec[], at: { readonly row: number }): readonly NameLayout[] {
  return (table.names ?? []).flatMap(({ name, key }): NameLayout[] => {
    const index = columns.findIndex((column) => column.key === key);
    const header = columns[index]?.header;
    if (header === undefined) return [];
    return table.layout === 'fields'
      ? [{ name, row: at.row + 1 + index, column: table.column + 1 }]
      : [{ name, table: table.name, header }];
  });
}

/** The highlights of a table's body of so many rows. */
export function highlightsOf(table: TableSpec, columns: readonly ColumnSpec[], rowCount: number): readonly HighlightLayout[] {
  return columns.flatMap(({ highlight }, index): HighlightLayout[] => {
    if (!highlight) return [];
    const place = table.layout === 'fields' ? { row: index, column: 1, rowCount: 1 } : { row: 0, column: index, rowCount };
    const formula = (address: string) => `AND(${['', ...highlight.unless].map((text) => `${address}<>${quoted(text)}`).join(',')})`;
    return [{ ...place, look: highlight.look, formula }];
  });
}

