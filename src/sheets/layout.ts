import { numberOfYears } from '../domain/budget-years';
import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';
import { isView, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { EMPTY, known, valueOf, type Reading } from '../domain/reading';
import type { Programme } from '../programmes/programme';
import { choicesOf } from './choices';
import { FORMATS, POSITION_LIST, type CellRole } from './look';
import { tableSpec } from './sheets';
import {
  columnsOf,
  FIELD_HEADERS,
  fixedHeadersOf,
  totalsFormula,
  type ColumnSpec,
  type PlanRow,
  type SheetShape,
  type SheetSpec,
  type TableSpec,
} from './spec';

/** What is put into a cell: a number, a text that is never a formula, nothing (''), or a formula with its result. */
export type CellInput = number | string | FormulaInput;

export interface FormulaInput {
  /** In file form, without the equals sign. */
  readonly formula: string;
  readonly value: number | string;
}

/** What a sheet looks like when it is made, for whichever adapter makes it. Rows and columns from 0. */
export interface SheetLayout {
  readonly key: SheetSpec['key'];
  readonly name: string;
  readonly purpose: string;
  /** In characters, by column; `undefined` where no table stands. */
  readonly widths: readonly (number | undefined)[];
  /** Table titles, where the sheet holds several tables. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly tables: readonly TableLayout[];
  /** Rows above this one stay in view; 0 when the sheet holds several tables. */
  readonly frozenRows: number;
}

export interface TableLayout {
  readonly key: TableKey;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** One array per row, each as long as `headers`; includes the blank rows. */
  readonly rows: readonly (readonly CellInput[])[];
  /** The totals row, as long as `headers`, for a table that has one. */
  readonly totals?: readonly CellInput[];
  /** Parts of the table's body that share format and validation; together they cover it. */
  readonly blocks: readonly BodyBlock[];
  /** What to tell who selects a header, by column; only for tables with rows. */
  readonly help: readonly string[];
}

/** A rectangle of a table's body; rows and columns from the body's first cell. */
export interface BodyBlock {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly role: CellRole;
  readonly format: string;
  readonly align: 'left' | 'right';
  /** Where the user chooses: the labels, or the name of the list. */
  readonly list?: readonly string[] | typeof POSITION_LIST;
  /** What to tell who selects a cell here; only for tables with fields. */
  readonly help?: string;
}

/** What stands in the cell of a field; what was not understood stands as it was written. */
function cellInput(reading: Reading<unknown>, column: ColumnSpec, programme: Programme): CellInput {
  if (reading.kind === 'empty') return '';
  if (reading.kind !== 'value') return reading.raw;
  switch (column.kind) {
    case 'hours':
    case 'share':
    case 'fte':
      return toNumber(reading.value as Exact<string>);
    case 'money':
      return toKroner(reading.value as Money);
    case 'date':
      return serialOfDay(reading.value as Day);
    case 'choice': {
      const choices = column.choices ? choicesOf(column.choices, programme) : [];
      return choices.find(({ value }) => value === reading.value)?.label ?? String(reading.value);
    }
    case 'text':
    case 'position':
      return String(reading.value);
  }
}

/** The rows of one of the plan's tables; the list of areas names all of the programme's. */
function planRows(table: TableSpec, { plan, programme, shape }: LayoutContext): readonly PlanRow[] {
  if (isView(table.key)) return table.listed?.(plan, shape) ?? [];
  if (table.key === 'masterData') return [plan.masterData];
  if (table.key !== 'areas' || plan.areas.length > 0) return plan[table.key] as readonly PlanRow[];
  return programme.areas.map(({ id }) => ({ area: valueOf(id) }));
}

/** What a layout is made for. */
interface LayoutContext {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly shape: SheetShape;
}

/** A field of a row; `amounts.2` is the third of its amounts. */
function fieldOf(row: PlanRow, key: string): Reading<unknown> {
  const [list = '', index] = key.split('.');
  const field = index === undefined ? row[key] : (row[list] as readonly unknown[] | undefined)?.[Number(index)];
  return (field ?? EMPTY) as Reading<unknown>;
}

/** What stands in a cell of a row: our formula, unless somebody typed something in its place. */
function bodyCell(row: PlanRow, column: ColumnSpec, { plan, programme, shape }: LayoutContext): CellInput {
  const field = fieldOf(row, column.key);
  if (!column.calculation || field.kind !== 'empty') return cellInput(field, column, programme);
  return { formula: column.calculation.formula(shape), value: column.calculation.value(row, plan) };
}

function blockOf(column: ColumnSpec, programme: Programme, place: Pick<BodyBlock, 'row' | 'column' | 'rowCount'>): BodyBlock {
  const base: BodyBlock = { ...place, role: column.calculation ? 'calculated' : 'input', ...FORMATS[column.kind] };
  if (column.kind === 'position') return { ...base, list: POSITION_LIST };
  if (!column.choices) return base;
  return { ...base, list: choicesOf(column.choices, programme).map(({ label }) => label) };
}

type Body = Pick<TableLayout, 'headers' | 'rows' | 'blocks' | 'help' | 'totals'>;

function fieldsLayout(table: TableSpec, context: LayoutContext): Body {
  const columns = columnsOf(table, context.shape);
  const [row = {}] = planRows(table, context);
  const labels: BodyBlock = { row: 0, column: 0, rowCount: columns.length, role: 'label', ...FORMATS.text };
  const values = columns.map((column, index) => ({
    ...blockOf(column, context.programme, { row: index, column: 1, rowCount: 1 }),
    align: 'left' as const,
    help: column.help,
  }));
  return {
    headers: FIELD_HEADERS,
    rows: columns.map((column) => [column.header, bodyCell(row, column, context)]),
    blocks: [labels, ...values],
    help: [],
  };
}

function rowsLayout(table: TableSpec, context: LayoutContext): Body {
  const columns = columnsOf(table, context.shape);
  const blank = Array.from({ length: table.blankRows }, () => ({}));
  const rows = [...planRows(table, context), ...blank].map((row) =>
    columns.map((column) => bodyCell(row, column, context)),
  );
  return {
    headers: columns.map(({ header }) => header),
    rows,
    blocks: columns.map((column, index) =>
      blockOf(column, context.programme, { row: 0, column: index, rowCount: rows.length }),
    ),
    help: columns.map(({ help }) => help),
    ...(table.totalsLabel === undefined ? {} : { totals: totalsOf(table, columns, rows, context) }),
  };
}

/** The label, the sums, and what somebody typed in their place. */
function totalsOf(
  table: TableSpec,
  columns: readonly ColumnSpec[],
  rows: readonly (readonly CellInput[])[],
  { plan, programme }: LayoutContext,
): readonly CellInput[] {
  const stated: PlanRow = table.key === 'budget' || table.key === 'financing' ? plan.statedTotals[table.key] : {};
  return columns.map((column, index) => {
    const formula = totalsFormula(table, column);
    if (formula === undefined) return index === 0 ? (table.totalsLabel ?? '') : '';
    const field = fieldOf(stated, column.key);
    if (field.kind !== 'empty') return cellInput(field, column, programme);
    return { formula, value: sumOfCells(rows.map((row) => row[index] ?? '')) };
  });
}

/** The sum of a column's numbers, in whole øre so that it is the sum a person gets. */
function sumOfCells(cells: readonly CellInput[]): number {
  const values = cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? Math.round(value * 100) : 0), 0) / 100;
}

