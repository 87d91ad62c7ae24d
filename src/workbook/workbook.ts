import type { MissingHeader, MissingOverviewRow, TableFit } from '../domain/workbook-state';
import type { CellPlace } from '../sheets/places';
import type { CellInput } from '../sheets/cell-input';
import type { SheetLayout } from '../sheets/layout';
import type { VersionRow } from '../sheets/saved-versions';
import type { Snapshot } from '../sheets/snapshot';
import type { TypedRows } from '../sheets/typed-rows';
import type { PlainSheet } from './plain-sheet';

/**
 * The port: what the product needs of a workbook, whether it is open in Excel or lies in a file.
 * Each call is one unit of work, so that nobody above can loop over round trips.
 *
 * @throws WorkbookError from every call; its `trouble` says what happened
 */
export interface Workbook {
  /** Everything the plan is made of, at one moment. */
  readonly read: () => Promise<Snapshot>;
  /** The saved versions' rows, which are no part of what {@link read} gives: they may be larger than the plan. */
  readonly readVersions: () => Promise<readonly VersionRow[]>;
  /**
   * Makes the changes, as one step for "undo" where the platform can. No cell that holds something
   * is overwritten, save what somebody has seen and asked to have replaced. Interrupted after any request, running it again gives the same workbook.
   */
  readonly apply: (changes: readonly Change[]) => Promise<void>;
}

/** A workbook that somebody has in front of them. */
export interface OpenWorkbook extends Workbook {
  readonly apply: (changes: readonly OpenChange[]) => Promise<void>;
  readonly facts: PlatformFacts;
  /** Brings the cells into view and selects them; all on one sheet. */
  readonly select: (cells: readonly [CellPlace, ...CellPlace[]]) => Promise<void>;
  /**
   * Opens a workbook of its own beside this one; nobody has saved it yet. This workbook stays as it is.
   *
   * @param file an .xlsx file
   */
  readonly openNew: (file: Uint8Array) => Promise<void>;
  /** Calls the listener after every edit by the user or a co-author. The returned function ends it. */
  readonly onEdited: (listener: (editor: Editor) => void) => Promise<() => Promise<void>>;
}

/** Where an edit was made: in this window of the workbook, our own among them, or by a co-author in another. */
export type Editor = 'here' | 'elsewhere';

/**
 * Writes which version of the format the workbook is of: `from` before anything else, `to` when the
 * sheets are done, so that an update that was interrupted is told as one. Where sheets are made
 * beside others of ours, the workbook stays of the version it was.
 */
export interface MarkFormat {
  readonly kind: 'mark-format';
  readonly from: number;
  readonly to: number;
}

/** Makes a sheet, or finishes one that was begun. Does nothing where it is already there. */
export interface CreateSheet {
  readonly kind: 'create-sheet';
  readonly layout: SheetLayout;
}

/** Puts rows of a saved version below those that stand; the hidden sheet is made where it is not there. A row that stands, cell for cell, is not put in again. */
export interface SaveVersion {
  readonly kind: 'save-version';
  readonly rows: readonly VersionRow[];
}
export type Change = CreateSheet | MarkFormat | SaveVersion;

/**
 * Mends a sheet that is there: writes renamed headers back, puts in columns, tables and overview
 * rows that are gone, fills calculated cells in which nothing stands or whose formula has lost what
 * it spoke of, and gives the sheet its look, lists and names again. What somebody typed stays, and
 * so does its number format, which is part of what was typed. A sheet that is not there is made.
 */
export interface RepairSheet {
  readonly kind: 'repair';
  /** For the plan as it stands in the workbook. */
  readonly layout: SheetLayout;
  /** Headers that are missing and shall not be put back: what stands in their place may be theirs. */
  readonly leave: readonly MissingHeader[];
  /** Rows that overviews lack. */
  readonly rows: readonly MissingOverviewRow[];
  /**
   * How tables are made to follow the plan before they are mended: what holds something stays under
   * another header, what holds nothing goes, and our formulas for the years of before are written anew.
   */
  readonly fits?: readonly TableFit[];
}

/** Writes one thing in place of another. A cell that holds anything else than `stands` by now is left alone. */
export interface WriteCells {
  readonly kind: 'write-cells';
  readonly cells: readonly CellWrite[];
}
export interface CellWrite {
  readonly cell: CellPlace;
  /** What stands in the cell; '' where nothing does, and of a formula its text, with the equals sign. */
  readonly stands: string | number;
  /** A text is never taken for a formula; a formula is written as the workbook calls its tables and headers. */
  readonly becomes: CellInput;
  /** The number format that the cell gets; it keeps its own where none is told. */
  readonly format?: string;
}

/**
 * Puts rows into a table, into its blank rows below the last that holds something; the table grows
 * where they are too few. A row that stands in the table already, cell for cell, is not put in again:
 * so the same change twice, after an interruption or a lost answer, gives the same workbook. Columns
 * that Excel calculates and those of the user's own are left alone.
 *
 * @throws WorkbookError `changed` when the table, or a column that a row has something for, is not there
 */
export interface AppendRows {
  readonly kind: 'append-rows';
  readonly rows: TypedRows;
}

/**
 * Writes a report of the check into a sheet of its own: makes it, or writes the rows of ours in its
 * table anew. Rows that somebody has typed into the table, columns of their own, and every cell
 * beside and below stay as they are.
 */
export interface WriteReport {
  readonly kind: 'write-report';
  readonly layout: SheetLayout;
}

/**
 * Adds sheets behind those that are there, and brings the first of them into view. Each time they are
 * new ones; only what an interruption has left unfinished is finished.
 */
export interface AddSheets {
  readonly kind: 'add-sheets';
  readonly sheets: readonly [PlainSheet, ...PlainSheet[]];
}
export type OpenChange = Change | RepairSheet | WriteCells | AppendRows | WriteReport | AddSheets;

export interface PlatformFacts {
  /** The language of the user's Excel, as `da-DK`. */
  readonly language: string;
  /** Can a page of this platform hand the user a file? Where it cannot, it is silent about it. */
  readonly downloads: boolean;
}

/** Why a workbook could not be read or written. */
export const WORKBOOK_TROUBLES = [
  /** A cell is being edited; it works again when the user leaves it. */
  'busy',
  /** Excel did not answer in time, or the session ended. */
  'no-answer',
  /** More than the host takes in one request. */
  'too-large',
  /** The workbook or the sheet is protected. */
  'protected',
  /** The workbook is of a newer version of the format than ours: nothing is written. */
  'newer',
  /** The workbook is no longer what we have read: somebody has edited it meanwhile. Theirs stands; the same again does ours. */
  'changed',
  /** Anything else. */
  'unexpected',
] as const;
export type WorkbookTrouble = (typeof WORKBOOK_TROUBLES)[number];

/** The workbook could not be read or written. The message is for developers and holds no cell content. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly trouble: WorkbookTrouble,
    message: string,
  ) {
    super(message);
  }
}
