import type { OpenWorkbook } from '../workbook';
import { canDownload } from './can-download';
import { createSheets } from './create-sheets';
import { beginRepair } from './begin-repair';
import { listenForEdits } from './edited';
import { inExcel } from './errors';
import { readWorkbook } from './read';
import { selectCells } from './select';
import { writeCells } from './write-cells';

/** With the place that asks for it, which is loaded on demand. */
const caseFiles = () => import(/* webpackChunkName: "case-files" */ './case-files');

/** With the place that shows them, which is loaded on demand. */
const savedVersions = () => import(/* webpackChunkName: "saved-versions" */ './saved-versions');

/**
 * The workbook that is open in Excel. Needs ExcelApi 1.13, and Office to be ready; `src/workbook/excel`
 * is the only place that names Excel.
 */
export function createExcelWorkbook(): OpenWorkbook {
  return {
    facts: { language: Office.context.displayLanguage, downloads: canDownload(Office.context.platform) },
    read: readWorkbook,
    readVersions: () => inExcel(async (context) => (await savedVersions()).readVersions(context)),
    apply: (changes) =>
      inExcel(async (context) => {
        const cells = changes.flatMap((change) => (change.kind === 'write-cells' ? change.cells : []));
        if (cells.length > 0) await writeCells(context, cells);
        const rows = changes.flatMap((change) => (change.kind === 'append-rows' ? [change.rows] : []));
        // With the places that add rows, which are loaded on demand: the pane's first script has no room to spare.
        if (rows.length > 0) await (await import(/* webpackChunkName: "paste" */ './append-rows')).appendRows(context, rows);
        const report = changes.find((change) => change.kind === 'write-report');
        if (report) await (await import(/* webpackChunkName: "report" */ './write-report')).writeReport(context, report.layout);
        const added = changes.find((change) => change.kind === 'add-sheets');
        if (added) await (await caseFiles()).addSheets(context, added.sheets);
        const versions = changes.flatMap((change) => (change.kind === 'save-version' ? change.rows : []));
        if (versions.length > 0) await (await savedVersions()).saveVersion(context, versions);
        const ofSheets = changes.filter((change) => change.kind === 'create-sheet' || change.kind === 'repair');
        if (ofSheets.length === 0) return;
        const format = changes.find((change) => change.kind === 'mark-format');
        const toRepair = ofSheets.filter((change) => change.kind === 'repair');
        const begun = toRepair.length > 0 ? await beginRepair(context, toRepair, format) : undefined;
        await createSheets(context, ofSheets.map(({ layout }) => layout), begun, format);
      }),
    select: selectCells,
    openNew: async (file) => (await caseFiles()).openNew(file),
    onEdited: listenForEdits,
  };
}
