import { EMPTY_TABLES } from '../domain/plan';
import type { MissingHeader } from '../domain/workbook-state';
import { sameHeader } from './same-header';
import { tidy } from '../notation/tidy';
import { FORMERLY, seriesKind } from './series';
import { NO_SHAPE, sheetYears } from './shape';
import { columnsOf, type ColumnSpec, type TableSpec } from './spec';
import { asFirstYear } from './year-headers';

/** As much of a column as it is found by. */
type Named = Pick<ColumnSpec, 'key' | 'header'>;

/** Which label stands for each column (-1: none), and the columns without one. */
export interface FoundColumns {
  readonly found: readonly number[];
  readonly missing: readonly MissingHeader[];
}

/** Is it a column for a year or an area, be it one that the plan no longer has? */
const isOfPlan = (table: TableSpec, label: string) => seriesKind(table, label) !== undefined || label.startsWith(FORMERLY);

type Candidate = Pick<MissingHeader, 'candidate' | 'uncertain'>;

/**
 * The unknown text that stands where a header is missing: right after the known one that comes
 * before it, or right before the one that comes after. A user's own column between ours is not
 * taken for it unless ours is gone; where there are two to choose from, neither is certain. What is
 * written for another year or area is never taken for it.
 */
function candidateFor(table: TableSpec, index: number, columns: readonly Named[], labels: readonly string[]): Candidate {
  const isUnknown = (label: string | undefined) =>
    label !== undefined && tidy(label) !== '' && !isOfPlan(table, label) && !columns.some(({ header }) => sameHeader(header, label));
  const before = columns[index - 1];
  const after = columns[index + 1];
  const afterPrevious = before ? labels.findIndex((label) => sameHeader(label, before.header)) + 1 : 0;
  const beforeNext = after ? labels.findIndex((label) => sameHeader(label, after.header)) - 1 : labels.length - 1;
  const [candidate, other] = [...new Set([afterPrevious, beforeNext])].map((at) => labels[at]).filter(isUnknown);
  return { candidate, ...(other === undefined ? {} : { uncertain: true }) };
}

/** The headers that came later than the table's first ones; of years those of the first. */
const laterHeaders = (table: TableSpec): readonly string[] =>
  columnsOf(table, { ...NO_SHAPE, years: sheetYears(EMPTY_TABLES.masterData, 1) }).flatMap(({ later, header }) => (later ? [header] : []));

/** Does a header belong to columns of which none is there because the table is older than they are? What stands beside their places is the user's own. */
function laterThan(table: TableSpec, labels: readonly string[]): (header: string) => boolean {
  const later = laterHeaders(table);
  const isLater = (header: string) => later.some((each) => sameHeader(each, asFirstYear(header)));
  return labels.some(isLater) ? () => false : isLater;
}

/** Finds columns by their headers, or the facts of a `fields` table by their labels; never by position. */
export function findColumns(table: TableSpec, columns: readonly Named[], labels: readonly string[]): FoundColumns {
  const found = columns.map(({ header }) => labels.findIndex((label) => sameHeader(label, header)));
  const isLater = laterThan(table, labels);
  const expected = columns.filter(({ header }) => !isLater(header));
  const missing = columns.flatMap(({ key, header }, index): MissingHeader[] => {
    if (found[index] !== -1) return [];
    const each = { table: table.key, field: key, header };
    if (isLater(header)) return [{ ...each, older: true }];
    return [{ ...each, ...candidateFor(table, expected.findIndex((other) => other.header === header), expected, labels) }];
  });
  return { found, missing: missing.map((each) => (isShared(each, missing) ? { ...each, uncertain: true } : each)) };
}

const isShared = ({ candidate }: MissingHeader, missing: readonly MissingHeader[]) =>
  candidate !== undefined && missing.filter((other) => other.candidate === candidate).length > 1;
