import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { caseFilesReport, type CaseFilesReport } from '../app/case-files-report';
import { checkPlan } from '../app/check-plan';
import { sha256 } from '../app/reports/sha-256';
import { writeCaseFiles } from '../app/write-case-files';
import { dayOfDate } from '../domain/calendar';
import { CaseFileMismatch, type CaseFile, type CaseFilesResult, type CaseTotal } from '../export/case-file';
import type { Writer } from '../messages/write';
import { EXIT, type ExitCode } from './exit-codes';
import { filledTemplate, templateFiles, type TemplateResult } from './fill-template';
import { openWorkbook, readBytes, refuseNewer, writeWhole } from './files';
import { oneLine, shownName } from './printable';
import { CommandFailure, type Terminal } from './terminal';

export interface ExportOptions {
  /** The folder that the files are written in. */
  readonly output: string;
  readonly draft?: boolean;
  readonly withSalaries?: boolean;
  /** A template of the case that is filled in beside the files, and what says how. */
  readonly template?: string;
  readonly mapping?: string;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

const INDENT = '    ';

const totalText = (total: CaseTotal, { say }: Writer) =>
  total.kind === 'money' ? say('cli.export.money', { label: total.label, value: total.value }) : say('cli.export.hours', { label: total.label, value: total.value });

const fileLines = ({ name, rows, totals, sha256: hash }: CaseFile, writer: Writer) => [
  name,
  `${INDENT}${[writer.say('cli.export.rows', { rows }), ...totals.map((total) => totalText(total, writer))].join(' · ')}`,
  `${INDENT}SHA-256 ${hash}`,
];
const errorLines = ({ sheet, cell, headline, explanation, action }: CaseFilesReport['errors'][number]) => [
  oneLine([sheet, cell, headline].filter(Boolean).join('  ')),
  `${INDENT}${oneLine(explanation)}`,
  `${INDENT}${oneLine(action)}`,
];

/** Makes the folder, and writes all files or, where one of them is there already and may not be overwritten, none. */
async function writeAll(files: readonly Pick<CaseFile, 'name' | 'bytes' | 'sha256'>[], folder: string, force: boolean, terminal: Terminal): Promise<void> {
  const { say } = terminal.writer;
  const places = files.map((file) => ({ ...file, place: path.join(folder, file.name) }));
  const taken = force ? undefined : places.find(({ place }) => existsSync(place));
  if (taken) throw new CommandFailure(EXIT.wrongUse, say('cli.file-exists', { file: shownName(taken.place) }));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CommandFailure(EXIT.unreadable, say('cli.not-written', { file: shownName(folder) }));
  }
  for (const { place, bytes, sha256: hash } of places) {
    writeWhole(place, bytes, force, terminal);
    if ((await sha256(readBytes(place, terminal))) !== hash) throw new CommandFailure(EXIT.unreadable, say('cli.not-written', { file: shownName(place) }));
  }
}

async function filesOf(workbook: Parameters<typeof checkPlan>[0], { draft = false, withSalaries = false }: ExportOptions, { writer }: Terminal) {
  const checked = await checkPlan(workbook);
  try {
    const result = await writeCaseFiles(checked, { draft, salaries: withSalaries, today: dayOfDate(checked.checkedAt) });
    return { checked, result };
  } catch (error) {
    if (!(error instanceof CaseFileMismatch)) throw error;
    throw new CommandFailure(EXIT.defect, writer.say('cli.export.mismatch', { file: error.file, place: error.place }));
  }
}

function tell(result: CaseFilesResult, report: CaseFilesReport, { out, err, writer }: Terminal): void {
  const { say } = writer;
  if (result.status === 'blocked') {
    out(report.errors.flatMap(errorLines).join('\n'));
    err(say('cli.export.blocked', { errors: report.errors.length }));
    return;
  }
  out(result.files.flatMap((file) => fileLines(file, writer)).join('\n'));
  const missing = report.checklist.filter(({ required, standing }) => required && (standing === 'missing' || standing === 'empty'));
  if (missing.length > 0) err(say('cli.export.missing', { documents: missing.map(({ name }) => name) }));
  err(say('cli.export.written', { files: result.files.length, folder: shownName(report.folder) }));
}

function tellOfTemplate(template: TemplateResult, { err, writer: { say } }: Terminal): void {
  if (template.status === 'refused') err([say('template.refused'), ...template.problems.map((problem) => INDENT + oneLine(problem))].join('\n'));
  else err([say('template.filled', { file: shownName(template.name), cells: template.cells }), ...template.notes.map((note) => INDENT + oneLine(note))].join('\n'));
}

/**
 * `helhedsplan export`: the files of the case, each written whole, read back and compared with the plan, and a template
 * filled in where one is given. Where errors block it, or the template does not fit, nothing is written, and it answers 1.
 */
export async function exportFiles(file: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { output: folder, draft = false, force = false, format } = options;
  const given = templateFiles(options, terminal);
  const workbook = openWorkbook(file, terminal);
  refuseNewer((await workbook.read()).format, file, terminal);
  const { checked, result } = await filesOf(workbook, options, terminal);
  if (!checked.started) throw new CommandFailure(EXIT.unreadable, terminal.writer.say('cli.no-plan-in-file'));
  const isWritten = result.status === 'written';
  const template = given && isWritten ? await filledTemplate(checked.plan, given, folder, { draft, today: dayOfDate(checked.checkedAt) }, terminal) : undefined;
  const isRefused = template?.status === 'refused';
  if (isWritten && !isRefused) await writeAll([...result.files, ...(template ? [template] : [])], folder, force, terminal);
  const report = caseFilesReport(result, { file, folder, draft }, checked.places, terminal.writer.language, template);
  if (format === 'json') terminal.out(JSON.stringify(report, null, 2));
  else {
    if (!isRefused) tell(result, report, terminal);
    if (template) tellOfTemplate(template, terminal);
  }
  return isWritten && !isRefused ? EXIT.fine : EXIT.errorsFound;
}
