import { columnOf, rowNumber, rowOf } from '../../ooxml/addresses';
import { EXCEL } from '../../ooxml/workbook-file';

const PLACE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Is it a single cell: `B4`, `$B$4`? */
export const isPlace = (text: string): boolean => PLACE.test(text);

/** One end of a range: a cell, or where a whole column or row begins and ends. */
export function endOf(text: string, isLast: boolean): { readonly row: number; readonly column: number } | undefined {
  const [place, column, row] = [PLACE.exec(text), COLUMN.exec(text), ROW.exec(text)];
  const at = (letters: string | undefined, digits: string | undefined) => ({
    column: letters === undefined ? (isLast ? EXCEL.columns - 1 : 0) : columnOf(`${letters.toUpperCase()}1`),
    row: digits === undefined ? (isLast ? EXCEL.rows - 1 : 0) : rowNumber(digits),
  });
  if (place) return { column: columnOf(`${(place[1] ?? '').toUpperCase()}1`), row: rowOf(`A${place[2] ?? ''}`) };
  return column ? at(column[1], undefined) : row ? at(undefined, row[1]) : undefined;
}