function tableLayout(table: TableSpec, context: LayoutContext): TableLayout {
  const { key, name, row, column } = table;
  return { key, name, row, column, ...(table.layout === 'fields' ? fieldsLayout : rowsLayout)(table, context) };
}

function widthsOf(sheet: SheetSpec, shape: SheetShape): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  const widen = (column: number, width: number) => (widths[column] = Math.max(width, widths[column] ?? 0));
  for (const table of sheet.tables) {
    const columns = columnsOf(table, shape);
    if (table.layout === 'fields') {
      widen(table.column, FIELD_LABEL_WIDTH);
      widen(table.column + 1, Math.max(...columns.map(({ width }) => width)));
    } else {
      columns.forEach(({ width }, index) => widen(table.column + index, width));
    }
  }
  return Array.from(widths, (width) => width);
}
const FIELD_LABEL_WIDTH = 34;

/** The sheet as it is made for a plan; an empty plan gives the empty sheet. */
export function layoutOf(sheet: SheetSpec, plan: Plan, programme: Programme): SheetLayout {
  const several = sheet.tables.length > 1;
  const { masterData, budget, financing } = plan;
  const amounts = [...budget, ...financing].map((line) => line.amounts.length);
  const years = Math.max(numberOfYears(known(masterData.from), known(masterData.to)), ...amounts);
  const context: LayoutContext = { plan, programme, shape: { years } };
  return {
    key: sheet.key,
    name: sheet.name,
    purpose: sheet.purpose,
    widths: widthsOf(sheet, context.shape),
    headings: several ? sheet.tables.map(({ row, column, title }) => ({ row: row - 1, column, text: title })) : [],
    tables: sheet.tables.map((table) => tableLayout(table, context)),
    frozenRows: several ? 0 : (sheet.tables[0]?.row ?? -1) + 1,
  };
}

/** The column that the list of positions is made of. */
export function positionListSource(): { readonly table: string; readonly header: string } {
  const positions = tableSpec('positions');
  return { table: positions.name, header: fixedHeadersOf(positions)[0] ?? '' };
}
