import { z } from 'zod';
import type { Severity } from '../domain/finding';
import type { Language } from '../messages/formats';
import type { CheckResult } from './check-plan';
import { describeFindings, type FindingText, type SheetFindings } from './describe-findings';
import { findingKeys } from './finding-changes';
import { FINDING_FACTS, FINDING_WORDS, findingFacts, findingWords } from './reports/finding-facts';
import { PLAN_FACTS, planFacts } from './reports/plan-facts';
import { PRODUCT_FACTS } from './reports/product-facts';
import { REPORT_SUMMARY } from './reports/report-summary';
import type { JustifiedText } from './describe-justified';

const finding = z.strictObject({ ...FINDING_WORDS, ...FINDING_FACTS });
/** A finding that somebody has given the reason for. */
const justified = finding.extend({ reason: z.string(), name: z.string(), date: z.iso.date().optional() });
const checked = z.strictObject({
  file: z.string(),
  started: z.boolean().describe('Is any of the sheets of a plan in the workbook?'),
  older: z.boolean().describe('Is the workbook of an older version of the format? It is read as it is.'),
  checkedAt: z.iso.datetime(),
  plan: PLAN_FACTS,
  counts: z.strictObject({ errors: z.int(), warnings: z.int(), advice: z.int(), justified: z.int() }),
  findings: z.array(finding),
  todos: z.array(finding).describe('What a draft still lacks; in later phases it is among the findings.'),
  justified: z.array(justified).describe('Found, and with a reason for just these figures: in none of the other counts.'),
});
const unreadable = z.strictObject({ file: z.string(), unreadable: z.string().describe('Why, in one sentence.') });

const skipped = z.strictObject({
  file: z.string(),
  why: z
    .enum(['lock', 'other-format', 'other', 'link'])
    .describe('What an open workbook leaves beside it; a spreadsheet that is no .xlsx; any other file; a link to a folder.'),
});

/** What `check --format json` writes; published by `helhedsplan schema report`. */
export const REPORT_SCHEMA = z.strictObject({
  product: PRODUCT_FACTS,
  files: z.array(z.union([checked, unreadable])),
  skipped: z.array(skipped).describe('What lay in the folders and was not checked.'),
  summary: REPORT_SUMMARY,
});
export type Report = z.infer<typeof REPORT_SCHEMA>;
export type FileReport = Report['files'][number];
export type CheckedFile = z.infer<typeof checked>;
export type UnreadableFile = z.infer<typeof unreadable>;
export type SkippedFile = z.infer<typeof skipped>;
export type ReportedFinding = z.infer<typeof finding>;
export type JustifiedFinding = z.infer<typeof justified>;

/** The report of one workbook, in the language that its findings are described in. */
export async function reportOf(file: string, result: CheckResult, sheets: readonly SheetFindings[], setApart: readonly JustifiedText[], language: Language): Promise<CheckedFile> {
  const { started, version, findings, todos, places, checkedAt } = result;
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  const keys = findingKeys([...findings, ...todos, ...setApart.map(({ text }) => text.finding)]);
  const reportedFinding = (text: FindingText): ReportedFinding => ({
    ...findingWords(text),
    ...findingFacts(text, keys.get(text.finding) ?? '', language, places),
  });
  const reported = (described: readonly SheetFindings[]) => described.flatMap(({ findings: texts }) => texts.map(reportedFinding));
  return {
    file,
    started,
    older: version === 'older',
    checkedAt: checkedAt.toISOString(),
    plan: await planFacts(result),
    counts: { errors: count('error'), warnings: count('warning'), advice: count('advice'), justified: setApart.length },
    findings: reported(sheets),
    todos: reported(describeFindings(todos, language, places)),
    justified: setApart.map(({ text, reason, name, date }) => ({ ...reportedFinding(text), reason, name, ...(date && { date }) })),
  };
}
