import type { TableKey } from '../domain/path';
import { OUR_NAMES, type CurrentNames } from './canonical-formula';
import { findColumns } from './find-columns';
import { normalHeader, sameHeader } from './same-header';
import { TABLES } from './sheets';
import type { TableCells } from './snapshot';
import { columnsOf, type SheetShape } from './spec';

/**
 * What the workbook's tables and headers are called by us. Excel rewrites its formulas when a
 * table or a header is renamed, so a renamed header must not look like an overwritten formula.
 */
export function currentNames(
  cells: Readonly<Partial<Record<TableKey, TableCells>>>,
  shape: SheetShape,
  version: number,
): Pick<CurrentNames, 'tableName' | 'header'> {
  const tables = TABLES.flatMap((table) => {
    const current = cells[table.key];
    if (!current || table.layout === 'fields') return [];
    return [{ table, current, ...findColumns(table, columnsOf(table, shape), current.headers, version) }];
  });
  const isRenamed = tables.some(({ table, current, missing }) => !sameHeader(current.name, table.name) || missing.some(({ candidate }) => candidate !== undefined));
  if (!isRenamed) return OUR_NAMES;
  const tableNames = new Map(tables.map(({ table, current }) => [normalHeader(current.name), table.name]));
  return {
    tableName: (name) => tableNames.get(normalHeader(name)) ?? name,
    header: (name, header) =>
      tables
        .find(({ table }) => table.name === name)
        ?.missing.find(({ candidate }) => candidate !== undefined && sameHeader(candidate, header))?.header ?? header,
  };
}
