import type { Cell as FileCell } from '../../ooxml/workbook-file';
import { oncePerText } from '../../notation/once-per-text';
import { EMPTY_CELL, type Cell } from '../../sheets/snapshot';

/** Days between the two ways of counting dates: 1 January 1904 is day 1462 of the other. */
const DAYS_TO_1904 = 1462;
/** What is said of a formula whose result the file does not hold; only a program that calculates can know it. */
const NOT_CALCULATED = '(ikke beregnet)';

/** Does a number format show a date? Text in quotes and what stands in brackets is no part of it. */
export const isDateFormat = (format: string) => /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The very same text for all cells of a column, which is found again sooner than an equal one. */
const withEqualsSign = oncePerText((formula) => `=${formula}`);

/** A cell of a file as the sheets read it. */
export function cellOfFile(cell: FileCell, date1904: boolean): Cell {
  const format = cell.style?.numberFormat ?? EMPTY_CELL.format;
  const formula = cell.formula === undefined ? undefined : withEqualsSign(cell.formula);
  const { value } = cell;
  if (value === null) {
    return formula === undefined ? { ...EMPTY_CELL, format } : { value: NOT_CALCULATED, kind: 'error', format, formula };
  }
  if (typeof value === 'object') return { value: value.error, kind: 'error', format, formula };
  if (typeof value === 'number') {
    const shift = date1904 && isDateFormat(format) ? DAYS_TO_1904 : 0;
    return { value: value + shift, kind: 'number', format, formula };
  }
  if (typeof value === 'boolean') return { value, kind: 'boolean', format, formula };
  return value === '' ? { ...EMPTY_CELL, format, formula } : { value, kind: 'text', format, formula };
}
