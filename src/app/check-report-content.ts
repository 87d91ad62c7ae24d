import type { Finding } from '../domain/finding';
import type { Plan } from '../domain/plan';
import { EMPTY, valueOf } from '../domain/reading';
import type { CaseContent, ExactCell } from '../export/case-file';
import { groupOfRow, salaryGroups } from '../export/shown-salaries';
import { textOf } from '../messages/languages';
import { MESSAGE_PARTS } from '../rules/rule';
import type { CheckResult } from './check-plan';
import { reportSheet, type Conceals } from './write-report';

/** This rule tells what a position costs, wherever it points. */
const TELLS_PAY = 'staff-cost-area';

/** Does any part of the finding’s message write amounts, or cells as they stand? */
const tellsFigures = ({ rule, variant }: Finding) =>
  MESSAGE_PARTS.some((part) => /:(?:money|amounts|raw)\}/u.test(textOf('da', `rule.${rule}.${variant}.${part}` as Parameters<typeof textOf>[1])));

/** Is it about somebody’s pay: a row of *Løn*, or a line of salaries that the other files do not show by itself? */
function concernsPay(plan: Plan): Conceals {
  const groups = salaryGroups(plan);
  const groupOf = groupOfRow(plan, groups);
  const lines = new Map(plan.budget.map((line) => [line.row, line]));
  const isGrouped = (row: string) => {
    const line = lines.get(row);
    return line !== undefined && groups(line) !== undefined;
  };
  return ({ rule, at }) =>
    rule === TELLS_PAY ||
    at.some(({ table, row }) => {
      if (table === 'salaries') return true;
      if (row === undefined) return false;
      return table === 'budget' ? isGrouped(row) : table === 'budgetFollowUp' && groupOf(row) !== undefined;
    });
}

/** The report of the check as a file of its own: its first column counts, and all others are texts. */
export function checkReportContent(result: CheckResult, { salaries }: { readonly salaries: boolean }): CaseContent {
  const ofPay = concernsPay(result.plan);
  const { name, purpose, widths, tables } = reportSheet(result, (finding) => !salaries && ofPay(finding) && tellsFigures(finding));
  const [table] = tables;
  const columns = (table?.headers ?? []).map((header, index) => ({ header, kind: index === 0 ? ('year' as const) : ('text' as const), width: widths[index] ?? 10 }));
  const rows = (table?.rows ?? []).map((row) => row.map((cell): ExactCell => (cell === '' ? EMPTY : valueOf(cell))));
  return { document: 'check-report', title: name, sheets: [{ name, title: name, notes: [purpose], tables: [{ title: '', columns, rows }] }], totals: [] };
}
