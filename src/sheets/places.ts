import { MASTER_DATA_ROW, type PlanPath, type TableKey } from '../domain/path';

/** A cell: the sheet by the name on its tab, row and column from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a table and its parts stand in the workbook. */
export interface TablePlace {
  readonly sheet: string;
  /** The header row, and the first column. */
  readonly row: number;
  readonly column: number;
  /** The column of each field that has one; for a `fields` table the column of the values. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The header, or the label, of each field. */
  readonly headerOf?: ReadonlyMap<string, string>;
  /** The row of each of the plan's rows; for a `fields` table the row of each field. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly layout: 'rows' | 'fields';
}

/** The map from plan paths to cells, true for the moment at which the workbook was read. */
export class Places {
  constructor(private readonly tables: ReadonlyMap<TableKey, TablePlace>) {}

  /**
   * The cell of a path; the header for a column, the first cell for a row, the table's corner for
   * a table.
   *
   * @returns `undefined` when the table or the row is not in the workbook
   */
  cellOf({ table: key, row, field }: PlanPath): CellPlace | undefined {
    const table = this.tables.get(key);
    if (!table) return undefined;
    const rowKey = table.layout === 'fields' ? (row === MASTER_DATA_ROW ? field : undefined) : row;
    const rowNumber = rowKey === undefined ? table.row : table.rowOf.get(rowKey);
    const column = field === undefined ? table.column : (table.columnOf.get(field) ?? table.column);
    return rowNumber === undefined ? undefined : { sheet: table.sheet, row: rowNumber, column };
  }

  /** The header of a field, or its label: of a year the one that it has under this plan. */
  headerOf({ table, field }: PlanPath): string | undefined {
    return field === undefined ? undefined : this.tables.get(table)?.headerOf?.get(field);
  }

  /** Has the table a cell for that field? */
  hasField(table: TableKey, field: string): boolean {
    return this.tables.get(table)?.columnOf.has(field) ?? false;
  }

  /** The tab of the sheet that holds a table. */
  sheetOf(table: TableKey): string | undefined {
    return this.tables.get(table)?.sheet;
  }
}

/** `A`, `B` … `Z`, `AA`: the letters Excel gives a column, counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `D6`. */
export const addressOf = ({ row, column }: CellPlace) => `${columnLetters(column)}${row + 1}`;
