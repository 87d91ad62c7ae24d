import type { TableKey } from '../domain/path';
import type { LaterParts, MissingHeader, TableFit, WorkbookState } from '../domain/workbook-state';
import { findTables } from './find-tables';
import { isLater } from './format';
import type { TableReading } from './read-table';
import { sameHeader } from './same-header';
import { SHEETS } from './sheets';
import type { Snapshot } from './snapshot';
import type { SheetSpec, TableSpec } from './spec';

type Readings = ReadonlyMap<TableKey, TableReading>;

const sheetNameOf = ({ name, tables }: SheetSpec, { cells }: Snapshot) => tables.map(({ key }) => cells[key]?.sheet).find(Boolean) ?? name;

function missingTables(snapshot: Snapshot, readings: Readings, version: number): WorkbookState['missingTables'] {
  if (readings.size === 0) return [];
  return SHEETS.flatMap((spec) => {
    const { name, tables } = spec;
    const missing = tables.filter((table) => !readings.has(table.key) && !isLater(table, version));
    const wholeSheet = tables.every(({ key }) => !readings.has(key)) && !snapshot.sheets.some((sheet) => sheet.name === name);
    return (wholeSheet ? missing.slice(0, 1) : missing).map(({ key, title }) => ({
      table: key,
      title: wholeSheet ? name : title,
      sheet: sheetNameOf(spec, snapshot),
      wholeSheet,
    }));
  });
}

function laterTables(readings: Readings, version: number): WorkbookState['laterTables'] {
  if (readings.size === 0) return [];
  return SHEETS.flatMap(({ tables }) => tables.filter((table) => isLater(table, version) && !readings.has(table.key)).map(({ key }) => key));
}

/** What a workbook of an older version does not have, by sheet, in the order of the tabs. */
export function laterParts(snapshot: Snapshot, readings: Readings, version: number): readonly LaterParts[] {
  if (readings.size === 0) return [];
  return SHEETS.flatMap((spec) => {
    const isNew = spec.tables.every((table) => isLater(table, version) && !readings.has(table.key));
    const tables = spec.tables.filter((table) => isLater(table, version) && !readings.has(table.key)).map(({ title }) => title);
    const toCome = (layout: TableSpec['layout']) =>
      spec.tables.flatMap((table) => (table.layout === layout ? (readings.get(table.key)?.toCome ?? []) : [])).length;
    const parts = { sheet: sheetNameOf(spec, snapshot), isNew, tables: isNew ? [] : tables, columns: toCome('rows'), facts: toCome('fields') };
    return isNew || tables.length + parts.columns + parts.facts > 0 ? [parts] : [];
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

/** Is the column not gone, but one that the plan has come to need? */
const isToCome = ({ table, header }: MissingHeader, fits: readonly TableFit[]) =>
  fits.some((fit) => fit.table === table && [fit.added, fit.renamed.map(({ to }) => to), fit.labels.map(({ to }) => to)].some((headers) => headers.some((each) => sameHeader(each, header))));

/** What is wrong with the workbook itself. */
export function stateOf(
  snapshot: Snapshot,
  readings: Readings,
  version: number,
  ofCells: Pick<WorkbookState, 'fits' | 'overwrittenFormulas' | 'missingOverviewRows' | 'unclearInViews'>,
): WorkbookState {
  return {
    missingTables: missingTables(snapshot, readings, version),
    laterTables: laterTables(readings, version),
    missingHeaders: [...readings.values()].flatMap(({ missing }) => missing).filter((each) => !isToCome(each, ofCells.fits)),
    duplicates: duplicates(snapshot),
    ...ofCells,
  };
}
