import { isView } from '../../src/domain/path';
import type { Plan } from '../../src/domain/plan';
import { programmeOf } from '../../src/programmes/programmes';
import { sameHeader } from '../../src/sheets/same-header';
import { layoutOf, type CellInput, type TableLayout } from '../../src/sheets/layout';
import { FORMERLY } from '../../src/sheets/series';
import { SHEETS, tableSpec } from '../../src/sheets/sheets';
import { EMPTY_CELL, type Cell, type Snapshot, type TableCells } from '../../src/sheets/snapshot';

/** With a blank row in each table, because there formulas give something too. */
const WITH_BLANK = SHEETS.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, blankRows: Math.max(1, table.blankRows) })) }));

/** As text: doubles that were added up in another order differ in their last digits. */
const content = (value: string | number | boolean) => (typeof value === 'number' ? String(Number(value.toFixed(6))) : String(value));
/** A formula, where there is to be one, with its result. */
const expected = (input: CellInput) => (typeof input === 'object' ? `= ${content(input.value)}` : content(input));
const found = ({ value, formula }: Cell) => (formula === undefined ? content(value) : `= ${content(value)}`);

function ofTable({ key, name, headers, rows, totals }: TableLayout, cells: TableCells): readonly string[] {
  const isForm = tableSpec(key).layout === 'fields';
  const places = headers.map((header) => cells.headers.findIndex((each) => sameHeader(each, header)));
  const text = (row: readonly Cell[]) => places.map((place) => found(row[place] ?? EMPTY_CELL)).join(' | ');
  const right = new Set(rows.map((row) => row.map(expected).join(' | ')));
  const labels = new Set(rows.map(([label = '']) => expected(label)));
  // A form may have rows of the user's own, and a view one for what is no more in the plan.
  const wrong = cells.rows
    // What fits the programme no longer is no part of the plan.
    .filter((row) => !String(row[0]?.value ?? '').startsWith(FORMERLY))
    .filter((row) => !(isView(key) || isForm) || labels.has(found(row[places[0] ?? -1] ?? EMPTY_CELL)))
    .map(text)
    .filter((row) => !right.has(row));
  const sums = totals?.map(expected).join(' | ');
  const shown = cells.totals && text(cells.totals.cells);
  return [...wrong, ...(shown === sums ? [] : [`totals ${shown ?? 'none'}`])].map((row) => `${name}: ${row}`);
}

/**
 * The rows of the workbook's tables, in whatever order, that are none of the plan's as we calculate
 * it: something else is typed there, a formula is not there, or gives another result.
 *
 * @param withViews not for a workbook whose views lack rows: they have other sums
 */
export function miscalculated({ cells }: Snapshot, plan: Plan, withViews = true): readonly string[] {
  const programme = programmeOf(plan);
  return WITH_BLANK.flatMap((sheet) =>
    layoutOf(sheet, plan, programme).tables.flatMap((table) => {
      if (isView(table.key) && !withViews) return [];
      const shown = cells[table.key];
      return shown ? ofTable(table, shown) : [`${table.name} is gone`];
    }),
  );
}
