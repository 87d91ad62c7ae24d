import { COUNTS, STATEMENT } from './overview-tables';
import { inColumn, inRow } from './references';
import { STAFF } from './staff-lines';

/** The overview's table of positions, by the names that formulas use. */
export const OVERVIEW = {
  table: 'hpOversigtStillinger',
  position: 'Stilling',
  status: 'Status',
  budgeted: 'Timer i Løn',
  stated: 'Timer i delaftaler',
  difference: 'Forskel i timer',
  total: 'Fordelt i alt',
  paidBy: 'Lønnes af',
} as const;

/** The rows of *Løn* or *Medarbejderressourcer* that count on the day and speak of the overview row's position. */
export function statementRows(table: string): string {
  const position = inRow(OVERVIEW.table, OVERVIEW.position);
  return `(${inColumn(table, STATEMENT.listed)}=${position})*(${inColumn(table, STATEMENT.counts)}="${COUNTS}")`;
}

/** The lines that count for the row's position, added up; of those that fulfil a further condition. */
export function totalWhere(header: string, condition?: string): string {
  const rows = [statementRows(STAFF.table), condition].filter(Boolean).join('*');
  return `SUMPRODUCT(${rows},${inColumn(STAFF.table, header)})`;
}
