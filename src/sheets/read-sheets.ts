import { numberOfYears } from '../domain/budget-years';
import { LARGEST_NUMBER_OF_YEARS } from '../domain/plan-words';
import { amountField, VIEW_KEYS, type ListKey, type TableKey } from '../domain/path';
import { EMPTY_TABLES, namedRows, namingPlan, type MasterData, type Plan, type PlanTables } from '../domain/plan';
import { EMPTY, type Reading } from '../domain/reading';
import { straight, type Steps } from '../domain/steps';
import type { LaterParts, OverwrittenFormula, WorkbookState } from '../domain/workbook-state';
import { CURRENT_PROGRAMME, programmeOf, PROGRAMMES } from '../programmes/programmes';
import type { Programme } from '../programmes/programme';
import { OUR_NAMES } from './canonical-formula';
import { currentNames } from './current-names';
import { versionOf } from './format';
import { sameHeader } from './same-header';
import { missingOverviewRows, rowNamesOf, unclearInViews } from './overview-rows';
import { Places } from './places';
import { labelsOf, planFits } from './plan-fits';
import { positionFinder } from './position-names';
import { placeOf, readTable, type Fields, type TableReading } from './read-table';
import type { ReadingContext } from './reading-context';
import { rowFits, withoutFormerRows, withRows } from './row-fits';
import { FORMERLY, formerShapes } from './series';
import { areasOf, NO_SHAPE, sharedShape, sheetYears } from './shape';
import { TABLES, tableSpec } from './sheets';
import type { Snapshot, TableCells } from './snapshot';
import type { SheetShape, SheetYear, TableSpec } from './spec';
import { laterParts, stateOf } from './workbook-state';
import { yearHeader } from './year-headers';

/** What a workbook says. */
export interface SheetsReading {
  /** Are any of the plan's tables in the workbook? If not, nothing is missing: nothing was made yet. */
  readonly started: boolean;
  /** The version of the format that the workbook is of. */
  readonly version: number;
  /** What later versions brought, where the workbook is of an older one. */
  readonly later: readonly LaterParts[];
  readonly plan: Plan;
  readonly programme: Programme;
  readonly state: WorkbookState;
  readonly places: Places;
}

/** The year columns to read: those of the plan's period, and any further ones that follow them. */
function yearsOf(snapshot: Snapshot, masterData: MasterData): readonly SheetYear[] {
  const headers = [...WITH_AMOUNTS].flatMap((key) => snapshot.cells[key]?.headers ?? []);
  const has = (year: SheetYear) => headers.some((header) => sameHeader(header, yearHeader(year)));
  const years = sheetYears(masterData, LARGEST_NUMBER_OF_YEARS);
  const ofPeriod = numberOfYears(masterData);
  const end = years.findIndex((year) => year.index >= ofPeriod && !has(year));
  return end === -1 ? years : years.slice(0, end);
}

/** The lists whose rows have an amount for each budget year. */
const WITH_AMOUNTS: ReadonlySet<ListKey> = new Set(['salaries', 'budget', 'financing', 'outsideMoney']);

/** Gathers the fields `amounts.0`, `amounts.1` … into the list that the plan has. */
function gatherAmounts(fields: Fields, { years }: SheetShape): Record<string, unknown> {
  const amounts = years.map(({ index }): Reading<unknown> => fields[amountField(index)] ?? EMPTY);
  while (amounts.at(-1)?.kind === 'empty') amounts.pop();
  const rest: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) if (!key.startsWith('amounts.')) rest[key] = fields[key];
  rest.amounts = amounts;
  return rest;
}

/**
 * Reads the plan from a snapshot of the workbook. Never throws for what stands in a cell.
 *
 * @param programmes those that the plan may be of
 */
export const readSheets = (snapshot: Snapshot, programmes = PROGRAMMES): SheetsReading => straight(readingSheets(snapshot, programmes));

