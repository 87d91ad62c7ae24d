import type { TableKey } from '../domain/path';
import { TABLES } from './sheets';
import type { TableInfo } from './snapshot';
import { fixedHeadersOf, type TableSpec } from './spec';

/** The table that is read, and the others that look just like it. */
export interface FoundTable {
  readonly table: TableInfo;
  readonly copies: readonly TableInfo[];
}

const normal = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** Two headers are the same when they differ only in case and spaces. */
export const sameHeader = (a: string, b: string) => normal(a) === normal(b);

function knownHeaders(spec: TableSpec, table: TableInfo): number {
  return fixedHeadersOf(spec).filter((header) => table.headers.some((other) => sameHeader(other, header))).length;
}

/** Our table with a header or two renamed is still ours; a stranger that merely took its name is not. */
const couldBe = (spec: TableSpec, table: TableInfo) => knownHeaders(spec, table) * 2 >= fixedHeadersOf(spec).length;

/** A table of any name with all headers but one is a copy of ours, or ours renamed. */
const looksLike = (spec: TableSpec, table: TableInfo) =>
  knownHeaders(spec, table) >= Math.max(2, fixedHeadersOf(spec).length - 1);

/** Finds a plan's table by its name, else by its headers. */
function findTable(spec: TableSpec, tables: readonly TableInfo[]): FoundTable | undefined {
  const byName = tables.find((table) => normal(table.name) === normal(spec.name) && couldBe(spec, table));
  const alike = tables.filter((table) => table !== byName && looksLike(spec, table));
  const [table, ...copies] = byName ? [byName, ...alike] : alike;
  return table && { table, copies };
}

/** The plan's tables among those of the workbook. */
export function findTables(tables: readonly TableInfo[]): ReadonlyMap<TableKey, FoundTable> {
  const found = new Map<TableKey, FoundTable>();
  for (const spec of TABLES) {
    const match = findTable(spec, tables);
    if (match) found.set(spec.key, match);
  }
  return found;
}
