import { workbookError } from './errors';

/** As many bytes as a call takes as its arguments everywhere. */
const PIECE = 8_192;

function base64Of(file: Uint8Array): string {
  let text = '';
  for (let from = 0; from < file.length; from += PIECE) text += String.fromCharCode(...file.subarray(from, from + PIECE));
  return btoa(text);
}

/**
 * Opens a file as a new workbook, in a window or a tab of its own. Excel may take the pane's context
 * with it (office-js 4667), so nothing may depend on what comes after. ExcelApi 1.8.
 * https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
 *
 * @throws WorkbookError
 */
export async function openNew(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw workbookError(error);
  }
}
