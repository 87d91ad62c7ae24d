import { TOTALS_ROW, type TableKey } from '../domain/path';
import { EMPTY, type Reading } from '../domain/reading';
import type { Steps } from '../domain/steps';
import type { MissingHeader, OverwrittenFormula } from '../domain/workbook-state';
import { findColumns } from './find-columns';
import { canonicalIn, FormerFormulas, oncePerFormula, replacement, type OutdatedFormula } from './formulas-in-place';
import type { TablePlace } from './places';
import { readField } from './read-field';
import type { ReadingContext } from './reading-context';
import { sameHeader } from './same-header';
import { EMPTY_CELL, type Cell, type TableCells } from './snapshot';
import { columnsOf, fieldHeadersOf, formulaOf, totalsFormula, type ColumnSpec, type SheetShape, type TableSpec } from './spec';

/** A row of the plan before it has a name: fields by key. */
export type Fields = Readonly<Record<string, Reading<unknown>>>;

/** A formula that is not there any more, in the row of `rows` with that number, or in the totals row. */
export interface Overwritten {
  readonly row: number | typeof TOTALS_ROW;
  readonly field: string;
  readonly header: string;
  readonly now: OverwrittenFormula['now'];
  readonly broken?: true;
}

/** A table read: its rows, where each stands, and what was not as we made it. */
export interface TableReading {
  readonly rows: readonly Fields[];
  /** What somebody typed over the sums of the totals row. */
  readonly totals: Fields;
  /** The sheet row of each of `rows`; for a `fields` table that of each field, in spec order. */
  readonly sheetRows: readonly number[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly missing: readonly MissingHeader[];
  /** Headers of columns, or labels of facts, that came later than the workbook. */
  readonly toCome: readonly string[];
  readonly overwritten: readonly Overwritten[];
  /** Our formulas that were written for other years than the plan's, each as the workbook has it. */
  readonly outdated: readonly OutdatedFormula[];
  /** Our formulas as an earlier version wrote them, each as the workbook has it. */
  readonly former: readonly OutdatedFormula[];
}

/** Does what stands under another header look like this column's? If not, the header may be the user's own. */
function couldBe(column: ColumnSpec, cell: Cell, context: ReadingContext): boolean {
  if (column.calculation) return cell.kind === 'empty' || cell.formula !== undefined;
  const { kind } = readField(column, cell, context);
  return kind === 'empty' || kind === 'value';
}

/** Of missing headers, whether what stands under the unknown header in their place fits. */
function withCertainty(
  missing: readonly MissingHeader[],
  columns: readonly ColumnSpec[],
  cellsUnder: (label: string) => readonly Cell[],
  context: ReadingContext,
): readonly MissingHeader[] {
  return missing.map((each) => {
    const column = columns.find(({ key }) => key === each.field);
    const fits = !column || each.candidate === undefined || cellsUnder(each.candidate).every((cell) => couldBe(column, cell, context));
    return fits ? each : { ...each, uncertain: true };
  });
}

/** Is what stands in the column part of the plan? What we calculate is not, unless the plan keeps what is typed over it. */
const isKept = ({ calculation }: ColumnSpec) => calculation === undefined || calculation.stated === true;

/** What a table without a column says in it. */
const NOTHING_READ = { reading: EMPTY, instead: undefined };

/** Tables may reach down to the sheet's last row: most of a million rows are not worth a closer look. */
const isBlank = (row: readonly Cell[]) => row.every(({ kind, formula }) => kind === 'empty' && formula === undefined);

/** Rows that are read in one step. */
const ROWS_A_STEP = 50;

function* readRows(table: TableSpec, cells: TableCells, context: ReadingContext): Steps<TableReading> {
  const columns = columnsOf(table, context.shape);
  const { found, missing, toCome } = findColumns(table, columns, cells.headers, context.version);
  const names = { ...context.names, table: table.name };
  const canonical = canonicalIn(context.names, table);
  const former = new FormerFormulas(table, context, canonical);
  const rows: Fields[] = [];
  const sheetRows: number[] = [];
  const overwritten: Overwritten[] = [];

  /** What a cell says in a column, and what stands there instead of the formula that is to be there. */
  const cellReader = (column: ColumnSpec, formula: string | undefined) => {
    const wasOurs = (cell: Cell) => column.calculation !== undefined && former.has(cell, column.header, column.header);
    const insteadOf = oncePerFormula((cell) => (formula === undefined || wasOurs(cell) ? undefined : replacement(cell, formula, canonical, names)));
    return (cell: Cell) => {
      const instead = insteadOf(cell);
      return { reading: formula !== undefined && !instead ? EMPTY : readField(column, cell, context), instead };
    };
  };
  const ofBody = columns.map((column, position) => ({
    column,
    at: found[position] ?? -1,
    readCell: cellReader(column, formulaOf(column, context.shape)),
    kept: isKept(column),
  }));
  const hasKept = ofBody.some(({ kept }) => kept);

  for (const [index, row] of cells.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (hasKept && isBlank(row)) continue;
    const fields: Record<string, Reading<unknown>> = {};
    const replaced: Overwritten[] = [];
    let isEmpty = hasKept;
    for (const { column, at, readCell, kept } of ofBody) {
      const cell = row[at];
      const { reading, instead } = cell ? readCell(cell) : NOTHING_READ;
      if (instead) replaced.push({ row: rows.length, field: column.key, header: column.header, ...instead });
      if (!kept) continue;
      fields[column.key] = reading;
      isEmpty &&= reading.kind === 'empty' || (column.key === table.checklist?.key && reading.kind === 'value');
    }
    if (isEmpty) continue;
    overwritten.push(...replaced);
    rows.push(fields);
    sheetRows.push(cells.row + 1 + index);
  }
  const totals: Record<string, Reading<unknown>> = {};
  for (const { column, at } of ofBody) {
    const cell = cells.totals?.cells[at];
    const { reading, instead } = cell ? cellReader(column, totalsFormula(table, column))(cell) : NOTHING_READ;
    if (instead) overwritten.push({ row: TOTALS_ROW, field: column.key, header: column.header, ...instead });
    if (cells.totals && column.summed) totals[column.key] = reading;
  }

  const columnOf = columns.flatMap(({ key }, index): [string, number][] => {
    const column = found[index] ?? -1;
    return column === -1 ? [] : [[key, cells.column + column]];
  });
  const cellsUnder = (header: string) => cells.rows.map((row) => row[cells.headers.indexOf(header)] ?? EMPTY_CELL);
  return {
    rows,
    totals,
    sheetRows,
    columnOf: new Map(columnOf),
    missing: withCertainty(missing, columns, cellsUnder, context),
    toCome,
    overwritten,
    outdated: [...former.outdated.values()],
    former: [...former.former.values()],
  };
}

function readFields(table: TableSpec, cells: TableCells, context: ReadingContext): TableReading {
  const columns = columnsOf(table, context.shape);
  const [labelColumn, valueColumn] = fieldHeadersOf(table).map((header, index) => {
    const column = cells.headers.findIndex((label) => sameHeader(label, header));
    return column === -1 ? index : column;
  }) as [number, number];
  const labels = cells.rows.map((row) => String(row[labelColumn]?.value ?? ''));
  const { found, missing, toCome } = findColumns(table, columns, labels, context.version);
  const names = { ...context.names, table: table.name };
  const canonical = canonicalIn(context.names, table);
  const former = new FormerFormulas(table, context, canonical);
  const cellOf = (index: number) => cells.rows[found[index] ?? -1]?.[valueColumn] ?? EMPTY_CELL;
  const fields = columns.flatMap((column, index): [string, Reading<unknown>][] =>
    isKept(column) ? [[column.key, readField(column, cellOf(index), context)]] : [],
  );
  const overwritten = columns.flatMap((column, index): Overwritten[] => {
    const { key, header } = column;
    const formula = formulaOf(column, context.shape);
    const isThere = formula !== undefined && found[index] !== -1;
    const wasOurs = isThere && former.has(cellOf(index), header, cells.headers[valueColumn] ?? '');
    const instead = isThere && !wasOurs ? replacement(cellOf(index), formula, canonical, names) : undefined;
    return instead ? [{ row: 0, field: key, header, ...instead }] : [];
  });
  return {
    rows: [Object.fromEntries(fields)],
    totals: {},
    sheetRows: found.map((row) => (row === -1 ? cells.row : cells.row + 1 + row)),
    columnOf: new Map(columns.map(({ key }) => [key, cells.column + valueColumn])),
    missing: withCertainty(missing, columns, (label) => [cells.rows[labels.indexOf(label)]?.[valueColumn] ?? EMPTY_CELL], context),
    toCome,
    overwritten,
    outdated: [...former.outdated.values()],
    former: [...former.former.values()],
  };
}

/** Reads one table. Nothing is dropped: what is not understood stays as it was written. */
export function* readTable(table: TableSpec, cells: TableCells, context: ReadingContext): Steps<TableReading> {
  return table.layout === 'fields' ? readFields(table, cells, context) : yield* readRows(table, cells, context);
}

/** Where the parts of a table stand, once its rows have names. */
export function placeOf(
  table: TableSpec,
  cells: TableCells,
  reading: TableReading,
  rowNames: readonly string[],
  shape: SheetShape,
): [TableKey, TablePlace] {
  const headerOf = new Map(columnsOf(table, shape).map(({ key, header }) => [key, header]));
  const names = table.layout === 'fields' ? [...reading.columnOf.keys()] : rowNames;
  const rowOf = new Map(names.map((name, index) => [name, reading.sheetRows[index] ?? cells.row]));
  if (cells.totals) rowOf.set(TOTALS_ROW, cells.totals.row);
  const { sheet, row, column } = cells;
  return [table.key, { sheet, row, column, rowOf, columnOf: reading.columnOf, headerOf, layout: table.layout }];
}
