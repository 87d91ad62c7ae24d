import type { TableKey } from './path';

/**
 * What is wrong with the workbook itself, as found while reading it: facts, which the rules turn
 * into findings. Sheet names are those that the user sees.
 */
export interface WorkbookState {
  /** Tables that are not there although other parts of the plan are: the sheet was deleted. */
  readonly missingTables: readonly { readonly table: TableKey; readonly sheet: string }[];
  /** Columns whose header is not there. `candidate` is a header that stands where it used to be. */
  readonly missingHeaders: readonly {
    readonly table: TableKey;
    readonly field: string;
    readonly header: string;
    readonly candidate?: string | undefined;
  }[];
  /** Tables that were found more than once; the first of `sheets` is the one that is read. */
  readonly duplicates: readonly { readonly table: TableKey; readonly sheets: readonly string[] }[];
}

export const SOUND_WORKBOOK: WorkbookState = { missingTables: [], missingHeaders: [], duplicates: [] };
