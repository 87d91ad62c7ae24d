import { z } from 'zod';
import { BASES, SEVERITIES } from '../domain/finding';
import { addressOf } from '../sheets/places';
import type { CheckResult } from './check-plan';
import type { FindingText, SheetFindings } from './describe-findings';
import type { JustifiedText } from './describe-justified';

const place = z.strictObject({
  table: z.string(),
  row: z.string().optional(),
  field: z.string().optional(),
});
const finding = z.strictObject({
  rule: z.string(),
  variant: z.string(),
  severity: z.enum(SEVERITIES),
  basis: z.enum(BASES),
  sheet: z.string(),
  cell: z.string().optional(),
  headline: z.string(),
  explanation: z.string(),
  action: z.string(),
  at: z.array(place),
});
const justified = finding.extend({ reason: z.string(), name: z.string(), date: z.iso.date().optional() });
const checked = z.strictObject({
  file: z.string(),
  started: z.boolean().describe('Is any of the sheets of a plan in the workbook?'),
  checkedAt: z.iso.datetime(),
  counts: z.strictObject({ errors: z.int(), warnings: z.int(), advice: z.int(), justified: z.int() }),
  findings: z.array(finding),
  justified: z.array(justified).describe('Found, and with a reason for just these figures: in none of the other counts.'),
});
const unreadable = z.strictObject({ file: z.string(), unreadable: z.string().describe('Why, in one sentence.') });

/** What `check --format json` writes; published by `helhedsplan schema report`. */
export const REPORT_SCHEMA = z.strictObject({ files: z.array(z.union([checked, unreadable])) });
export type Report = z.infer<typeof REPORT_SCHEMA>;
export type FileReport = Report['files'][number];

const findingOf = ({ finding: { rule, variant, severity, basis, at }, sheet, cell, headline, explanation, action }: FindingText): z.infer<typeof finding> => ({
  rule,
  variant,
  severity,
  basis,
  sheet,
  ...(cell ? { cell: addressOf(cell) } : {}),
  headline,
  explanation,
  action,
  at: at.map((path) => ({ ...path })),
});

/** The report of one workbook, in the language its findings are described in. */
export function reportOf(
  file: string,
  { started, findings, checkedAt }: CheckResult,
  sheets: readonly SheetFindings[],
  setApart: readonly JustifiedText[],
): z.infer<typeof checked> {
  const count = (severity: (typeof SEVERITIES)[number]) => findings.filter((found) => found.severity === severity).length;
  return {
    file,
    started,
    checkedAt: checkedAt.toISOString(),
    counts: { errors: count('error'), warnings: count('warning'), advice: count('advice'), justified: setApart.length },
    findings: sheets.flatMap(({ findings: texts }) => texts.map(findingOf)),
    justified: setApart.map(({ text, reason, name, date }) => ({ ...findingOf(text), reason, name, ...(date && { date }) })),
  };
}
