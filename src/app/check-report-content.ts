import { EMPTY, valueOf } from '../domain/reading';
import type { CaseContent, ExactCell } from '../export/case-file';
import type { CheckResult } from './check-plan';
import { reportSheet } from './write-report';

/** The report of the check as a file of its own: its first column counts, and all others are texts. */
export function checkReportContent(result: CheckResult): CaseContent {
  const { name, purpose, widths, tables } = reportSheet(result);
  const [table] = tables;
  const columns = (table?.headers ?? []).map((header, index) => ({ header, kind: index === 0 ? ('year' as const) : ('text' as const), width: widths[index] ?? 10 }));
  const rows = (table?.rows ?? []).map((row) => row.map((cell): ExactCell => (cell === '' ? EMPTY : valueOf(cell))));
  return { document: 'check-report', title: name, sheets: [{ name, title: name, notes: [purpose], tables: [{ title: '', columns, rows }] }], totals: [] };
}
