import type { OpenWorkbook } from '../workbook';
import { createSheets } from './create-sheets';
import { listenForEdits } from './edited';
import { inExcel } from './errors';
import { readWorkbook } from './read';
import { selectCells } from './select';

/**
 * The workbook that is open in Excel. Needs ExcelApi 1.13, and Office to be ready; `src/workbook/excel`
 * is the only place that names Excel.
 */
export function createExcelWorkbook(): OpenWorkbook {
  return {
    facts: { language: Office.context.displayLanguage },
    read: readWorkbook,
    apply: (changes) =>
      inExcel((context) =>
        createSheets(
          context,
          changes.map(({ layout }) => layout),
        ),
      ),
    select: selectCells,
    onEdited: listenForEdits,
  };
}
