import { isView, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Programme } from '../programmes/programme';
import { PROGRAMMES } from '../programmes/programmes';
import { fieldInput, rowInputs, type CellInput, type RowContext } from './cell-input';
import { chartsOf, type ChartLayout } from './chart-layout';
import { choicesOf, type ChoiceContext } from './choices';
import { fittedHeight, LETTERS, linesOf } from './lines-of-text';
import { highlightsOf, namesOf, type HighlightLayout, type NameLayout } from './layout-marks';
import { BUDGET_LINE_LIST, FONT_SIZES, FORMATS, headerHeight, hidingZero, LEGEND, POSITION_LIST, rowHeight, upwardsHeaderHeight, type CellRole } from './look';
import { headerRows } from './place-tables-below';
import { fieldOf, withChecklist } from './plan-rows';
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

export type { CellInput, FormulaInput } from './cell-input';

/**
 * The key of the sheet, and of the table, that a report of the check is written into. They are no
 * part of the plan: nothing that looks by keys finds them, and the table is known by its name.
 */
export const CHECK_REPORT = 'checkReport' as string;

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
  /** Printed on at most so many pages; 0 for as many as it takes. Headers of several tables cannot be repeated. */
  readonly pagesHigh: number;
  readonly pagesWide: number;
  /** How many columns are on each page; 0 where one page is as wide as the sheet. */
  readonly repeatedColumns: number;
  readonly charts: readonly ChartLayout[];
  /** Printed upright, down to the end of one of the tables and across so many columns; otherwise lying, and everything. */
  readonly uprightPage?: NonNullable<SheetSpec['uprightPage']>;
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
  /** In points, of rows that have room for several lines. */
  readonly bodyHeight?: number;
  /** In points, of rows that are as high as their texts, with everything at their top. */
  readonly fittedHeights?: readonly number[];
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
  /** Are long texts broken into lines? */
  readonly wraps?: true;
  /** Where the user chooses: the labels, or the name of the list. */
  readonly list?: readonly string[] | typeof POSITION_LIST | typeof BUDGET_LINE_LIST;
  /** What to tell who selects a cell here; only for tables with fields. */
  readonly help?: string;
}

/** The rows of one of the plan's tables, or those that it starts with. */
function planRows(table: TableSpec, { plan, programme, shape }: RowContext): readonly PlanRow[] {
  if (isView(table.key)) return table.listed?.(plan, shape) ?? [];
  if (table.key === 'masterData') return [plan.masterData];
  const rows: readonly PlanRow[] = plan[table.key];
  if (table.checklist) return withChecklist(rows, table.checklist.key, table.checklist.of(programme));
  return rows.length > 0 ? rows : (table.startsWith?.(programme) ?? []);
}

function blockOf(column: ColumnSpec, context: ChoiceContext, place: Pick<BodyBlock, 'row' | 'column' | 'rowCount'>): BodyBlock {
  const role: CellRole = column.label ? 'label' : column.calculation ? 'calculated' : 'input';
  const { format, align } = FORMATS[column.kind];
  const base: BodyBlock = { ...place, role, align, format: column.hidesZero ? hidingZero(format) : format };
  if (column.kind === 'position') return { ...base, list: POSITION_LIST };
  if (!column.choices) return base;
  if (column.choices.from === 'budget-lines') return { ...base, list: BUDGET_LINE_LIST };
  const choices = choicesOf(column.choices, context);
  return choices.length === 0 ? base : { ...base, list: choices.map(({ label }) => label) };
}

/** A form has nothing to sort; what we list is in the order that we give it. */
const hasFilter = (table: TableSpec) => table.layout === 'rows' && !isView(table.key);

type Body = Omit<TableLayout, 'key' | 'name' | 'row' | 'column'>;

