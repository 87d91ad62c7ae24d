import type { CaseFile, CaseSheet } from '../export/case-file';
import type { PlainSheet, PlainTable, PlainText } from '../workbook/plain-sheet';
import type { OpenWorkbook } from '../workbook/workbook';
import { notesOf } from './case-notes';
import { cellOfCase } from './cell-of-case';

/** Title, notes and tables below each other, with a blank row above each table. */
function plainSheet(sheet: CaseSheet, draft: boolean): PlainSheet {
  const { name, title, tables } = sheet;
  const texts: PlainText[] = [{ row: 0, text: title, role: 'title' }, ...notesOf(sheet, draft).map((text, index): PlainText => ({ row: 1 + index, text, role: 'note' }))];
  const placed: PlainTable[] = [];
  let next = texts.length + 1;
  for (const { title: heading, columns, rows, totals } of tables) {
    if (heading !== '') texts.push({ row: next, text: heading, role: 'heading' });
    const row = heading === '' ? next : next + 1;
    placed.push({
      row,
      headers: columns.map(({ header }) => header),
      kinds: columns.map(({ kind }) => kind),
      rows: rows.map((cells) => cells.map(cellOfCase)),
      ...(totals && { totals: totals.map(cellOfCase) }),
    });
    next = row + 1 + rows.length + (totals ? 1 : 0) + 1;
  }
  const columnCount = Math.max(0, ...tables.map(({ columns }) => columns.length));
  const widths = Array.from({ length: columnCount }, (_, column) => Math.max(...tables.map(({ columns }) => columns[column]?.width ?? 0)));
  return { name, widths, texts, tables: placed };
}

/**
 * Puts the sheets of a file of the case into the workbook, as values and beside everything that is
 * there, for an Excel that neither opens nor downloads a file. Called again after a failure, it finishes the job.
 *
 * @param draft is the file one that is marked KLADDE?
 * @throws WorkbookError
 */
export async function addCaseSheets(workbook: OpenWorkbook, { sheets }: CaseFile, draft: boolean): Promise<void> {
  const [first, ...others] = sheets.map((sheet) => plainSheet(sheet, draft));
  if (first) await workbook.apply([{ kind: 'add-sheets', sheets: [first, ...others] }]);
}
