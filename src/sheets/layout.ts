import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';
import { isView, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { EMPTY, valueOf, type Reading } from '../domain/reading';
import type { Programme } from '../programmes/programme';
import { choicesOf } from './choices';
import { highlightsOf, namesOf, type HighlightLayout, type NameLayout } from './layout-marks';
import { FONT_SIZES, FORMATS, headerHeight, hidingZero, INDENTS, LEGEND, POSITION_LIST, upwardsHeaderHeight, type CellRole } from './look';
import { headerRows } from './place-tables-below';
import { shapeOfPlan } from './shape';
import {
  columnsOf,
  fieldHeadersOf,
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
  /** What formulas and lists call parts of this sheet by; to be there before formulas that use them. */
  readonly names: readonly NameLayout[];
  /** Rows above this one stay in view; 0 when the sheet holds several tables. */
  readonly frozenRows: number;
  /** Is it printed on one page, and not on as many as it takes? Headers of several tables cannot be repeated. */
  readonly onOnePage: boolean;
  /** Pages side by side; where there are several, the first column is on each. */
  readonly pagesWide: number;
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
  readonly highlights: readonly HighlightLayout[];
  /** In points, where the headers are not of the usual size. */
  readonly headerSize?: number;
  /** In points. */
  readonly headerHeight: number;
  /** Do the headers of figures run upwards? */
  readonly upwards: boolean;
  /** Do the headers have buttons to sort and filter by? */
  readonly hasFilter: boolean;
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
    case 'months':
    case 'factor':
      return toNumber(reading.value as Exact<string>);
    case 'money':
    case 'rate':
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
  if (table.key !== 'areas' || plan.areas.length > 0) return plan[table.key];
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
  const role: CellRole = column.label ? 'label' : column.calculation ? 'calculated' : 'input';
  const { format, align } = FORMATS[column.kind];
  const base: BodyBlock = { ...place, role, align, format: column.hidesZero ? hidingZero(format) : format };
  if (column.kind === 'position') return { ...base, list: POSITION_LIST };
  if (!column.choices) return base;
  return { ...base, list: choicesOf(column.choices, programme).map(({ label }) => label) };
}

/** A form has nothing to sort; what we list is in the order that we give it. */
const hasFilter = (table: TableSpec) => table.layout === 'rows' && !isView(table.key);

type Body = Omit<TableLayout, 'key' | 'name' | 'row' | 'column'>;

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
    headers: fieldHeadersOf(table),
    rows: columns.map((column) => [column.header, bodyCell(row, column, context)]),
    blocks: [labels, ...values],
    highlights: highlightsOf(table, columns, columns.length),
    headerHeight: headerHeight(1, false),
    upwards: false,
    hasFilter: false,
    help: [],
  };
}

/** With the blank rows; a table has at least one row in Excel. */
const rowCountOf = (table: TableSpec, filled: readonly PlanRow[]) => Math.max(1, filled.length + table.blankRows);

function rowsLayout(table: TableSpec, context: LayoutContext): Body {
  const columns = columnsOf(table, context.shape);
  const filled = planRows(table, context);
  const blank = Array.from({ length: rowCountOf(table, filled) - filled.length }, () => ({}));
  const rows = [...filled, ...blank].map((row) =>
    columns.map((column) => bodyCell(row, column, context)),
  );
  return {
    headers: columns.map(({ header }) => header),
    rows,
    blocks: columns.map((column, index) =>
      blockOf(column, context.programme, { row: 0, column: index, rowCount: rows.length }),
    ),
    highlights: highlightsOf(table, columns, rows.length),
    ...headersOfRows(table, columns),
    hasFilter: hasFilter(table),
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
    return { formula, value: sumOfCells(rows.map((row) => row[index] ?? ''), column.kind === 'money' ? 100 : 1e9) };
  });
}

