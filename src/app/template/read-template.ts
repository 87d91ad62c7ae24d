import { rangeOf, type CellRange } from '../../ooxml/addresses';
import { LIMITS } from '../../ooxml/limits';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import { UnreadableFile, type UnreadableCause } from '../../ooxml/unreadable-file';
import type { Cell, Sheet } from '../../ooxml/workbook-file';

/** A cell of a template, as it is shown to be pointed at. */
export interface TemplateCell {
  /** From 0, as is the column. */
  readonly row: number;
  readonly column: number;
  /** What stands there; of a formula the formula, with its equals sign. */
  readonly text: string;
  readonly isFormula: boolean;
  /** Does it show numbers as percentages? */
  readonly showsPercent: boolean;
}

/** A sheet of a template that is not hidden. */
export interface TemplateSheet {
  readonly name: string;
  readonly cells: readonly TemplateCell[];
  readonly merged: readonly CellRange[];
  /** Of what the sheet uses, from 0. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What came of reading a template; plain data, so that a worker can hand it on. `gone`: the file cannot be opened any more. */
export type TemplateOutcome =
  | { readonly state: 'read'; readonly bytes: Uint8Array; readonly sheets: readonly TemplateSheet[] }
  | { readonly state: 'unreadable'; readonly cause: UnreadableCause | 'gone' };

function cellAt(row: number, { column, value, formula, style }: Cell): TemplateCell {
  const stands = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    row,
    column,
    text: formula === undefined ? stands : `=${formula}`,
    isFormula: formula !== undefined,
    showsPercent: style?.numberFormat?.includes('%') === true,
  };
}

function sheetOf({ name, rows, merged = [] }: Sheet): TemplateSheet {
  const cells = rows.flatMap(({ row, cells: own }) => own.map((cell) => cellAt(row, cell)));
  return {
    name,
    cells: cells.filter(({ text, showsPercent }) => text !== '' || showsPercent),
    merged: merged.flatMap((ref) => rangeOf(ref) ?? []),
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), 0),
    lastColumn: cells.reduce((last, { column }) => Math.max(last, column), 0),
  };
}

/** Reads the sheets of a template that are shown. The browser says with a DOMException that a file is gone or locked. */
export async function readTemplate(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<TemplateOutcome> {
  if (file.size > LIMITS.fileSize) return { state: 'unreadable', cause: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { state: 'read', bytes, sheets: readWorkbook(bytes).sheets.filter(({ state }) => state === undefined).map(sheetOf) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { state: 'unreadable', cause: error.code };
    if (error instanceof DOMException) return { state: 'unreadable', cause: 'gone' };
    throw error;
  }
}

/** Of merged cells the first, which alone is seen. */
export function seenCell({ merged }: TemplateSheet, row: number, column: number): { readonly row: number; readonly column: number } {
  const range = merged.find(({ firstRow, lastRow, firstColumn, lastColumn }) => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn);
  return range ? { row: range.firstRow, column: range.firstColumn } : { row, column };
}
