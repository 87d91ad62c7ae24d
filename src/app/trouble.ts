import { WorkbookError, type WorkbookTrouble } from '../workbook/workbook';

/** Why something failed, in the words that the user has a sentence for. */
export function troubleOf(error: unknown): WorkbookTrouble {
  return error instanceof WorkbookError ? error.trouble : 'unexpected';
}
