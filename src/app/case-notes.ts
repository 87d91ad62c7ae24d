import type { CaseSheet } from '../export/case-file';
import { DRAFT_NOTE } from '../export/case-workbook';

/** What stands below a sheet's title where it is no file: the mark of a draft is in the file's look, and would be lost. */
export const notesOf = ({ notes }: CaseSheet, draft: boolean): readonly string[] => (draft ? [DRAFT_NOTE, ...notes] : notes);
