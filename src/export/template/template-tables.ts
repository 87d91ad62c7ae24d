import type { ListKey } from '../../domain/path';
import { EMPTY_TABLES, type Plan } from '../../domain/plan';
import { known } from '../../domain/reading';
import { fieldOf } from '../../sheets/plan-rows';
import { NO_SHAPE, sheetYears } from '../../sheets/shape';
import { tableSpec } from '../../sheets/sheets';
import { columnsOf, type ColumnSpec, type PlanRow, type SheetShape } from '../../sheets/spec';

/** The plan's tables that a template may have a block of rows for. Salaries are personal data and are not among them. */
export const TEMPLATE_TABLES = [
  'areas', 'parties', 'positions', 'staffResources', 'budget', 'financing', 'outsideMoney', 'subGoals', 'activities', 'milestones', 'indicators',
] as const satisfies readonly ListKey[];
export type TemplateTable = (typeof TEMPLATE_TABLES)[number];

/** The field of a year's amount; which year is said beside it. */
export const AMOUNTS = 'amounts';

/** The columns of a table that a template may get: what a person fills in, and a line's total. */
export const templateColumns = (table: TemplateTable, shape: SheetShape): readonly ColumnSpec[] =>
  columnsOf(tableSpec(table), shape).filter(({ calculation }) => calculation === undefined || calculation.stated);

/** The fields of a table, by the names that the plan has for them. */
export function templateFields(table: TemplateTable): readonly string[] {
  const oneYear = { ...NO_SHAPE, years: sheetYears(EMPTY_TABLES.masterData, 1) };
  return templateColumns(table, oneYear).map(({ key }) => (key === `${AMOUNTS}.0` ? AMOUNTS : key));
}

/** What a block has rows for: every line of the table, of the areas those that are chosen, and only those that are asked for. */
export function templateRows(plan: Plan, table: TemplateTable, where: Readonly<Partial<Record<string, string>>> = {}): readonly PlanRow[] {
  const rows = (plan[table] as readonly unknown[] as readonly PlanRow[]).filter((row) => table !== 'areas' || known(fieldOf(row, 'chosen')) === true);
  return rows.filter((row) => Object.entries(where).every(([field, value]) => saysOf(row, field) === value));
}

const saysOf = (row: PlanRow, field: string): string | undefined => {
  const value = known(fieldOf(row, field));
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined;
};
