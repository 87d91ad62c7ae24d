import type { TableKey } from '../domain/path';
import { EMPTY_MASTER_DATA, planOf, type MasterData, type Plan, type PlanTables } from '../domain/plan';
import { known } from '../domain/reading';
import { namePositions } from '../domain/row-names';
import type { WorkbookState } from '../domain/workbook-state';
import { CURRENT_PROGRAMME, programmeById } from '../programmes/programmes';
import type { Programme } from '../programmes/programme';
import { findTables } from './find-tables';
import { Places } from './places';
import { positionFinder } from './position-names';
import { placeOf, readTable, type ReadingContext, type TableReading } from './read-table';
import { SHEETS, TABLES, tableSpec } from './sheets';
import type { Snapshot } from './snapshot';

/** What a workbook says. */
export interface SheetsReading {
  /** Are any of the plan's tables in the workbook? If not, nothing is missing: nothing was made yet. */
  readonly started: boolean;
  readonly plan: Plan;
  readonly programme: Programme;
  readonly state: WorkbookState;
  readonly places: Places;
}

/** Reads the plan from a snapshot of the workbook. Never throws for what stands in a cell. */
export function readSheets(snapshot: Snapshot): SheetsReading {
  const readings = new Map<TableKey, TableReading>();
  const read = (key: TableKey, context: ReadingContext): TableReading | undefined => {
    const cells = snapshot.cells[key];
    if (!cells) return undefined;
    const reading = readTable(tableSpec(key), cells, context);
    readings.set(key, reading);
    return reading;
  };
  const asWritten: ReadingContext = { programme: CURRENT_PROGRAMME, findPosition: (text) => text };

  const masterData = (read('masterData', asWritten)?.rows[0] ?? EMPTY_MASTER_DATA) as unknown as MasterData;
  const programme = programmeById(known(masterData.programme)) ?? CURRENT_PROGRAMME;
  const rowsOf = <Key extends Exclude<TableKey, 'masterData'>>(key: Key, context: ReadingContext): PlanTables[Key] =>
    (read(key, context)?.rows ?? []) as unknown as PlanTables[Key];

  const positions = rowsOf('positions', { ...asWritten, programme });
  const context = { programme, findPosition: positionFinder(namePositions(positions)) };
  const plan = planOf({
    masterData,
    positions,
    areas: rowsOf('areas', context),
    salaries: rowsOf('salaries', context),
    staffResources: rowsOf('staffResources', context),
  });

  const places = TABLES.flatMap((table) => {
    const [cells, reading] = [snapshot.cells[table.key], readings.get(table.key)];
    if (!cells || !reading) return [];
    const rows = table.key === 'masterData' ? [] : plan[table.key].map(({ row }) => row);
    return [placeOf(table, cells, reading, rows)];
  });
  return {
    started: readings.size > 0,
    plan,
    programme,
    state: stateOf(snapshot, readings),
    places: new Places(new Map(places)),
  };
}

function stateOf(snapshot: Snapshot, readings: ReadonlyMap<TableKey, TableReading>): WorkbookState {
  const found = findTables(snapshot.tables);
  const missingTables = SHEETS.flatMap(({ name, tables }) => {
    const missing = tables.filter(({ key }) => !readings.has(key));
    const wholeSheet = missing.length === tables.length;
    return (wholeSheet ? missing.slice(0, 1) : missing).map(({ key, title }) => ({
      table: key,
      title: wholeSheet ? name : title,
      sheet: tables.map((table) => snapshot.cells[table.key]?.sheet).find(Boolean) ?? name,
      wholeSheet,
    }));
  });
  const duplicates = SHEETS.flatMap(({ tables }) => {
    const seen = new Set<string>();
    return tables.flatMap(({ key, title }) => {
      const match = found.get(key);
      const copies = (match?.copies ?? []).map(({ sheet }) => sheet).filter((sheet) => !seen.has(sheet));
      copies.forEach((sheet) => seen.add(sheet));
      return match && copies.length > 0 ? [{ table: key, title, sheet: match.table.sheet, copies }] : [];
    });
  });
  return {
    missingTables: readings.size > 0 ? missingTables : [],
    missingHeaders: [...readings.values()].flatMap(({ missing }) => missing),
    duplicates,
  };
}
