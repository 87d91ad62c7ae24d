import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlReport } from '../app/reports/html-report';
import { sarifLog } from '../app/reports/sarif';
import type { Report } from '../app/report';
import type { Writer } from '../messages/write';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Beside the sources, and beside the built command, which takes them along. */
const RULE_PAGES = path.join(__dirname, '../rules');

function pageOf(rule: string): string | undefined {
  const file = path.join(RULE_PAGES, rule, 'README.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const uriOf = (file: string) =>
  path.isAbsolute(file) ? pathToFileURL(file).href : file.split(path.sep).map(encodeURIComponent).join('/');

/** What `helhedsplan check` writes when every file has been checked, in all formats but text. */
export async function reportOutput(report: Report, format: Exclude<ReportFormat, 'text'>, exitCode: 0 | 1 | 2, writer: Writer): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2);
    case 'sarif':
      return JSON.stringify(await sarifLog(report, writer, { exitCode, uriOf, pageOf }), null, 2);
    case 'html':
      return htmlReport(report, writer);
  }
}
