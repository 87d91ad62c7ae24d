import { type CellFormat, PLAIN } from './format';

/** What a cell holds once calculated; the empty cell is `''`, as `Range.values` says it. */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** With its `=`, in English with commas, structured references as Excel shows them. */
  formula: string | undefined;
  format: CellFormat;
}

export const emptyCell = (format: CellFormat = PLAIN): Cell => ({ value: '', formula: undefined, format });

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== '');

const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!']);

export const isErrorValue = (value: CellValue): boolean => typeof value === 'string' && ERRORS.has(value);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueType(value: CellValue, isFormula: boolean): string {
  if (value === '' && !isFormula) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}
