import { bounding, contains, type Rect } from './rect';
import type { Sheet } from './sheet';
import { parseSpecifier, printSpecifier, type Specifier } from './structured-references';
import type { StructuredReference } from './formula-tokens';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** Where a formula stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The table a structured reference speaks of; without a name it is the one the formula stands in. */
export function tableOf(workbook: Workbook, reference: StructuredReference, place: Place): Table | null {
  if (reference.table !== null) return workbook.table(reference.table);
  return workbook.tableAt(place.sheet, place.row, place.column);
}

export type StructuredArea = { readonly table: Table; readonly rect: Rect } | { readonly error: '#REF!' | '#VALUE!' };

/**
 * The cells a structured reference means: `[@x]` is `[#This Row]`, and neither header nor totals
 * row is data.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function structuredArea(workbook: Workbook, reference: StructuredReference, place: Place): StructuredArea {
  const table = tableOf(workbook, reference, place);
  if (!table) return { error: '#REF!' };
  const { items, columns } = parseSpecifier(reference.specifier);
  const indexes = columns.map((column) => table.columnNamed(column));
  if (indexes.includes(-1)) return { error: '#REF!' };
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? table.columns.length - 1;
  const across = { column: table.rect.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
  let rows: Rect | null = null;
  for (const item of items.length > 0 ? items : (['#Data'] as const)) {
    const part = partOf(table, item, place);
    if ('error' in part) return part;
    rows = rows ? bounding(rows, part) : part;
  }
  return rows ? { table, rect: { ...rows, ...across } } : { error: '#REF!' };
}

function partOf(table: Table, item: string, place: Place): Rect | { readonly error: '#REF!' | '#VALUE!' } {
  switch (item) {
    case '#All':
      return table.rect;
    case '#Headers':
      return table.showHeaders ? table.headerRect : { error: '#REF!' };
    case '#Totals':
      return table.totalsRect ?? { error: '#REF!' };
    case '#This Row':
      return place.sheet === table.sheet && contains(table.body, place.row, table.rect.column)
        ? { ...table.body, row: place.row, rows: 1 }
        : { error: '#VALUE!' };
    default:
      return table.body;
  }
}

/** The reference with another specifier, table named only where it must be. */
export function printStructured(table: Table, specifier: Specifier, place: Place, workbook: Workbook): string {
  const own = workbook.tableAt(place.sheet, place.row, place.column) === table;
  return `${own ? '' : table.name}[${printSpecifier(specifier)}]`;
}
