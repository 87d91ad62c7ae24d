import { z } from 'zod';
import { BASES, SEVERITIES } from '../domain/finding';
import { toNumber } from '../domain/exact';
import type { CaseFile, CaseFilesResult, CaseTotal } from '../export/case-file';
import type { Language } from '../messages/formats';
import { addressOf, type Places } from '../sheets/places';
import { describeFindings } from './describe-findings';

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
const error = z.strictObject({
  rule: z.string(),
  variant: z.string(),
  severity: z.enum(SEVERITIES),
  basis: z.enum(BASES),
  sheet: z.string(),
  cell: z.string().optional(),
  headline: z.string(),
  explanation: z.string(),
  action: z.string(),
});

/** What `export --format json` writes; published by `helhedsplan schema export`. */
export const CASE_FILES_SCHEMA = z.strictObject({
  file: z.string().describe('The workbook.'),
  folder: z.string(),
  draft: z.boolean(),
  status: z.enum(['written', 'blocked']),
  files: z.array(file),
  checklist: z.array(item),
  errors: z.array(error).describe('What blocks a final export; then nothing is written.'),
});
export type CaseFilesReport = z.infer<typeof CASE_FILES_SCHEMA>;

const totalOf = (each: CaseTotal): CaseFilesReport['files'][number]['totals'][number] =>
  each.kind === 'money' ? { label: each.label, kind: 'money', value: each.value } : { label: each.label, kind: 'hours', value: toNumber(each.value) };
const fileOf = ({ document, name, rows, totals, sha256 }: CaseFile) => ({ document, name, rows, totals: totals.map(totalOf), sha256 });

/** What was written, or why not, in the language that the errors are described in. */
export function caseFilesReport(result: CaseFilesResult, of: Pick<CaseFilesReport, 'file' | 'folder' | 'draft'>, places: Places, language: Language): CaseFilesReport {
  if (result.status === 'written') {
    const checklist = result.checklist.map(({ files, ...rest }) => ({ ...rest, files: [...files] }));
    return { ...of, status: 'written', files: result.files.map(fileOf), checklist, errors: [] };
  }
  const errors = describeFindings(result.errors, language, places).flatMap(({ sheet, findings }) =>
    findings.map(({ finding: { rule, variant, severity, basis }, cell, headline, explanation, action }) => ({
      rule, variant, severity, basis, sheet, ...(cell ? { cell: addressOf(cell) } : {}), headline, explanation, action,
    })),
  ); // prettier-ignore
  return { ...of, status: 'blocked', files: [], checklist: [], errors };
}
