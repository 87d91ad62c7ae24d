import type { YearName } from '../domain/budget-years';
import { isView, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Area, Programme } from '../programmes/programme';
import type { ChartSpec } from './chart-spec';
import type { ColumnKind } from './column-kind';
import type { ConditionalLook } from './look';

/**
 * Sheets as data. From a {@link SheetSpec} come the calls to Excel, the reader, the validation and
 * the help; nothing about a sheet is written twice.
 */
export interface SheetSpec {
  readonly key: SheetKey;
  /** The sheet's tab; a user's own sheet of that name is left alone and ours gets another. */
  readonly name: string;
  /** One line that says what the sheet is for; what its colours mean is added to it. */
  readonly purpose: string;
  readonly tables: readonly TableSpec[];
  /** For a sheet of several tables: the pages that it takes printed, 1 unless told. */
  readonly pagesHigh?: number;
  /**
   * Is the first table what the sheet is about, and the others small ones below it? Then its header
   * stays in view and is on every page, as where it stands alone.
   */
  readonly firstLeads?: true;
  /** Where one page would be too small to read: the pages side by side, and the first columns that are on each. */
  readonly spread?: { readonly pagesWide: number; readonly repeated: number };
  readonly charts?: readonly ChartSpec[];
  /** The sheet's column, from 0, that is kept free for charts, and its width in characters. */
  readonly chartColumn?: { readonly column: number; readonly width: number };
  /** Columns between tables and charts, in which nothing stands. */
  readonly gaps?: readonly { readonly column: number; readonly width: number }[];
  /** For a sheet that is printed upright, down to the end of one of its tables and across so many columns. */
  readonly uprightPage?: { readonly last: TableKey; readonly columns: number };
}
export type SheetKey =
  | 'masterData'
  | 'salaries'
  | 'wageRegulation'
  | 'staffResources'
  | 'resourceOverview'
  | 'boardPage'
  | 'budget'
  | 'financing'
  | 'budgetFollowUp'
  | 'spending'
  | 'subGoals'
  | 'activities'
  | 'milestones'
  | 'indicators'
  | 'followUps'
  | 'deviations';

/** Versions of the format that brought tables and columns; what says none of them has been there from the first. */
export type Since = 2 | 3 | 4;

export interface TableSpec {
  readonly key: TableKey;
  /** The table's name in Excel. A table is found by it, else by its headers. */
  readonly name: string;
  /** Shown above the table where a sheet holds several. */
  readonly title: string;
  /** `rows`: a header row and a row for each item. `fields`: one row for each fact, label and value. */
  readonly layout: 'rows' | 'fields';
  /**
   * Where the table begins when it is created: rows and columns from 0, or below another table of
   * the sheet that may have any number of rows. Afterwards the user may move it.
   */
  readonly row: number | { readonly below: TableKey };
  readonly column: number;
  readonly columns: readonly (ColumnSpec | ColumnSeries)[];
  /** Headers of the two columns of a `fields` table, where they are not {@link FIELD_HEADERS}. */
  readonly fieldHeaders?: readonly [string, string];
  /** For a table that is no part of the plan: what it has rows for. */
  readonly listed?: (plan: Plan, shape: SheetShape) => readonly PlanRow[];
  /** What formulas and lists of other tables call a column of this one, or the cell of a fact. */
  readonly names?: readonly NameSpec[];
  /** The word in the totals row's first cell; without it there is no totals row. */
  readonly totalsLabel?: string;
  /** For narrow columns of figures, so that the sheet fits a page: headers are small, or run upwards. */
  readonly headers?: 'small' | 'upwards';
  /** Rows that are there before anybody has written one. */
  readonly startsWith?: (programme: Programme) => readonly PlanRow[];
  /** What there is a row for whatever the plan says; a row that says no more is no row of the plan. */
  readonly checklist?: { readonly key: string; readonly of: (programme: Programme) => readonly string[] };
  /** The column that says what a row is about, where the programme or the choice of areas decides what there are rows for. */
  readonly subject?: string;
  /** For tables of sentences: texts are broken into lines, and a row is as high as its texts. */
  readonly rowsGrow?: true;
  /** The version of the format it came with, where that is not the first: see format.ts. */
  readonly since?: Since;
  /** Rows to type in, beside those that hold something. */
  readonly blankRows: number;
  /** For texts that Excel calculates, which make no row higher: each row has room for so many lines. */
  readonly linesPerRow?: number;
}

/** A name of the workbook's, for the column or fact with that key. */
export interface NameSpec {
  readonly name: string;
  readonly key: string;
}

export interface ColumnSpec {
  /** The field of the plan's row. */
  readonly key: string;
  /** The column is found by its header, never by its position. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Only for `choice` and `suggestion`. */
  readonly choices?: ChoiceSource;
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  /** One or two sentences to the person who fills it in. */
  readonly help: string;
  /** What Excel calculates in every row; the user types nothing here. */
  readonly calculation?: Calculation;
  /** Is the column added up in the totals row? */
  readonly summed?: true;
  /** A text that we write, and that says what the row is about: not for the user to fill in. */
  readonly label?: true;
  /** Is nothing shown for zero? For wide tables, in which most cells are zero. */
  readonly hidesZero?: true;
  readonly highlight?: Highlight;
  /** The version of the format it came with, where that is not its table's. */
  readonly since?: Since;
}

