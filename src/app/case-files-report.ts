import { z } from 'zod';
import { toNumber } from '../domain/exact';
import type { CaseFile, CaseFilesResult, CaseTotal } from '../export/case-file';
import type { Language } from '../messages/formats';
import type { Places } from '../sheets/places';
import { describeFindings } from './describe-findings';
import { FINDING_WORDS, findingWords } from './reports/finding-facts';

const total = z.discriminatedUnion('kind', [
  z.strictObject({ label: z.string(), kind: z.literal('money'), value: z.int().describe('In øre.') }),
  z.strictObject({ label: z.string(), kind: z.literal('hours'), value: z.number().describe('A week.') }),
]);
const file = z.strictObject({
  document: z.string(),
  name: z.string(),
  rows: z.int(),
  totals: z.array(total),
  sha256: z.string().length(64),
});
const item = z.strictObject({
  name: z.string(),
  standing: z.enum(['written', 'empty', 'there', 'missing']),
  required: z.boolean().describe('Is it a document of the programme’s list?'),
  files: z.array(z.string()),
  dated: z.iso.date().optional(),
});
const template = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('filled'), name: z.string(), sha256: z.string().length(64), cells: z.int(), notes: z.array(z.string()) }),
  z.strictObject({ status: z.literal('refused'), name: z.string(), problems: z.array(z.string()).describe('Why the template does not fit; then nothing at all is written.') }),
]);

/** What `export --format json` writes; published by `helhedsplan schema export`. */
export const CASE_FILES_SCHEMA = z.strictObject({
  file: z.string().describe('The workbook.'),
  folder: z.string(),
  draft: z.boolean(),
  status: z.enum(['written', 'blocked']),
  files: z.array(file),
  checklist: z.array(item),
  errors: z.array(z.strictObject(FINDING_WORDS)).describe('What blocks a final export; then nothing is written.'),
  template: template.optional().describe('The template of the case, where one was given.'),
});
export type CaseFilesReport = z.infer<typeof CASE_FILES_SCHEMA>;

const totalOf = (each: CaseTotal): CaseFilesReport['files'][number]['totals'][number] =>
  each.kind === 'money' ? { label: each.label, kind: 'money', value: each.value } : { label: each.label, kind: 'hours', value: toNumber(each.value) };
const fileOf = ({ document, name, rows, totals, sha256 }: CaseFile) => ({ document, name, rows, totals: totals.map(totalOf), sha256 });

/** A template that was filled in, or why it was not, as far as it is reported. */
export type ReportedTemplate =
  | { readonly status: 'filled'; readonly name: string; readonly sha256: string; readonly cells: number; readonly notes: readonly string[] }
  | { readonly status: 'refused'; readonly name: string; readonly problems: readonly string[] };

/** What was written, or why not, in the language that the errors are described in. */
export function caseFilesReport(
  result: CaseFilesResult,
  of: Pick<CaseFilesReport, 'file' | 'folder' | 'draft'>,
  places: Places,
  language: Language,
  ofTemplate?: ReportedTemplate,
): CaseFilesReport {
  if (ofTemplate?.status === 'refused') {
    return { ...of, status: 'blocked', files: [], checklist: [], errors: [], template: { status: 'refused', name: ofTemplate.name, problems: [...ofTemplate.problems] } };
  }
  if (result.status === 'written') {
    const checklist = result.checklist.map(({ files, ...rest }) => ({ ...rest, files: [...files] }));
    const filled = ofTemplate && { template: { status: 'filled' as const, name: ofTemplate.name, sha256: ofTemplate.sha256, cells: ofTemplate.cells, notes: [...ofTemplate.notes] } };
    return { ...of, status: 'written', files: result.files.map(fileOf), checklist, errors: [], ...filled };
  }
  const errors = describeFindings(result.errors, language, places).flatMap(({ findings }) => findings.map(findingWords));
  return { ...of, status: 'blocked', files: [], checklist: [], errors };
}
