import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlReport } from '../../app/reports/html-report';
import { sarifLog } from '../../app/reports/sarif';
import type { ReportSummary } from '../../app/reports/report-summary';
import type { ProductFacts } from '../../app/reports/product-facts';
import type { FileReport, SkippedFile } from '../../app/report';
import { planLine, textReport, type PlanLine, type TextLook } from './text-report';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What comes after the last file. */
export interface ReportEnd {
  readonly skipped: readonly SkippedFile[];
  readonly summary: ReportSummary;
  readonly exitCode: 0 | 1 | 2;
}

/** Writes a report while the files are checked. What a format can say of a file at once is not kept. */
export interface ReportOutput {
  file(report: FileReport): void;
  end(end: ReportEnd): Promise<void>;
}

export interface ReportPlace extends TextLook {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

function textOutput({ out, err, ...look }: ReportPlace): ReportOutput {
  const text = textReport(look);
  const lines: PlanLine[] = [];
  return {
    file: (report) => {
      lines.push(planLine(report));
      if ('unreadable' in report) err(report.unreadable);
      else out(text.file(report));
    },
    end: ({ summary, skipped }) => {
      if (lines.length > 1 || skipped.length > 0) out(text.total(summary, lines, skipped));
      return Promise.resolve();
    },
  };
}

const DEPTH = 2;
const asJson = (value: unknown, level: number) => JSON.stringify(value, null, DEPTH).replaceAll('\n', `\n${' '.repeat(DEPTH * level)}`);

/** The same text as of the whole report at once. */
function jsonOutput(product: ProductFacts, { out }: ReportPlace): ReportOutput {
  let waiting: FileReport | undefined;
  out(`{\n  "product": ${asJson(product, 1)},\n  "files": [`);
  return {
    file: (report) => {
      if (waiting) out(`    ${asJson(waiting, 2)},`);
      waiting = report;
    },
    end: ({ skipped, summary }) => {
      if (waiting) out(`    ${asJson(waiting, 2)}`);
      out(`  ],\n  "skipped": ${asJson(skipped, 1)},\n  "summary": ${asJson(summary, 1)}\n}`);
      return Promise.resolve();
    },
  };
}

/** Beside the sources, and beside the built command, which takes them along. */
const RULE_PAGES = [path.join(__dirname, '../../rules'), path.join(__dirname, '../rules')].find(existsSync) ?? '';

function pageOf(rule: string): string | undefined {
  const file = path.join(RULE_PAGES, rule, 'README.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const uriOf = (file: string) =>
  path.isAbsolute(file) ? pathToFileURL(file).href : file.split(path.sep).map(encodeURIComponent).join('/');

/** Formats that say something of all files before they speak of each. */
function wholeOutput(product: ProductFacts, format: 'sarif' | 'html', { out, writer }: ReportPlace): ReportOutput {
  const files: FileReport[] = [];
  return {
    file: (report) => void files.push(report),
    end: async ({ skipped, summary, exitCode }) => {
      const report = { product, files, skipped: [...skipped], summary };
      out(format === 'html' ? htmlReport(report, writer) : JSON.stringify(await sarifLog(report, writer, { exitCode, uriOf, pageOf }), null, DEPTH));
    },
  };
}

export function reportOutput(format: ReportFormat, product: ProductFacts, place: ReportPlace): ReportOutput {
  switch (format) {
    case 'text':
      return textOutput(place);
    case 'json':
      return jsonOutput(product, place);
    case 'sarif':
    case 'html':
      return wholeOutput(product, format, place);
  }
}
