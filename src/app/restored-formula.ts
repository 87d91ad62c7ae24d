import type { Finding } from '../domain/finding';
import { isView, pathText, TOTALS_ROW, type PlanPath, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { EMPTY } from '../domain/reading';
import { layoutOf } from '../sheets/layout';
import { shapeOfPlan } from '../sheets/shape';
import { sheetOf, SHEETS, tableSpec } from '../sheets/sheets';
import { columnsOf, totalsFormula, type ColumnSpec, type PlanRow } from '../sheets/spec';
import { CurrentFormulas } from '../workbook/current-formula';
import type { CheckResult } from './check-plan';

/** What the sheet itself calculates in a cell. */
export interface RestoredFormula {
  readonly column: ColumnSpec;
  /** As the workbook writes it, without the equals sign. */
  readonly formula: string;
  /** What it comes to, as Excel holds it; `undefined` where that is not known beforehand. */
  readonly value: number | string | undefined;
}

type Checked = Pick<CheckResult, 'plan' | 'programme' | 'cells' | 'fits' | 'findings' | 'justified'>;

const isOthersFormula = ({ rule, variant }: Finding) => rule === 'workbook-formula-overwritten' && variant.startsWith('formula');
const columnOf = ({ table, field }: PlanPath) => `${table} ${field ?? ''}`;

/**
 * Our formulas for cells in which something else stands. None where it cannot be put back for that cell alone: in a
 * form, while the columns do not follow the plan, and beside a formula of somebody's own, because Excel may give a whole
 * column the formula that is written into one of its cells.
 */
export function restoredFormulas(checked: Checked, places: readonly PlanPath[]): readonly (RestoredFormula | undefined)[] {
  const { programme, cells, fits, findings, justified } = checked;
  if (places.length === 0 || fits.length > 0) return places.map(() => undefined);
  const plan = withoutStated(checked.plan, places);
  const shape = shapeOfPlan(plan, programme);
  const others = new Set([...findings, ...justified.map(({ finding }) => finding)].filter(isOthersFormula).flatMap(({ at }) => at.map(columnOf)));
  const layouts = SHEETS.flatMap((sheet) => layoutOf(sheet, plan, programme).tables);
  const standing = layouts.flatMap((layout) => {
    const table = cells[layout.key];
    return table ? [{ layout, name: table.name, headers: table.headers }] : [];
  });
  const formulas = new CurrentFormulas(standing, 'typed');
  return places.map((place): RestoredFormula | undefined => {
    const table = tableSpec(place.table);
    const column = columnsOf(table, shape).find(({ key }) => key === place.field);
    if (!column || place.row === undefined || table.layout === 'fields' || others.has(columnOf(place))) return undefined;
    const ours = place.row === TOTALS_ROW ? totalsFormula(table, column) : column.calculation?.formula(shape);
    const formula = ours === undefined ? undefined : formulas.write(ours);
    return formula === undefined ? undefined : { column, formula, value: valueOf(place, column, plan, checked) };
  });
}

function valueOf({ table, row }: PlanPath, column: ColumnSpec, plan: Plan, { programme }: Checked): number | string | undefined {
  if (row === TOTALS_ROW) {
    const layout = layoutOf(sheetOf(table), plan, programme).tables.find(({ key }) => key === table);
    const input = layout?.totals?.[layout.headers.indexOf(column.header)];
    return typeof input === 'object' ? input.value : undefined;
  }
  if (isView(table)) return undefined;
  const rows = (plan as unknown as Readonly<Record<string, readonly (PlanRow & { readonly row: string })[]>>)[table];
  const found = rows?.find((each) => each.row === row);
  return found && column.calculation?.value(found, plan);
}

/** The plan as it is once nothing is typed over these formulas. */
function withoutStated(plan: Plan, places: readonly PlanPath[]): Plan {
  const cleared = new Set(places.map(pathText));
  const emptied = <Row extends object>(table: TableKey, row: string, fields: Row): Row => {
    const unlessCleared = (field: string, content: unknown): unknown => (cleared.has(pathText({ table, row, field })) ? EMPTY : content);
    const entries = Object.entries(fields).map(([field, content]: [string, unknown]) => [
      field,
      Array.isArray(content) ? content.map((reading, index) => unlessCleared(`${field}.${index}`, reading)) : unlessCleared(field, content),
    ]);
    return Object.fromEntries(entries) as Row;
  };
  const { budget, financing } = plan.statedTotals;
  return {
    ...plan,
    budget: plan.budget.map((line) => emptied('budget', line.row, line)),
    financing: plan.financing.map((line) => emptied('financing', line.row, line)),
    statedTotals: { budget: emptied('budget', TOTALS_ROW, budget), financing: emptied('financing', TOTALS_ROW, financing) },
  };
}
