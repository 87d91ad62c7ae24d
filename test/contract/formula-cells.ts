import type { SheetLayout } from '../../src/sheets/layout';
import { addressOf } from '../../src/sheets/places';

/** A cell of a layout that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: number | string;
}

/** Every formula of the sheets with the result that we calculate. */
export function formulaCells(layouts: readonly SheetLayout[]): readonly FormulaCell[] {
  return layouts.flatMap(({ name: sheet, tables }) =>
    tables.flatMap(({ row: top, column: left, rows, totals }) =>
      [...rows, ...(totals ? [totals] : [])].flatMap((cells, row) =>
        cells.flatMap((input, column): FormulaCell[] => {
          if (typeof input !== 'object') return [];
          const place = { sheet, row: top + 1 + row, column: left + column };
          return [{ ...place, address: addressOf(place), ...input }];
        }),
      ),
    ),
  );
}

/** Doubles that were added up in another order differ in their last digits, more so after division by the part of a month. */
const LARGEST_NOISE = 1e-8;
const LARGEST_PART = 1e-12;

/** Do a calculated and an expected result say the same? Nothing, and the text "", look alike. */
export function sameResult(calculated: string | number | boolean | null | undefined, expected: number | string): boolean {
  if (typeof expected === 'number') return typeof calculated === 'number' && Math.abs(calculated - expected) <= Math.max(LARGEST_NOISE, LARGEST_PART * Math.abs(expected));
  return (calculated ?? '') === expected;
}
