import type { PlacedReading } from '../domain/every-reading';
import { isView, MASTER_DATA_ROW, VIEW_KEYS, type TableKey, type ViewKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { isUnclear, known, type Reading } from '../domain/reading';
import { nameRows } from '../domain/row-names';
import type { MissingOverviewRow } from '../domain/workbook-state';
import { SALARY_STATEMENTS } from './budget-salaries';
import type { TableReading } from './read-table';
import { tableSpec } from './sheets';
import type { SheetShape } from './spec';

/** What a row of a view is about. */
const SUBJECTS: Readonly<Partial<Record<ViewKey, Subject>>> = {
  overviewPositions: 'position',
  overviewAreas: 'area',
  budgetSalaries: 'statement',
  boardMoney: 'line',
  boardLocal: 'line',
  boardStaff: 'area',
  boardIndicators: 'indicator',
  boardStates: 'state',
};
type Subject = 'position' | 'area' | 'statement' | 'line' | 'indicator' | 'state';
/** Views of which each row has the same formulas and none says what it is about: the first row shows the first, and so on. */
const NUMBERED: readonly ViewKey[] = ['boardFacts', 'boardMilestones', 'boardSpending', 'boardMeasures'];

/** The names of a table's rows: the plan's, or for a view what its rows are about. */
export function rowNamesOf(table: TableKey, plan: Plan, reading: TableReading | undefined): readonly string[] {
  if (table === 'masterData') return [MASTER_DATA_ROW];
  if (!isView(table)) return plan[table].map(({ row }) => row);
  if (NUMBERED.includes(table)) return (reading?.rows ?? []).map((_, index) => `#${index + 1}`);
  const subject = SUBJECTS[table];
  if (subject === undefined) return [MASTER_DATA_ROW];
  return nameRows(reading?.rows ?? [], (fields) => [fields[subject] as Reading<string>]).map(({ row }) => row);
}

/** What was typed in the views and cannot be understood. */
export function unclearInViews(plan: Plan, readings: ReadonlyMap<TableKey, TableReading>): readonly PlacedReading[] {
  return VIEW_KEYS.flatMap((table) => {
    const names = rowNamesOf(table, plan, readings.get(table));
    const rows = readings.get(table)?.rows ?? [];
    return rows.flatMap((fields, index) =>
      Object.entries(fields).flatMap(([field, reading]): PlacedReading[] =>
        isUnclear(reading) ? [{ path: { table, row: names[index] ?? '', field }, reading }] : [],
      ),
    );
  });
}

/** Positions, chosen areas and statements of salaries that have no row in their table. Where the table is missing, that is said already. */
export function missingOverviewRows(
  plan: Plan,
  shape: SheetShape,
  readings: ReadonlyMap<TableKey, TableReading>,
): readonly MissingOverviewRow[] {
  const shownIn = (table: ViewKey, subject: Subject) =>
    new Set(readings.get(table)?.rows.map((fields) => known(fields[subject] as Reading<string>)));
  const positions = shownIn('overviewPositions', 'position');
  const listed = tableSpec('overviewPositions').listed?.(plan, shape) ?? [];
  const position = listed.flatMap((fields): MissingOverviewRow[] => {
    const name = known(fields.position as Reading<string>);
    if (name === undefined || positions.has(name)) return [];
    return [{ table: 'overviewPositions', label: name, source: { table: 'positions', row: name, field: 'title' } }];
  });
  const areasIn = (table: ViewKey) => {
    const shown = shownIn(table, 'area');
    return shape.areas.flatMap(({ id, name }): MissingOverviewRow[] => {
      const row = plan.areas.find((candidate) => known(candidate.area) === id)?.row;
      if (row === undefined || shown.has(id)) return [];
      return [{ table, label: name, source: { table: 'areas', row, field: 'area' } }];
    });
  };
  const statements = shownIn('budgetSalaries', 'statement');
  const statement = SALARY_STATEMENTS.filter(({ value }) => !statements.has(value)).map(
    ({ label }): MissingOverviewRow => ({ table: 'budgetSalaries', label, source: { table: 'salaries' } }),
  );
  return [
    ...(readings.has('overviewPositions') ? position : []),
    ...(readings.has('overviewAreas') ? areasIn('overviewAreas') : []),
    ...(readings.has('boardStaff') ? areasIn('boardStaff') : []),
    ...(readings.has('budgetSalaries') ? statement : []),
  ];
}
