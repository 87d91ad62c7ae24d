import type { PlacedReading } from './every-reading';
import type { PlanPath, TableKey, ViewKey } from './path';

/**
 * What is wrong with the workbook itself, as found while reading it: facts, which the rules turn
 * into findings. Names of sheets, tables and headers are those that the user sees.
 */
export interface WorkbookState {
  readonly missingTables: readonly MissingTable[];
  /** Tables whose columns or rows are those of other years, areas or of another programme than the plan's. */
  readonly fits: readonly TableFit[];
  readonly missingHeaders: readonly MissingHeader[];
  /** What the workbook does not have because it is of an older version: nothing is missing there, and nothing can be read. */
  readonly notYet: readonly NotYet[];
  readonly duplicates: readonly DuplicateTable[];
  readonly overwrittenFormulas: readonly OverwrittenFormula[];
  readonly missingOverviewRows: readonly MissingOverviewRow[];
  /** What was typed in the overviews, which are no part of the plan, and cannot be understood. */
  readonly unclearInViews: readonly PlacedReading[];
}

/** What a version of the format brought to a sheet, and a workbook of an older version does not have. */
export interface LaterParts {
  /** The name on the sheet's tab; the one it gets where it is not there. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Titles of tables; none where the whole sheet is new. */
  readonly tables: readonly string[];
  /** How many columns of tables that are there. */
  readonly columns: number;
  /** How many facts of forms that are there. */
  readonly facts: number;
}

/** A table that came later than the workbook, or one of its columns. */
export interface NotYet {
  readonly table: TableKey;
  /** Without it the whole table. */
  readonly field?: string;
}

/** A table that is not there although other parts of the plan are. */
export interface MissingTable {
  readonly table: TableKey;
  readonly title: string;
  readonly sheet: string;
  /** The whole sheet is gone, not only this one of its tables; then only its first table is named. */
  readonly wholeSheet: boolean;
}

/** How a table is made to follow the plan's years, areas and programme. Nothing that somebody typed is lost by it. */
export interface TableFit {
  readonly table: TableKey;
  /** Headers of columns that it needs; of a form the labels of its facts. */
  readonly added: readonly string[];
  readonly renamed: readonly ColumnRename[];
  /** Headers of columns in which nobody has typed anything. */
  readonly removed: readonly string[];
  /** Labels of a form that are written anew, '' where there are fewer of them. */
  readonly labels: readonly { readonly from: string; readonly to: string }[];
  /** Our formulas for the years of before, as the workbook has them, by the header of their column. */
  readonly outdated: readonly { readonly header: string; readonly formulas: readonly string[] }[];
  /** Where the rows are for what the programme or the choice of areas decides, and that has changed. */
  readonly rows?: RowFit | undefined;
}

/** How the rows of a table are made to follow the plan; each by the text that says what it is about. */
export interface RowFit {
  /** Of the column in which that text stands. */
  readonly header: string;
  /** Rows that it needs, in the place of those that go as far as they reach; '' for one that is to be blank. */
  readonly added: readonly string[];
  readonly renamed: readonly RowRename[];
  /** Rows in which nobody has typed anything. */
  readonly removed: readonly string[];
}

/** A row that stays and is called otherwise: it holds something and fits no longer, or it fits again. */
export interface RowRename {
  readonly from: string;
  readonly to: string;
  readonly because: 'no-longer' | 'again';
}

/** A column that stays and is called otherwise. */
export interface ColumnRename {
  readonly from: string;
  readonly to: string;
  /** It holds something and fits no longer; it did so and fits again; or its year has the very days of one of the plan's. */
  readonly because: 'no-longer' | 'again' | 'same-days';
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
  fits: [],
  missingTables: [],
  missingHeaders: [],
  notYet: [],
  duplicates: [],
  overwrittenFormulas: [],
  missingOverviewRows: [],
  unclearInViews: [],
};
