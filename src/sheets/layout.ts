import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';
import type { TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { valueOf, type Reading } from '../domain/reading';
import type { Programme } from '../programmes/programme';
import { choicesOf } from './choices';
import { FORMATS, POSITION_LIST, type CellRole } from './look';
import { tableSpec } from './sheets';
import { headersOf, type ColumnSpec, type SheetSpec, type TableSpec } from './spec';

/** What is put into a cell: a number, a text that is never a formula, or nothing. */
export type CellInput = number | string;

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
function planRows(table: TableSpec, plan: Plan, programme: Programme): readonly Readonly<Record<string, unknown>>[] {
  if (table.key === 'masterData') return [plan.masterData];
  if (table.key !== 'areas' || plan.areas.length > 0) return plan[table.key];
  return programme.areas.map(({ id }) => ({ area: valueOf(id) }));
}

const EMPTY_FIELD: Reading<never> = { kind: 'empty' };
const fieldOf = (row: Readonly<Record<string, unknown>>, key: string) => (row[key] ?? EMPTY_FIELD) as Reading<unknown>;

function blockOf(column: ColumnSpec, programme: Programme, place: Pick<BodyBlock, 'row' | 'column' | 'rowCount'>): BodyBlock {
  const base: BodyBlock = { ...place, role: 'input', ...FORMATS[column.kind] };
  if (column.kind === 'position') return { ...base, list: POSITION_LIST };
  if (!column.choices) return base;
  return { ...base, list: choicesOf(column.choices, programme).map(({ label }) => label) };
}

function fieldsLayout(table: TableSpec, plan: Plan, programme: Programme): Pick<TableLayout, 'rows' | 'blocks' | 'help'> {
  const [row = {}] = planRows(table, plan, programme);
  const labels: BodyBlock = { row: 0, column: 0, rowCount: table.columns.length, role: 'label', ...FORMATS.text };
  const values = table.columns.map((column, index) => ({
    ...blockOf(column, programme, { row: index, column: 1, rowCount: 1 }),
    align: 'left' as const,
    help: column.help,
  }));
  return {
    rows: table.columns.map((column) => [column.header, cellInput(fieldOf(row, column.key), column, programme)]),
    blocks: [labels, ...values],
    help: [],
  };
}

function rowsLayout(table: TableSpec, plan: Plan, programme: Programme): Pick<TableLayout, 'rows' | 'blocks' | 'help'> {
  const filled = planRows(table, plan, programme).map((row) =>
    table.columns.map((column) => cellInput(fieldOf(row, column.key), column, programme)),
  );
  const blank = Array.from({ length: table.blankRows }, () => table.columns.map(() => ''));
  const rows = [...filled, ...blank];
  return {
    rows,
    blocks: table.columns.map((column, index) =>
      blockOf(column, programme, { row: 0, column: index, rowCount: rows.length }),
    ),
    help: table.columns.map(({ help }) => help),
  };
}

function tableLayout(table: TableSpec, plan: Plan, programme: Programme): TableLayout {
  const { key, name, row, column } = table;
  const body = table.layout === 'fields' ? fieldsLayout : rowsLayout;
  return { key, name, row, column, headers: headersOf(table), ...body(table, plan, programme) };
}

function widthsOf(sheet: SheetSpec): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  const widen = (column: number, width: number) => (widths[column] = Math.max(width, widths[column] ?? 0));
  for (const table of sheet.tables) {
    if (table.layout === 'fields') {
      widen(table.column, FIELD_LABEL_WIDTH);
      widen(table.column + 1, Math.max(...table.columns.map(({ width }) => width)));
    } else {
      table.columns.forEach(({ width }, index) => widen(table.column + index, width));
    }
  }
  return Array.from(widths, (width) => width);
}
const FIELD_LABEL_WIDTH = 34;

/** The sheet as it is made for a plan; an empty plan gives the empty sheet. */
export function layoutOf(sheet: SheetSpec, plan: Plan, programme: Programme): SheetLayout {
  const several = sheet.tables.length > 1;
  return {
    key: sheet.key,
    name: sheet.name,
    purpose: sheet.purpose,
    widths: widthsOf(sheet),
    headings: several ? sheet.tables.map(({ row, column, title }) => ({ row: row - 1, column, text: title })) : [],
    tables: sheet.tables.map((table) => tableLayout(table, plan, programme)),
    frozenRows: several ? 0 : (sheet.tables[0]?.row ?? -1) + 1,
  };
}

/** The column that the list of positions is made of. */
export function positionListSource(): { readonly table: string; readonly header: string } {
  const positions = tableSpec('positions');
  return { table: positions.name, header: headersOf(positions)[0] ?? '' };
}
