import { LARGEST_NUMBER_OF_YEARS, numberOfYears } from '../domain/budget-years';
import { amountField, VIEW_KEYS, type ListKey, type TableKey } from '../domain/path';
import { EMPTY_TABLES, planOf, type MasterData, type Plan, type PlanTables } from '../domain/plan';
import { EMPTY, known, type Reading } from '../domain/reading';
import { namePositions } from '../domain/row-names';
import type { OverwrittenFormula, WorkbookState } from '../domain/workbook-state';
import { CURRENT_PROGRAMME, programmeOf, PROGRAMMES } from '../programmes/programmes';
import type { Programme } from '../programmes/programme';
import { currentNames } from './current-names';
import { sameHeader } from './find-tables';
import { missingOverviewRows, rowNamesOf, unclearInViews } from './overview-rows';
import { Places } from './places';
import { positionFinder } from './position-names';
import { placeOf, readTable, type Fields, type ReadingContext, type TableReading } from './read-table';
import { areasOf } from './shape';
import { TABLES, tableSpec } from './sheets';
import type { Snapshot } from './snapshot';
import type { SheetShape } from './spec';
import { stateOf } from './workbook-state';
import { yearHeader } from './year-columns';

/** What a workbook says. */
export interface SheetsReading {
  /** Are any of the plan's tables in the workbook? If not, nothing is missing: nothing was made yet. */
  readonly started: boolean;
  readonly plan: Plan;
  readonly programme: Programme;
  readonly state: WorkbookState;
  readonly places: Places;
}

/** The year columns to read: those of the plan's period, and any further ones that hold amounts. */
function yearsOf(snapshot: Snapshot, masterData: MasterData): number {
  const headers = [snapshot.cells.budget, snapshot.cells.financing, snapshot.cells.salaries].flatMap((table) => table?.headers ?? []);
  const has = (year: number) => headers.some((header) => sameHeader(header, yearHeader(year)));
  let years = numberOfYears(known(masterData.from), known(masterData.to));
  while (years < LARGEST_NUMBER_OF_YEARS && has(years)) years += 1;
  return years;
}

/** Gathers the fields `amounts.0`, `amounts.1` … into the list that the plan has. */
function gatherAmounts(fields: Fields, { years }: SheetShape): Record<string, unknown> {
  const amounts = Array.from({ length: years }, (_, year): Reading<unknown> => fields[amountField(year)] ?? EMPTY);
  while (amounts.at(-1)?.kind === 'empty') amounts.pop();
  const rest = Object.entries(fields).filter(([key]) => !key.startsWith('amounts.'));
  return { ...Object.fromEntries(rest), amounts };
}

/**
 * Reads the plan from a snapshot of the workbook. Never throws for what stands in a cell.
 *
 * @param programmes those that the plan may be of
 */
export function readSheets(snapshot: Snapshot, programmes = PROGRAMMES): SheetsReading {
  const readings = new Map<TableKey, TableReading>();
  const read = (key: TableKey, context: ReadingContext): TableReading | undefined => {
    const cells = snapshot.cells[key];
    if (!cells) return undefined;
    const reading = readTable(tableSpec(key), cells, context);
    readings.set(key, reading);
    return reading;
  };
  const list = <Key extends ListKey>(key: Key, context: ReadingContext): PlanTables[Key] => {
    const rows = read(key, context)?.rows ?? [];
    const withAmounts = key === 'salaries' || key === 'budget' || key === 'financing';
    return (withAmounts ? rows.map((row) => gatherAmounts(row, context.shape)) : rows) as unknown as PlanTables[Key];
  };

  const asWritten: ReadingContext = {
    programme: CURRENT_PROGRAMME,
    programmes,
    shape: { years: 0, areas: [] },
    findPosition: (text) => text,
    names: { tableName: (name) => name, header: (_, header) => header },
  };
  const masterData = (read('masterData', asWritten)?.rows[0] ?? EMPTY_TABLES.masterData) as unknown as MasterData;
  const programme = programmeOf({ masterData }, programmes);
  const areas = list('areas', { ...asWritten, programme });
  const shape = { years: yearsOf(snapshot, masterData), areas: areasOf({ areas }, programme) };
  const names = currentNames(snapshot.cells, shape);
  const positions = list('positions', { ...asWritten, programme, names });
  const context: ReadingContext = {
    programme,
    programmes,
    shape,
    findPosition: positionFinder(namePositions(positions)),
    names,
  };
  const lists = {
    areas,
    parties: list('parties', context),
    approvals: list('approvals', context),
    documents: list('documents', context),
    salaries: list('salaries', context),
    regulations: list('regulations', context),
    staffResources: list('staffResources', context),
    budget: list('budget', context),
    financing: list('financing', context),
    subGoals: list('subGoals', context),
    activities: list('activities', context),
    milestones: list('milestones', context),
    indicators: list('indicators', context),
    followUps: list('followUps', context),
  };
  const totals = (key: ListKey) =>
    gatherAmounts({ total: EMPTY, ...readings.get(key)?.totals }, shape) as PlanTables['statedTotals']['budget'];
  const statedTotals = { budget: totals('budget'), financing: totals('financing') };
  const plan = planOf({ masterData, positions, ...lists, statedTotals });

  VIEW_KEYS.forEach((key) => read(key, context));
  const namesOf = (key: TableKey) => rowNamesOf(key, plan, readings.get(key));
  const places = TABLES.flatMap((table) => {
    const [cells, reading] = [snapshot.cells[table.key], readings.get(table.key)];
    return cells && reading ? [placeOf(table, cells, reading, namesOf(table.key))] : [];
  });
  const overwritten = [...readings].flatMap(([table, reading]) =>
    reading.overwritten.map(({ row, field, ...rest }): OverwrittenFormula => {
      const name = typeof row === 'number' ? namesOf(table)[row] : row;
      return { at: { table, field, ...(name === undefined ? {} : { row: name }) }, ...rest };
    }),
  );
  return {
    started: readings.size > 0,
    plan,
    programme,
    state: stateOf(snapshot, readings, {
      overwrittenFormulas: overwritten,
      missingOverviewRows: missingOverviewRows(plan, shape, readings),
      unclearInViews: unclearInViews(plan, readings),
    }),
    places: new Places(new Map(places)),
  };
}
