import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import { known } from '../domain/reading';
import { checklistOf, type NamedContent } from '../export/checklist';
import type { CaseContent, CaseFile, CaseFilesResult, CaseSheet, ExactCell } from '../export/case-file';
import { caseWorkbook, type Stamp } from '../export/case-workbook';
import { auditorDocument } from '../export/documents/auditor';
import { budgetDocument } from '../export/documents/budget';
import { checklistDocument } from '../export/documents/checklist';
import { indicatorsDocument } from '../export/documents/indicators';
import { milestonePlanDocument } from '../export/documents/milestone-plan';
import { staffResourcesDocuments } from '../export/documents/staff-resources';
import { cellValueOf } from '../export/exact-cells';
import { fileName, uniqueNames } from '../export/file-names';
import { readBack } from '../export/read-back';
import { loadLanguage } from '../messages/languages';
import { writeWorkbook } from '../ooxml/write/write-workbook';
import { verdictOn } from '../rules/verdict';
import type { CheckResult } from './check-plan';
import { refuseNewer } from './refuse-newer';
import { sha256 } from './reports/sha-256';
import { checkReportContent } from './check-report-content';

export interface CaseFileOptions {
  /** A draft is marked KLADDE in every name and footer, and never blocked. */
  readonly draft: boolean;
  /** Is the salary of each person shown? Else salaries stand in sums of areas. */
  readonly salaries: boolean;
  /** The date in names and footers. */
  readonly today: Day;
}

/** The checklist that is among the files says the same, and a plan’s first budget is what is written here. */
const TOLD_IN_CHECKLIST = 'document-missing';

/** What a final export is judged by: also what a plan in preparation merely lacks, as in a running one. */
function finalVerdict(checked: CheckResult, today: Day): CheckResult {
  const { plan, programme, state } = checked;
  const { findings, todos, justified } = verdictOn({ plan, programme, phase: 'running', workbook: state, today });
  return { ...checked, findings, todos, justified };
}

const blocks = ({ severity, rule }: Finding) => severity === 'error' && rule !== TOLD_IN_CHECKLIST;

function contentsOf({ plan, programme }: CheckResult, { salaries, today }: CaseFileOptions): readonly CaseContent[] {
  const source = { plan, programme };
  const made = [budgetDocument(source, { salaries }), milestonePlanDocument(source), indicatorsDocument(source), ...staffResourcesDocuments(source, today), auditorDocument(source, { salaries })];
  return made.filter((content) => content !== undefined);
}

const asWritten = (sheet: CaseSheet<ExactCell>): CaseSheet => ({
  ...sheet,
  tables: sheet.tables.map((table) => {
    const line = (cells: readonly (ExactCell | null)[]) => cells.map((cell, index) => cellValueOf(cell ?? { kind: 'empty' }, table.columns[index]?.kind ?? 'text'));
    return { ...table, rows: table.rows.map(line), ...(table.totals ? { totals: line(table.totals) } : {}) } as CaseSheet['tables'][number];
  }),
});

async function writeFile({ content, name }: NamedContent, stamp: Stamp): Promise<CaseFile> {
  const bytes = writeWorkbook(caseWorkbook(content, stamp));
  readBack(bytes, content, stamp, name);
  const { document, sheets, totals } = content;
  const rows = sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows.length, 0);
  return { document, name, sheets: sheets.map(asWritten), bytes, rows, totals, sha256: await sha256(bytes) };
}

/**
 * Writes the files of the case from a plan that was checked, and reads each of them back. A workbook without any of
 * the plan’s sheets gives no files.
 *
 * @throws WorkbookError `newer` for a workbook of a newer version of the format
 * @throws CaseFileMismatch when a file does not read back as the plan says
 */
export async function writeCaseFiles(checked: CheckResult, options: CaseFileOptions): Promise<CaseFilesResult> {
  refuseNewer(checked);
  await loadLanguage('da');
  const { plan, programme, started } = checked;
  const judged = options.draft || !started ? checked : finalVerdict(checked, options.today);
  const errors = options.draft ? [] : judged.findings.filter(blocks);
  if (errors.length > 0) return { status: 'blocked', errors };
  if (!started) return { status: 'written', files: [], checklist: checklistOf({ plan, programme }, []) };

  const { name, from, to } = plan.masterData;
  const [first, last] = [known(from), known(to)];
  const stamp: Stamp = { plan: known(name) ?? '', period: first === undefined || last === undefined ? undefined : { from: first, to: last }, date: options.today, draft: options.draft };
  const named = (contents: readonly CaseContent[]): readonly NamedContent[] => {
    const names = uniqueNames(contents.map(({ title }) => fileName(title, stamp.plan, stamp.date, stamp.draft)));
    return contents.map((content, index) => ({ content, name: names[index] ?? '' }));
  };
  const documents = named(contentsOf(judged, options));
  const checklist = checklistOf({ plan, programme }, documents);
  const files: CaseFile[] = [];
  for (const each of [...documents, ...named([checklistDocument(checklist, programme.id), checkReportContent(judged, options)])]) files.push(await writeFile(each, stamp));
  return { status: 'written', files, checklist };
}