/** The same in steps. */
export function* readingSheets(snapshot: Snapshot, programmes = PROGRAMMES): Steps<SheetsReading> {
  const version = versionOf(snapshot, TABLES);
  const readings = new Map<TableKey, TableReading>();
  /** The years that a table's formulas may have been written for: its own, else the budget's. */
  const formerly = (table: TableSpec, cells: TableCells): readonly SheetShape[] => {
    const own = formerShapes(table, labelsOf(table, cells));
    const { budget } = snapshot.cells;
    if (!budget || own.some(({ years }) => years.length > 0)) return own;
    return [...own, ...formerShapes(tableSpec('budget'), labelsOf(tableSpec('budget'), budget))];
  };
  function* read(key: TableKey, context: ReadingContext, to?: SheetShape): Steps<TableReading | undefined> {
    const stands = snapshot.cells[key];
    if (!stands) return undefined;
    const table = tableSpec(key);
    const cells = withoutFormerRows(table, stands, context);
    const reading = yield* readTable(table, cells, to ? { ...context, changing: { to, formerly: () => formerly(table, cells) } } : context);
    readings.set(key, reading);
    return reading;
  }
  function* list<Key extends ListKey>(key: Key, context: ReadingContext): Steps<PlanTables[Key]> {
    const rows = (yield* read(key, context, context.changing?.to))?.rows ?? [];
    const withAmounts = WITH_AMOUNTS.has(key);
    return (withAmounts ? rows.map((row) => gatherAmounts(row, context.shape)) : rows) as unknown as PlanTables[Key];
  }

  const asWritten: ReadingContext = {
    programme: CURRENT_PROGRAMME,
    programmes,
    version,
    shape: NO_SHAPE,
    findPosition: (text) => text,
    names: OUR_NAMES,
  };
  const masterData = ((yield* read('masterData', asWritten))?.rows[0] ?? EMPTY_TABLES.masterData) as unknown as MasterData;
  const programme = programmeOf({ masterData }, programmes);
  const areas = yield* list('areas', { ...asWritten, programme });
  const shape = sharedShape({ years: yearsOf(snapshot, masterData), areas: areasOf({ areas }, programme), programme });
  const to = sharedShape({ ...shape, years: shape.years.slice(0, numberOfYears(masterData)) });
  const names = currentNames(snapshot.cells, shape, version);
  const positions = yield* list('positions', { ...asWritten, programme, names });
  const context: ReadingContext = {
    programme,
    programmes,
    version,
    shape,
    findPosition: positionFinder(namedRows('positions', positions)),
    names,
    changing: { to, formerly: () => [] },
  };
  const lists = {
    areas,
    parties: yield* list('parties', context),
    approvals: yield* list('approvals', context),
    documents: yield* list('documents', context),
    salaries: yield* list('salaries', context),
    regulations: yield* list('regulations', context),
    staffResources: yield* list('staffResources', context),
    budget: yield* list('budget', context),
    financing: yield* list('financing', context),
    outsideMoney: yield* list('outsideMoney', context),
    budgetFollowUp: yield* list('budgetFollowUp', context),
    accountEntries: yield* list('accountEntries', context),
    subGoals: yield* list('subGoals', context),
    activities: yield* list('activities', context),
    milestones: yield* list('milestones', context),
    indicators: yield* list('indicators', context),
    followUps: yield* list('followUps', context),
    deviations: yield* list('deviations', context),
  };
  const totals = (key: ListKey) =>
    gatherAmounts({ total: EMPTY, ...readings.get(key)?.totals }, shape) as PlanTables['statedTotals']['budget'];
  const statedTotals = { budget: totals('budget'), financing: totals('financing') };
  const plan = yield* namingPlan({ masterData, positions, ...lists, statedTotals });
  yield;

  for (const key of VIEW_KEYS) yield* read(key, context, to);
  const typedOver = (table: TableSpec): ReadonlySet<string> => {
    const cells = snapshot.cells[table.key];
    if (!cells) return new Set();
    const [former = shape, ...others] = formerly(table, cells);
    // After an interruption our own formulas may speak of columns that are called otherwise by now, or are gone.
    const asBefore = { ...names, header: (name: string, header: string) => names.header(name, header.startsWith(FORMERLY) ? header.slice(FORMERLY.length) : header) };
    const { overwritten } = straight(readTable(table, cells, { ...context, names: asBefore, shape: former, changing: { to: former, formerly: () => others } }));
    return new Set(overwritten.flatMap(({ now, broken, header }) => (now === 'nothing' || broken ? [] : [header])));
  };
  yield;
  const rows = rowFits(snapshot, plan, shape, readings, { programme, programmes });
  const fits = withRows(planFits(snapshot, masterData, to, readings, typedOver), rows, readings);
  yield;
  const namesOf = (key: TableKey) => rowNamesOf(key, plan, readings.get(key));
  const places = TABLES.flatMap((table) => {
    const [cells, reading] = [snapshot.cells[table.key], readings.get(table.key)];
    return cells && reading ? [placeOf(table, cells, reading, namesOf(table.key), shape)] : [];
  });
  yield;
  const overwritten = [...readings].flatMap(([table, reading]) =>
    reading.overwritten.map(({ row, field, ...rest }): OverwrittenFormula => {
      const name = typeof row === 'number' ? namesOf(table)[row] : row;
      return { at: { table, field, ...(name === undefined ? {} : { row: name }) }, ...rest };
    }),
  );
  return {
    started: readings.size > 0,
    version,
    later: laterParts(snapshot, readings, version),
    plan,
    programme,
    state: stateOf(snapshot, readings, version, {
      fits,
      overwrittenFormulas: overwritten,
      missingOverviewRows: missingOverviewRows(plan, shape, readings),
      unclearInViews: unclearInViews(plan, readings),
    }),
    places: new Places(new Map(places)),
  };
}
