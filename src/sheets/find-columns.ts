import { LARGEST_NUMBER_OF_YEARS } from '../domain/budget-years';
import type { MissingHeader } from '../domain/workbook-state';
import { sameHeader } from './find-tables';
import { tidy } from '../notation/tidy';
import { columnsOf, type ColumnSpec, type TableSpec } from './spec';

/** As much of a column as it is found by. */
type Named = Pick<ColumnSpec, 'key' | 'header'>;

/** Which label stands for each column (-1: none), and the columns without one. */
export interface FoundColumns {
  readonly found: readonly number[];
  readonly missing: readonly MissingHeader[];
}

type Candidate = Pick<MissingHeader, 'candidate' | 'uncertain'>;

/**
 * The unknown text that stands where a header is missing: right after the known one that comes
 * before it, or right before the one that comes after. A user's own column between ours is not
 * taken for it unless ours is gone; where there are two to choose from, neither is certain.
 */
function candidateFor(index: number, columns: readonly Named[], labels: readonly string[]): Candidate {
  const isUnknown = (label: string | undefined) =>
    label !== undefined && tidy(label) !== '' && !columns.some(({ header }) => sameHeader(header, label));
  const before = columns[index - 1];
  const after = columns[index + 1];
  const afterPrevious = before ? labels.findIndex((label) => sameHeader(label, before.header)) + 1 : 0;
  const beforeNext = after ? labels.findIndex((label) => sameHeader(label, after.header)) - 1 : labels.length - 1;
  const [candidate, other] = [...new Set([afterPrevious, beforeNext])].map((at) => labels[at]).filter(isUnknown);
  return { candidate, ...(other === undefined ? {} : { uncertain: true }) };
}

/** Every column that came later than the table's first ones, whatever the plan. */
const laterColumns = (table: TableSpec): readonly Named[] =>
  columnsOf(table, { years: LARGEST_NUMBER_OF_YEARS, areas: [] }).filter(({ later }) => later);

/**
 * The columns of which none is there because the table is older than they are. What stands beside
 * their places is the user's own.
 */
function laterThan(table: TableSpec, labels: readonly string[]): readonly Named[] {
  const later = laterColumns(table);
  return later.some(({ header }) => labels.some((label) => sameHeader(label, header))) ? [] : later;
}

/** Finds columns by their headers, or the facts of a `fields` table by their labels; never by position. */
export function findColumns(table: TableSpec, columns: readonly Named[], labels: readonly string[]): FoundColumns {
  const found = columns.map(({ header }) => labels.findIndex((label) => sameHeader(label, header)));
  const later = new Set(laterThan(table, labels).map(({ header }) => header));
  const expected = columns.filter(({ header }) => !later.has(header));
  const missing = columns.flatMap(({ key, header }, index): MissingHeader[] => {
    if (found[index] !== -1) return [];
    const each = { table: table.key, field: key, header };
    if (later.has(header)) return [{ ...each, older: true }];
    return [{ ...each, ...candidateFor(expected.findIndex((other) => other.header === header), expected, labels) }];
  });
  return { found, missing: missing.map((each) => (isShared(each, missing) ? { ...each, uncertain: true } : each)) };
}

const isShared = ({ candidate }: MissingHeader, missing: readonly MissingHeader[]) =>
  candidate !== undefined && missing.filter((other) => other.candidate === candidate).length > 1;
