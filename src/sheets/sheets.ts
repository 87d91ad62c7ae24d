import { LARGEST_NUMBER_OF_YEARS } from '../domain/plan-words';
import { EMPTY_TABLES } from '../domain/plan';
import type { TableKey } from '../domain/path';
import { CURRENT_PROGRAMME, PROGRAMMES } from '../programmes/programmes';
import { spendingSheet } from './spending';
import { activitiesSheet } from './activities';
import { boardPageSheet } from './board-page';
import { budgetSheet } from './budget';
import { deviationsSheet } from './deviations';
import { budgetFollowUpSheet } from './budget-follow-up';
import { financingSheet } from './financing';
import { followUpsSheet } from './follow-ups';
import { indicatorsSheet } from './indicators';
import { masterDataSheet } from './master-data';
import { milestonesSheet } from './milestones';
import { resourceOverviewSheet } from './resource-overview';
import { salariesSheet } from './salaries';
import { sheetYears } from './shape';
import { columnsOf, type ColumnSpec, type SheetShape, type SheetSpec, type TableSpec } from './spec';
import { staffResourcesSheet } from './staff-resources';
import { subGoalsSheet } from './sub-goals';
import { wageRegulationSheet } from './wage-regulation';

/** Every sheet, in the order of the tabs. */
export const SHEETS: readonly SheetSpec[] = [
  masterDataSheet,
  boardPageSheet,
  salariesSheet,
  wageRegulationSheet,
  staffResourcesSheet,
  resourceOverviewSheet,
  budgetSheet,
  financingSheet,
  budgetFollowUpSheet,
  spendingSheet,
  subGoalsSheet,
  activitiesSheet,
  milestonesSheet,
  indicatorsSheet,
  followUpsSheet,
  deviationsSheet,
];

export const TABLES: readonly TableSpec[] = SHEETS.flatMap((sheet) => sheet.tables);

export function tableSpec(key: TableKey): TableSpec {
  const table = TABLES.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`no sheet has the table ${key}`);
  return table;
}

/** The sheet that a table belongs to. */
export function sheetOf(key: TableKey): SheetSpec {
  const sheet = SHEETS.find(({ tables }) => tables.some((table) => table.key === key));
  if (!sheet) throw new Error(`no sheet has the table ${key}`);
  return sheet;
}

/** Every column that any plan may have. */
const LARGEST_SHAPE: SheetShape = { years: sheetYears(EMPTY_TABLES.masterData, LARGEST_NUMBER_OF_YEARS), areas: PROGRAMMES.flatMap(({ areas }) => areas), programme: CURRENT_PROGRAMME };

/** The column of a field, whichever of the budget's years or the programmes' areas it is for. */
export function columnSpec(table: TableSpec, key: string): ColumnSpec | undefined {
  return columnsOf(table, LARGEST_SHAPE).find((column) => column.key === key);
}