/** Cells that hold something else than these texts catch the eye. The words carry the meaning, not the colour. */
export interface Highlight {
  readonly look: ConditionalLook;
  readonly unless: readonly string[];
}

/** A formula, and the same figure as we calculate it: what a file shows before Excel has opened it. */
export interface Calculation {
  /** In file form, without the equals sign. */
  readonly formula: (shape: SheetShape) => string;
  /** What we wrote before, and is ours still: it gives the same unless the programme is changed. */
  readonly formerly?: string;
  /** For a row of the plan; an empty row gives what the formula gives there. */
  readonly value: (row: PlanRow, plan: Plan) => number | string;
  /** Does the plan keep what somebody types in its place, as a total that is stated? */
  readonly stated?: true;
}

/** A row of the plan by its fields; a blank row of the sheet has none. */
export type PlanRow = Readonly<Record<string, unknown>>;

/** Columns that follow from the plan: its budget years, or the areas it has chosen. */
export interface ColumnSeries {
  readonly forEach: (shape: SheetShape) => readonly ColumnSpec[];
}

/** A budget year with its place among the others, from 0. */
export interface SheetYear extends YearName {
  readonly index: number;
}

/** What the columns of a table depend on. */
export interface SheetShape {
  readonly years: readonly SheetYear[];
  /** Those that the plan has chosen, in the programme's order. */
  readonly areas: readonly Area[];
  readonly programme: Programme;
}

/** What may be chosen, and what the plan calls it. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
}
export type ChoiceSource =
  | {
      readonly from: 'list';
      readonly choices: readonly Choice[];
      /** Is a choice only ever written by its label? A bare 1 is then none. */
      readonly byLabel?: true;
    }
  /** The programmes that the plan may be of. */
  | { readonly from: 'programmes' }
  /** The documents, the indicators' measures, or the sources of data of the plan's programme. */
  | { readonly from: 'documents' | 'indicators' | 'data-sources' }
  /** The numbers of the budget's lines, as they stand in the workbook. */
  | { readonly from: 'budget-lines' }
  /** The programme's areas, and the places beside them. */
  | { readonly from: 'areas'; readonly besides: readonly Choice[] };

/** Headers of the two columns of a `fields` table: a fact's label, and the fact. */
export const FIELD_HEADERS = ['Oplysning', 'Udfyldes'] as const;

export const fieldHeadersOf = (table: TableSpec): readonly [string, string] => table.fieldHeaders ?? FIELD_HEADERS;

/** A shape never changes, and a table's columns are asked for again for each of its formulas. */
const columnsByShape = new WeakMap<SheetShape, Map<TableSpec, readonly ColumnSpec[]>>();

/** The columns a table has under a plan. */
export function columnsOf(table: TableSpec, shape: SheetShape): readonly ColumnSpec[] {
  const ofShape = columnsByShape.get(shape) ?? new Map<TableSpec, readonly ColumnSpec[]>();
  const columns = ofShape.get(table) ?? table.columns.flatMap((column) => ('forEach' in column ? column.forEach(shape) : [column]));
  columnsByShape.set(shape, ofShape.set(table, columns));
  return columns;
}

const formulasByShape = new WeakMap<SheetShape, Map<ColumnSpec, string>>();

/** The formula of a calculated column under a plan. */
export function formulaOf(column: ColumnSpec, shape: SheetShape): string | undefined {
  if (!column.calculation) return undefined;
  const ofShape = formulasByShape.get(shape) ?? new Map<ColumnSpec, string>();
  const formula = ofShape.get(column) ?? column.calculation.formula(shape);
  formulasByShape.set(shape, ofShape.set(column, formula));
  return formula;
}

/**
 * The headers by which a table is known: those it has had from the first, whatever the plan, and
 * under which something is typed; a view is known by all of them.
 */
export function fixedHeadersOf(table: TableSpec): readonly string[] {
  if (table.layout === 'fields') return fieldHeadersOf(table);
  const isTyped = ({ calculation }: ColumnSpec) => calculation === undefined || isView(table.key);
  const isOwn = (column: ColumnSpec) => isTyped(column) && column.since === undefined;
  return table.columns.flatMap((column) => ('forEach' in column || !isOwn(column) ? [] : [column.header]));
}

/** The headers a table has under a plan. */
export function headersOf(table: TableSpec, shape: SheetShape): readonly string[] {
  return table.layout === 'fields' ? fieldHeadersOf(table) : columnsOf(table, shape).map(({ header }) => header);
}

/** The totals row's formula for a column, as Excel itself writes it; `undefined` where nothing is summed. */
export function totalsFormula(table: TableSpec, column: ColumnSpec): string | undefined {
  return table.totalsLabel !== undefined && column.summed ? `SUBTOTAL(109,${table.name}[${column.header}])` : undefined;
}
