import { straight, type Steps } from '../../domain/steps';
import { EMPTY_CELL, type Cell, type TableCells, type TableInfo } from '../../sheets/snapshot';
import type { TableFrame } from './inventory';
import { isCalculated } from './is-calculated';

/** What a range holds, as Excel gives it; rows and columns from 0. */
export interface RangeContents {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** The properties of a range that {@link contentsOf} reads. */
export const CONTENTS = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes';

/** The contents of a range that was loaded with {@link CONTENTS}. */
export const contentsOf = (range: Excel.Range): RangeContents => ({
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values as unknown[][],
  formulas: range.formulas as unknown[][],
  formats: range.numberFormat as unknown[][],
  types: range.valueTypes,
});

function kindOf(value: Cell['value'], type: unknown): Cell['kind'] {
  if (type === 'Empty') return 'empty';
  if (type === 'Error') return 'error';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function cellOf(value: Cell['value'], formula: unknown, format: unknown, type: unknown): Cell {
  const calculated = isCalculated(formula, value);
  const kind = kindOf(value, type);
  if (kind === 'empty' && !calculated && format === EMPTY_CELL.format) return EMPTY_CELL;
  return { value, kind, format: String(format), ...(calculated ? { formula } : {}) };
}

const isBlankRow = (row: readonly Cell[] | undefined) => !row || row.every(({ kind }) => kind === 'empty');

/** Rows that are read in one step. */
const ROWS_A_STEP = 100;

/**
 * A table's cells from what was read of it, in one piece or in several. What was not read is
 * blank; the header row and blank rows at the end are left out, and the totals row stands apart.
 */
export const tableCells = (...read: Parameters<typeof readingTable>): TableCells => straight(readingTable(...read));

/** The same in steps. */
export function* readingTable(info: TableInfo, frame: TableFrame, pieces: readonly RangeContents[]): Steps<TableCells> {
  const width = info.headers.length;
  const blank: readonly Cell[] = Array.from({ length: width }, () => EMPTY_CELL);
  const firstRow = frame.row + frame.headerRows;
  const pastRow = frame.row + frame.rowCount - frame.totalsRows;
  const rows: (readonly Cell[] | undefined)[] = [];
  let totals = blank;
  for (const { row, column, values, formulas, formats, types } of pieces) {
    for (const [index, line] of values.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      if (row + index < firstRow) continue;
      const cells = [...blank];
      line.forEach((value, offset) => {
        const cell = cellOf(value as Cell['value'], formulas[index]?.[offset], formats[index]?.[offset], types[index]?.[offset]);
        cells[column - frame.column + offset] = cell;
      });
      if (row + index < pastRow) rows[row + index - firstRow] = cells;
      else totals = cells;
    }
  }
  while (rows.length > 0 && isBlankRow(rows.at(-1))) rows.pop();
  return {
    ...info,
    row: firstRow - 1,
    column: frame.column,
    rows: Array.from({ length: rows.length }, (_, index) => rows[index] ?? blank),
    ...(frame.totalsRows === 1 ? { totals: { row: pastRow, cells: totals } } : {}),
  };
}
