import type { TableKey } from '../domain/path';
import type { WorkbookState } from '../domain/workbook-state';
import { findTables } from './find-tables';
import type { TableReading } from './read-table';
import { SHEETS } from './sheets';
import type { Snapshot } from './snapshot';

type Readings = ReadonlyMap<TableKey, TableReading>;

/** Has the workbook nothing of what came later than the first ones? */
const isOlder = (readings: Readings) =>
  SHEETS.every(({ tables }) => tables.every(({ key, later }) => !later || !readings.has(key))) &&
  [...readings.values()].some(({ missing }) => missing.some(({ older }) => older));

function missingTables(snapshot: Snapshot, readings: Readings): WorkbookState['missingTables'] {
  if (readings.size === 0) return [];
  const older = isOlder(readings);
  return SHEETS.flatMap(({ name, tables }) => {
    const missing = tables.filter(({ key }) => !readings.has(key));
    const wholeSheet = missing.length === tables.length && !snapshot.sheets.some((sheet) => sheet.name === name);
    return (wholeSheet ? missing.slice(0, 1) : missing).map(({ key, title, later }) => ({
      table: key,
      title: wholeSheet ? name : title,
      sheet: tables.map((table) => snapshot.cells[table.key]?.sheet).find(Boolean) ?? name,
      wholeSheet,
      ...(older && later ? { older } : {}),
    }));
  });
}

/** One entry a sheet that was copied, however many tables it holds. */
function duplicates(snapshot: Snapshot): WorkbookState['duplicates'] {
  const found = findTables(snapshot.tables);
  return SHEETS.flatMap(({ tables }) => {
    const seen = new Set<string>();
    return tables.flatMap(({ key, title }) => {
      const match = found.get(key);
      const copies = (match?.copies ?? []).map(({ sheet }) => sheet).filter((sheet) => !seen.has(sheet));
      copies.forEach((sheet) => seen.add(sheet));
      return match && copies.length > 0 ? [{ table: key, title, sheet: match.table.sheet, copies }] : [];
    });
  });
}

/** What is wrong with the workbook itself. */
export function stateOf(
  snapshot: Snapshot,
  readings: Readings,
  ofCells: Pick<WorkbookState, 'overwrittenFormulas' | 'missingOverviewRows' | 'unclearInViews'>,
): WorkbookState {
  return {
    missingTables: missingTables(snapshot, readings),
    missingHeaders: [...readings.values()].flatMap(({ missing }) => missing),
    duplicates: duplicates(snapshot),
    ...ofCells,
  };
}
