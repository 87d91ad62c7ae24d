import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import type { Money } from '../domain/money';
import type { Hours } from '../domain/quantities';
import type { Reading } from '../domain/reading';
import type { CellValue } from '../ooxml/workbook-file';
import type { ColumnKind } from '../sheets/column-kind';

/** Files of the case (filer til sagen): what a reader without the workbook sees, written from the plan and read back. */

/**
 * One sheet of a file of the case: no formulas, no internal columns.
 *
 * `Cell` is what the cells hold: the values of an .xlsx file here, exact figures of the plan while a document is made.
 */
export interface CaseSheet<Cell = CellValue> {
  /** The sheet's tab. */
  readonly name: string;
  /** The headline at its top. */
  readonly title: string;
  /** Below the headline: which plan, which period, and what else must be said. */
  readonly notes: readonly string[];
  readonly tables: readonly CaseTable<Cell>[];
}

export interface CaseTable<Cell = CellValue> {
  /** Above the table; '' where the sheet's headline says it. */
  readonly title: string;
  readonly columns: readonly CaseColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, set apart; as many as the columns. */
  readonly totals?: readonly (Cell | null)[];
}

export interface CaseColumn {
  readonly header: string;
  /** Decides the number format, the side, and how a cell that was read back is compared. */
  readonly kind: ColumnKind;
  /** In characters of the default font. */
  readonly width: number;
}

/** A figure by which a file is recognised. Money in øre, hours a week. */
export type CaseTotal =
  | { readonly label: string; readonly kind: 'money'; readonly value: Money }
  | { readonly label: string; readonly kind: 'hours'; readonly value: Hours };

/** A cell of a document while it is made: what the plan says, to the last øre. */
export type ExactCell = Reading<unknown>;

/** A document before it is written. */
export interface CaseContent {
  readonly document: CaseDocument;
  /** What the file is called, before plan and date: `Budget`. */
  readonly title: string;
  readonly sheets: readonly CaseSheet<ExactCell>[];
  readonly totals: readonly CaseTotal[];
}

/** The documents that a workbook can hold; of staff resources there is a file for each sub-agreement. */
export type CaseDocument = 'budget' | 'milestone-plan' | 'indicators' | 'staff-resources' | 'auditor' | 'checklist' | 'check-report';

/** A file of the case as it was written and read back. */
export interface CaseFile {
  readonly document: CaseDocument;
  /** Safe on Windows and macOS, and unique among the files: `Budget – Vejleåparken – 2026-11-22.xlsx`. */
  readonly name: string;
  readonly sheets: readonly CaseSheet[];
  readonly bytes: Uint8Array;
  /** Of all its tables, without totals. */
  readonly rows: number;
  /** None where the document has no figures to add up. */
  readonly totals: readonly CaseTotal[];
  /** Of {@link CaseFile.bytes}: 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * How a document of the checklist stands. `written`: among the files; `empty`: the workbook has room for it and holds
 * nothing of it yet; `there`, `missing`: made elsewhere, and the plan says that it is there, or does not.
 */
export type ChecklistStanding = 'written' | 'empty' | 'there' | 'missing';

export interface ChecklistItem {
  /** As users call it, in Danish. */
  readonly name: string;
  readonly standing: ChecklistStanding;
  /** Is it a document of the programme's list, or one that the workbook gives besides? */
  readonly required: boolean;
  /** What of it is written: names of {@link CaseFile}; else what the plan says of its file, if anything. */
  readonly files: readonly string[];
  readonly dated?: Day;
}

export type CaseFilesResult =
  | { readonly status: 'written'; readonly files: readonly CaseFile[]; readonly checklist: readonly ChecklistItem[] }
  /** A final export is blocked by errors that nobody has given a reason for; also what a draft merely lacks. */
  | { readonly status: 'blocked'; readonly errors: readonly Finding[] };

/** A file did not read back as the plan says, and is not finished: a defect of ours. */
export class CaseFileMismatch extends Error {
  override readonly name = 'CaseFileMismatch';
  constructor(
    /** The name of the file. */
    readonly file: string,
    /** Where it differs: `Budget!C7`. */
    readonly place: string,
  ) {
    super(`${file} does not read back as it was written: ${place}`);
  }
}
