import type { CellValue } from '../ooxml/workbook-file';

/** What stands in a cell of a file of the case, as a sheet or a text takes it; '' where nothing does. */
export function cellOfCase(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'object' ? value.error : value;
}
