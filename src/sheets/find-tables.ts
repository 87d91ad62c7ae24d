import type { TableKey } from '../domain/path';
import { CHECK_REPORT, type TableLayout } from './layout';
import { normalHeader, sameHeader } from './same-header';
import { TABLES } from './sheets';
import type { TableInfo } from './snapshot';
import { fixedHeadersOf, type TableSpec } from './spec';

/** The table that is read, and the others that look just like it. */
export interface FoundTable {
  readonly table: TableInfo;
  readonly copies: readonly TableInfo[];
}

/** The headers by which each of our tables is known, as they are compared. */
const KNOWN = new Map(TABLES.map((spec) => [spec.key, fixedHeadersOf(spec).map(normalHeader)] as const));
const known = (spec: TableSpec): readonly string[] => KNOWN.get(spec.key) ?? [];

/** A table of the workbook with the headers to look for. */
interface Candidate {
  readonly table: TableInfo;
  readonly headers: ReadonlySet<string>;
}

const knownHeaders = (spec: TableSpec, { headers }: Candidate) =>
  known(spec).filter((header) => headers.has(header)).length;

/** Our table with a header or two renamed is still ours; a stranger that merely took its name is not. */
const couldBe = (spec: TableSpec, table: Candidate) => knownHeaders(spec, table) * 2 >= known(spec).length;

/** A table of any name with all headers but one is a copy of ours, or ours renamed. */
const looksLike = (spec: TableSpec, table: Candidate) =>
  knownHeaders(spec, table) >= Math.max(2, known(spec).length - 1);

/** Finds a plan's table by its name, else by its headers. */
function findTable(spec: TableSpec, candidates: readonly Candidate[]): FoundTable | undefined {
  const byName = candidates.find((each) => sameHeader(each.table.name, spec.name) && couldBe(spec, each));
  const alike = candidates.filter((each) => each !== byName && looksLike(spec, each));
  const [table, ...copies] = (byName ? [byName, ...alike] : alike).map((each) => each.table);
  return table && { table, copies };
}

/** The plan's tables among those of the workbook. */
export function findTables(tables: readonly TableInfo[]): ReadonlyMap<TableKey, FoundTable> {
  const found = new Map<TableKey, FoundTable>();
  const candidates = tables.map((table): Candidate => ({ table, headers: new Set(table.headers.map(normalHeader)) }));
  for (const spec of TABLES) {
    const match = findTable(spec, candidates);
    if (match) found.set(spec.key, match);
  }
  return found;
}

/** The workbook's table for a layout. The report of a check is no table of the plan: it is known by its name, or by all of its headers. */
export function tableOfLayout(layout: Pick<TableLayout, 'key' | 'name' | 'headers'>, tables: readonly TableInfo[], found = findTables(tables)): TableInfo | undefined {
  if (layout.key !== CHECK_REPORT) return found.get(layout.key)?.table;
  const hasAll = ({ headers }: TableInfo) => layout.headers.every((header) => headers.some((other) => sameHeader(other, header)));
  return tables.find((table) => sameHeader(table.name, layout.name)) ?? tables.find(hasAll);
}
