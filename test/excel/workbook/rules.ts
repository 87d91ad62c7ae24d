import type { Rect } from './rect';

/** A data validation. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export interface Validation {
  rect: Rect;
  /** By Excel's member names: `{ list: { inCellDropDown, source } }`, `{ wholeNumber: … }` … */
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

/** A conditional format. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  rect: Rect;
  priority: number;
  stopIfTrue: boolean;
  /** By Excel's member names, nested: `{ rule: { formula }, format: { fill: { color } } }`. */
  settings: Record<string, unknown>;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export interface DefinedName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet it belongs to; `null` for the workbook. */
  readonly scope: string | null;
}
