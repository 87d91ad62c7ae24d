import { EMPTY_TABLES } from '../domain/plan';
import type { MissingHeader } from '../domain/workbook-state';
import { sameHeader } from './same-header';
import { tidy } from '../notation/tidy';
import { CURRENT_FORMAT, isLater } from './format';
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
  /** Headers of columns that came later than the workbook. */
  readonly toCome: readonly string[];
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

/** Does a header belong to a column that came later than the version? Of years those of the first. */
function laterThan(table: TableSpec, version: number): (header: string) => boolean {
  const columns = columnsOf(table, { ...NO_SHAPE, years: sheetYears(EMPTY_TABLES.masterData, 1) });
  const later = columns.filter((column) => isLater(column, version));
  return (header) => later.some((each) => sameHeader(each.header, asFirstYear(header)));
}

/** Most headers stand as we wrote them. */
function placeOf(header: string, labels: readonly string[]): number {
  const same = labels.indexOf(header);
  return same === -1 ? labels.findIndex((label) => sameHeader(label, header)) : same;
}

/**
 * Finds columns by their headers, or the facts of a `fields` table by their labels; never by position.
 *
 * @param version the version of the format that the workbook is of; what came later is not missing in it, and what
 * stands in its place is the user's own
 */
export function findColumns(table: TableSpec, columns: readonly Named[], labels: readonly string[], version = CURRENT_FORMAT): FoundColumns {
  const found = columns.map(({ header }) => placeOf(header, labels));
  // As it nearly always is.
  if (!found.includes(-1)) return { found, missing: [], toCome: [] };
  const isToCome = laterThan(table, version);
  const isThere = (index: number) => found[index] !== -1;
  const expected = columns.filter(({ header }, index) => isThere(index) || !isToCome(header));
  const missing = columns.flatMap(({ key, header }, index): MissingHeader[] => {
    if (isThere(index) || isToCome(header)) return [];
    const each = { table: table.key, field: key, header };
    return [{ ...each, ...candidateFor(table, expected.findIndex((other) => other.header === header), expected, labels) }];
  });
  return {
    found,
    missing: missing.map((each) => (isShared(each, missing) ? { ...each, uncertain: true } : each)),
    toCome: columns.flatMap(({ header }, index) => (!isThere(index) && isToCome(header) ? [header] : [])),
  };
}

const isShared = ({ candidate }: MissingHeader, missing: readonly MissingHeader[]) =>
  candidate !== undefined && missing.filter((other) => other.candidate === candidate).length > 1;

/** What a table is to be given: headers that are missing, each with what stands in its place, and those that came later than the workbook. */
export const columnsToGive = (table: TableSpec, columns: readonly Named[], labels: readonly string[], version?: number): readonly Pick<MissingHeader, 'header' | 'candidate'>[] => {
  const { missing, toCome } = findColumns(table, columns, labels, version);
  return columns.flatMap(({ header }) => missing.find((each) => each.header === header) ?? (toCome.includes(header) ? [{ header }] : []));
};
