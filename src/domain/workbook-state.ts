import type { TableKey } from './path';

/**
 * What is wrong with the workbook itself, as found while reading it: facts, which the rules turn
 * into findings. Names of sheets, tables and headers are those that the user sees.
 */
export interface WorkbookState {
  readonly missingTables: readonly MissingTable[];
  readonly missingHeaders: readonly MissingHeader[];
  readonly duplicates: readonly DuplicateTable[];
}

/** A table that is not there although other parts of the plan are. */
export interface MissingTable {
  readonly table: TableKey;
  readonly title: string;
  readonly sheet: string;
  /** The whole sheet is gone, not only this one of its tables; then only its first table is named. */
  readonly wholeSheet: boolean;
}

/** A column whose header is not there. */
export interface MissingHeader {
  readonly table: TableKey;
  readonly field: string;
  readonly header: string;
  /** The unknown header that stands where it is missing, if there is one: probably a new name for it. */
  readonly candidate?: string | undefined;
}

/** A sheet, or one of its tables, that was found more than once. */
export interface DuplicateTable {
  readonly table: TableKey;
  readonly title: string;
  /** The sheet that is read. */
  readonly sheet: string;
  /** The sheets of the others. */
  readonly copies: readonly string[];
}

export const SOUND_WORKBOOK: WorkbookState = { missingTables: [], missingHeaders: [], duplicates: [] };
