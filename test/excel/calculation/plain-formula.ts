import { formatAbsolute, quoteSheet } from '../workbook/address';
import { type CellReference, print, type Reference, rewrite } from '../workbook/formula-tokens';
import { endColumn, endRow, type Rect } from '../workbook/rect';
import { rectOf } from '../workbook/rewriting';
import type { Sheet } from '../workbook/sheet';
import { type Place, structuredArea } from '../workbook/structured-areas';
import type { Workbook } from '../workbook/workbook';

/** How much of a sheet the calculator knows; told what a formula needs of it. */
export interface Extent {
  /** Last row and column that must exist for cells that a formula names. */
  need(sheet: Sheet, row: number, column: number): void;
  /** Number of rows and columns of the sheet: what lies beyond is empty. */
  size(sheet: Sheet): { readonly rows: number; readonly columns: number };
}

/**
 * A formula as the calculator understands it: tables and names replaced by cells, since Univer
 * does not know Excel's `[@x]`, counts a totals row as data and reads `INDEX(table[c];n)` as 0.
 */
export function plainFormula(workbook: Workbook, formula: string, place: Place, extent: Extent, depth = 0): string {
  const change = (reference: Reference): string | null => {
    switch (reference.kind) {
      case 'structured': {
        const area = structuredArea(workbook, reference, place);
        return 'error' in area ? area.error : absolute(area.table.sheet, area.rect, place, extent);
      }
      case 'name':
        return plainName(workbook, reference, place, extent, depth);
      case 'cells':
        return clipped(workbook, reference, place, extent);
    }
  };
  return comparableRows(rewrite(formula, change).replace(/#REF!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/g, '#REF!'));
}

const TEXT_OR_ROWS = /"(?:[^"]|"")*"|\bROW\(([^()":]+:[^()":]+)\)/giu;

/** Univer remembers what a range was compared with, and takes the range's row numbers for the range: what is calculated from them is no range. */
const comparableRows = (formula: string): string => formula.replace(TEXT_OR_ROWS, (found, range?: string) => (range === undefined ? found : `(ROW(${range})+0)`));

function plainName(
  workbook: Workbook,
  { name, sheet }: { readonly name: string; readonly sheet: string | null },
  place: Place,
  extent: Extent,
  depth: number,
): string | null {
  const from = sheet === null ? place.sheet : workbook.sheet(sheet);
  const defined = workbook.definedName(name, from);
  if (defined && depth < 20) return `(${plainFormula(workbook, defined.formula.slice(1), place, extent, depth + 1)})`;
  const table = sheet === null ? workbook.table(name) : null;
  return table ? absolute(table.sheet, table.body, place, extent) : null;
}

/** Univer calculates references to their own sheet much faster without its name. */
function absolute(sheet: Sheet, rect: Rect, place: Place, extent: Extent): string {
  extent.need(sheet, endRow(rect), endColumn(rect));
  return `${sheet === place.sheet ? '' : `${quoteSheet(sheet.name)}!`}${formatAbsolute(rect)}`;
}

/** A long range ends where the calculator's sheet ends. */
function clipped(workbook: Workbook, reference: CellReference, place: Place, extent: Extent): string | null {
  const sheet = reference.sheet === null ? place.sheet : workbook.sheet(reference.sheet);
  if (!sheet) return '#REF!';
  const rect = rectOf(reference);
  const whole = reference.from.row === null || reference.from.column === null;
  if (whole) return null;
  const { rows, columns } = extent.size(sheet);
  if (!reference.to) {
    extent.need(sheet, rect.row, rect.column);
    return null;
  }
  const lastRow = Math.max(rect.row, Math.min(endRow(rect), rows - 1));
  const lastColumn = Math.max(rect.column, Math.min(endColumn(rect), columns - 1));
  extent.need(sheet, lastRow, lastColumn);
  return print({ ...reference, to: { ...reference.to, row: lastRow, column: lastColumn } });
}
