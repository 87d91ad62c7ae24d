import type { PlacedReading } from './every-reading';
import type { PlanPath, TableKey, ViewKey } from './path';

/**
 * What is wrong with the workbook itself, as found while reading it: facts, which the rules turn
 * into findings. Names of sheets, tables and headers are those that the user sees.
 */
export interface WorkbookState {
  readonly missingTables: readonly MissingTable[];
  readonly missingHeaders: readonly MissingHeader[];
  readonly duplicates: readonly DuplicateTable[];
  readonly overwrittenFormulas: readonly OverwrittenFormula[];
  readonly missingOverviewRows: readonly MissingOverviewRow[];
  /** What was typed in the overviews, which are no part of the plan, and cannot be understood. */
  readonly unclearInViews: readonly PlacedReading[];
}

/** A table that is not there although other parts of the plan are. */
export interface MissingTable {
  readonly table: TableKey;
  readonly title: string;
  readonly sheet: string;
  /** The whole sheet is gone, not only this one of its tables; then only its first table is named. */
  readonly wholeSheet: boolean;
  /** It is not gone: the workbook is older than the table. */
  readonly older?: true;
}

/** A column whose header is not there. */
export interface MissingHeader {
  readonly table: TableKey;
  readonly field: string;
  readonly header: string;
  /** The unknown header that stands where it is missing, if there is one: probably a new name for it. */
  readonly candidate?: string | undefined;
  /** What stands under the unknown header says that it may as well be a column of the user's own. */
  readonly uncertain?: true;
  /** It is not gone: the table is older than the column. */
  readonly older?: true;
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

/** A cell that the sheet calculates, in which something else stands now. */
export interface OverwrittenFormula {
  readonly at: PlanPath;
  readonly header: string;
  /** Nothing stands there, or another formula, or a value that was typed. */
  readonly now: 'nothing' | 'formula' | 'value';
  /** It is our formula, and Excel has lost what it spoke of: nobody typed it. */
  readonly broken?: true;
}

/** Something of the plan's that an overview should show and has no row for. */
export interface MissingOverviewRow {
  readonly table: ViewKey;
  /** What the row would be called, as the user sees it: a position or an area. */
  readonly label: string;
  /** Where the plan says it. */
  readonly source: PlanPath;
}

export const SOUND_WORKBOOK: WorkbookState = {
  missingTables: [],
  missingHeaders: [],
  duplicates: [],
  overwrittenFormulas: [],
  missingOverviewRows: [],
  unclearInViews: [],
};