/** The sum of a column's numbers, in whole parts of one (øre of a krone) so that it is the sum a person gets. */
function sumOfCells(cells: readonly CellInput[], parts: number): number {
  const values = cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? Math.round(value * parts) : 0), 0) / parts;
}

function headersOfRows(table: TableSpec, columns: readonly ColumnSpec[]): Pick<Body, 'headerSize' | 'headerHeight' | 'upwards'> {
  const height = (letter: number) => headerHeight(Math.max(...columns.map((column) => linesOfHeader(column, letter))), hasFilter(table));
  switch (table.headers) {
    case 'upwards': {
      const longest = Math.max(...columns.map(({ header }) => header.length));
      return { headerSize: FONT_SIZES.upwardsHeader, headerHeight: upwardsHeaderHeight(longest), upwards: true };
    }
    case 'small':
      return { headerSize: FONT_SIZES.smallHeader, headerHeight: height(SMALL_LETTER), upwards: false };
    default:
      return { headerHeight: height(BOLD_LETTER), upwards: false };
  }
}

/** The widths of bold letters, in characters of the default font. */
const BOLD_LETTER = 0.95;
const SMALL_LETTER = 0.8;

/** A step of an indent, in characters of the default font. */
const INDENT_WIDTH = 1.3;

/** Words that a header's column has room for, line by line. */
function linesOfHeader({ header, width, kind }: ColumnSpec, letter: number): number {
  const whole = width - INDENT_WIDTH * INDENTS[FORMATS[kind].align];
  let lines = 1;
  let room = whole;
  for (const word of header.split(' ')) {
    if (word.length * letter > room && room < whole) [lines, room] = [lines + 1, whole];
    room -= (word.length + 1) * letter;
  }
  return lines;
}

function tableLayout(table: TableSpec, row: number, context: LayoutContext): TableLayout {
  const { key, name, column } = table;
  return { key, name, row, column, ...(table.layout === 'fields' ? fieldsLayout : rowsLayout)(table, context) };
}

function widthsOf(sheet: SheetSpec, shape: SheetShape): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  const widen = (column: number, width: number) => (widths[column] = Math.max(width, widths[column] ?? 0));
  for (const table of sheet.tables) {
    const columns = columnsOf(table, shape);
    if (table.layout === 'fields') {
      widen(table.column, Math.max(...columns.map(({ header }) => header.length)) + 4);
      widen(table.column + 1, Math.max(...columns.map(({ width }) => width)));
    } else {
      columns.forEach(({ width }, index) => widen(table.column + index, width));
    }
  }
  return Array.from(widths, (width) => width);
}

/** The sheet as it is made for a plan; an empty plan gives the empty sheet. */
export function layoutOf(sheet: SheetSpec, plan: Plan, programme: Programme): SheetLayout {
  const several = sheet.tables.length > 1 && !sheet.firstLeads;
  const headed = sheet.firstLeads ? sheet.tables.slice(1) : several ? sheet.tables : [];
  const context: LayoutContext = { plan, programme, shape: shapeOfPlan(plan, programme) };
  const rows = headerRows(sheet.tables, (table) =>
    table.layout === 'fields' ? columnsOf(table, context.shape).length : rowCountOf(table, planRows(table, context)),
  );
  const rowOf = ({ key }: TableSpec) => rows.get(key) ?? 0;
  const [first] = sheet.tables;
  return {
    key: sheet.key,
    name: sheet.name,
    purpose: `${sheet.purpose} ${LEGEND}`,
    widths: widthsOf(sheet, context.shape),
    headings: headed.map((table) => ({ row: rowOf(table) - 1, column: table.column, text: table.title })),
    tables: sheet.tables.map((table) => tableLayout(table, rowOf(table), context)),
    names: sheet.tables.flatMap((table) => namesOf(table, columnsOf(table, context.shape), { row: rowOf(table) })),
    onOnePage: several,
    pagesWide: sheet.pagesWide ?? 1,
    frozenRows: several || !first ? 0 : rowOf(first) + 1,
  };
}