function fieldsLayout(table: TableSpec, context: RowContext): Body {
  const columns = columnsOf(table, context.shape);
  const [row = {}] = planRows(table, context);
  const labels: BodyBlock = { row: 0, column: 0, rowCount: columns.length, role: 'label', ...FORMATS.text };
  const values = columns.map((column, index) => ({
    ...blockOf(column, context, { row: index, column: 1, rowCount: 1 }),
    align: 'left' as const,
    help: column.help,
  }));
  return {
    headers: fieldHeadersOf(table),
    rows: columns.map((column) => [column.header, rowInputs(row, [column], context)[0] ?? '']),
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

function rowsLayout(table: TableSpec, context: RowContext): Body {
  const columns = columnsOf(table, context.shape);
  const filled = planRows(table, context);
  const blank = Array.from({ length: rowCountOf(table, filled) - filled.length }, () => ({}));
  const rows = [...filled, ...blank].map((row) => rowInputs(row, columns, context));
  return {
    headers: columns.map(({ header }) => header),
    rows,
    blocks: columns.map((column, index) => {
      const block = blockOf(column, context, { row: 0, column: index, rowCount: rows.length });
      return (table.rowsGrow || table.linesPerRow) && block.align === 'left' ? { ...block, wraps: true } : block;
    }),
    ...(table.linesPerRow ? { bodyHeight: rowHeight(table.linesPerRow) } : {}),
    ...(table.rowsGrow ? { fittedHeights: rows.map((row) => fittedHeight(row, columns)) } : {}),
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
  context: RowContext,
): readonly CellInput[] {
  const stated: PlanRow = table.key === 'budget' || table.key === 'financing' ? context.plan.statedTotals[table.key] : {};
  return columns.map((column, index) => {
    const formula = totalsFormula(table, column);
    if (formula === undefined) return index === 0 ? (table.totalsLabel ?? '') : '';
    const field = fieldOf(stated, column.key);
    if (field.kind !== 'empty') return fieldInput(field, column, context);
    return { formula, value: sumOfCells(rows.map((row) => row[index] ?? ''), column.kind === 'money' ? 100 : 1e9) };
  });
}

/** The sum of a column's numbers, in whole parts of one (øre of a krone) so that it is the sum a person gets. */
function sumOfCells(cells: readonly CellInput[], parts: number): number {
  const values = cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? Math.round(value * parts) : 0), 0) / parts;
}

function headersOfRows(table: TableSpec, columns: readonly ColumnSpec[]): Pick<Body, 'headerSize' | 'headerHeight' | 'upwards'> {
  const height = (letter: number) => headerHeight(Math.max(...columns.map((column) => linesOf(column.header, column, letter))), hasFilter(table));
  switch (table.headers) {
    case 'upwards': {
      const longest = Math.max(...columns.map(({ header }) => header.length));
      return { headerSize: FONT_SIZES.upwardsHeader, headerHeight: upwardsHeaderHeight(longest), upwards: true };
    }
    case 'small':
      return { headerSize: FONT_SIZES.smallHeader, headerHeight: height(LETTERS.small), upwards: false };
    default:
      return { headerHeight: height(LETTERS.bold), upwards: false };
  }
}

function tableLayout(table: TableSpec, row: number, context: RowContext): TableLayout {
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
  for (const { column, width } of [...(sheet.gaps ?? []), ...(sheet.chartColumn ? [sheet.chartColumn] : [])]) widen(column, width);
  return Array.from(widths, (width) => width);
}

/** Is there a cell to fill in? */
const hasInput = ({ tables }: SheetSpec, shape: SheetShape) =>
  tables.some((table) => columnsOf(table, shape).some(({ calculation, label }) => !calculation && !label));

/**
 * The sheet as it is made for a plan; an empty plan gives the empty sheet.
 *
 * @param programmes those that the plan may be of
 */
export function layoutOf(sheet: SheetSpec, plan: Plan, programme: Programme, programmes = PROGRAMMES): SheetLayout {
  const several = sheet.tables.length > 1 && !sheet.firstLeads;
  const headed = sheet.firstLeads ? sheet.tables.slice(1) : several ? sheet.tables : [];
  const context: RowContext = { plan, programme, programmes, shape: shapeOfPlan(plan, programme) };
  const rows = headerRows(sheet.tables, (table) =>
    table.layout === 'fields' ? columnsOf(table, context.shape).length : rowCountOf(table, planRows(table, context)),
  );
  const rowOf = ({ key }: TableSpec) => rows.get(key) ?? 0;
  const [first] = sheet.tables;
  const tables = sheet.tables.map((table) => tableLayout(table, rowOf(table), context));
  return {
    key: sheet.key,
    name: sheet.name,
    purpose: hasInput(sheet, context.shape) ? `${sheet.purpose} ${LEGEND}` : sheet.purpose,
    widths: widthsOf(sheet, context.shape),
    headings: headed.map((table) => ({ row: rowOf(table) - 1, column: table.column, text: table.title })),
    tables,
    names: sheet.tables.flatMap((table) => namesOf(table, columnsOf(table, context.shape), { row: rowOf(table) })),
    pagesHigh: several ? (sheet.pagesHigh ?? 1) : 0,
    pagesWide: sheet.spread?.pagesWide ?? 1,
    repeatedColumns: sheet.spread?.repeated ?? 0,
    charts: chartsOf(sheet, context.shape),
    ...(sheet.uprightPage ? { uprightPage: sheet.uprightPage } : {}),
    frozenRows: several || !first ? 0 : rowOf(first) + 1,
  };
}
