import type { TableKey } from '../domain/path';
import { EMPTY, type Reading } from '../domain/reading';
import type { MissingHeader } from '../domain/workbook-state';
import type { Programme } from '../programmes/programme';
import { choicesOf } from './choices';
import { sameHeader } from './find-tables';
import type { TablePlace } from './places';
import { readChoice, readDate, readHours, readMoney, readShare, readText, tidy } from './read-cell';
import { EMPTY_CELL, type Cell, type TableCells } from './snapshot';
import { FIELD_HEADERS, type ColumnSpec, type TableSpec } from './spec';

/** How a table's cells become readings: under which programme, and what names a position. */
export interface ReadingContext {
  readonly programme: Programme;
  readonly findPosition: (text: Reading<string>) => Reading<string>;
}

/** A row of the plan before it has a name: fields by key. */
export type Fields = Readonly<Record<string, Reading<unknown>>>;

/** A table read: its rows, where each stands, and the headers that were not found. */
export interface TableReading {
  readonly rows: readonly Fields[];
  /** The sheet row of each of `rows`; for a `fields` table that of each field, in spec order. */
  readonly sheetRows: readonly number[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly missing: readonly MissingHeader[];
}

function readCell(column: ColumnSpec, cell: Cell, { programme, findPosition }: ReadingContext): Reading<unknown> {
  switch (column.kind) {
    case 'text':
      return readText(cell);
    case 'hours':
      return readHours(cell);
    case 'share':
      return readShare(cell);
    case 'money':
      return readMoney(cell);
    case 'date':
      return readDate(cell);
    case 'position':
      return findPosition(readText(cell));
    case 'choice':
      return readChoice(cell, column.choices ? choicesOf(column.choices, programme) : []);
  }
}

/**
 * The unknown text that stands where a header is missing: right after the known one that comes
 * before it. A user's own column between ours is not taken for it unless ours is gone.
 */
function candidateFor(index: number, columns: readonly ColumnSpec[], labels: readonly string[]): string | undefined {
  const unknown = (label: string | undefined) =>
    label !== undefined && tidy(label) !== '' && !columns.some(({ header }) => sameHeader(header, label));
  const before = columns[index - 1];
  const after = columns[index + 1];
  const afterPrevious = before ? labels.findIndex((label) => sameHeader(label, before.header)) + 1 : 0;
  const beforeNext = after ? labels.findIndex((label) => sameHeader(label, after.header)) - 1 : labels.length - 1;
  if (unknown(labels[afterPrevious])) return labels[afterPrevious];
  return unknown(labels[beforeNext]) ? labels[beforeNext] : undefined;
}

function findLabels(table: TableSpec, labels: readonly string[]) {
  const found = table.columns.map(({ header }) => labels.findIndex((label) => sameHeader(label, header)));
  const missing = table.columns.flatMap(({ key, header }, index): MissingHeader[] =>
    found[index] === -1
      ? [{ table: table.key, field: key, header, candidate: candidateFor(index, table.columns, labels) }]
      : [],
  );
  return { found, missing };
}

function readRows(table: TableSpec, cells: TableCells, context: ReadingContext): TableReading {
  const { found, missing } = findLabels(table, cells.headers);
  const rows: Fields[] = [];
  const sheetRows: number[] = [];
  cells.rows.forEach((row, index) => {
    const fields = table.columns.map((column, position): [string, Reading<unknown>] => {
      const cell = row[found[position] ?? -1];
      return [column.key, cell ? readCell(column, cell, context) : EMPTY];
    });
    if (fields.every(([, reading]) => reading.kind === 'empty')) return;
    rows.push(Object.fromEntries(fields));
    sheetRows.push(cells.row + 1 + index);
  });
  const columnOf = table.columns.flatMap(({ key }, index): [string, number][] => {
    const column = found[index] ?? -1;
    return column === -1 ? [] : [[key, cells.column + column]];
  });
  return { rows, sheetRows, columnOf: new Map(columnOf), missing };
}

function readFields(table: TableSpec, cells: TableCells, context: ReadingContext): TableReading {
  const [labelColumn, valueColumn] = FIELD_HEADERS.map((header, index) => {
    const column = cells.headers.findIndex((label) => sameHeader(label, header));
    return column === -1 ? index : column;
  }) as [number, number];
  const labels = cells.rows.map((row) => String(row[labelColumn]?.value ?? ''));
  const { found, missing } = findLabels(table, labels);
  const fields = table.columns.map((column, index): [string, Reading<unknown>] => [
    column.key,
    readCell(column, cells.rows[found[index] ?? -1]?.[valueColumn] ?? EMPTY_CELL, context),
  ]);
  return {
    rows: [Object.fromEntries(fields)],
    sheetRows: found.map((row) => (row === -1 ? cells.row : cells.row + 1 + row)),
    columnOf: new Map(table.columns.map(({ key }) => [key, cells.column + valueColumn])),
    missing,
  };
}

/** Reads one table. Nothing is dropped: what is not understood stays as it was written. */
export function readTable(table: TableSpec, cells: TableCells, context: ReadingContext): TableReading {
  return table.layout === 'fields' ? readFields(table, cells, context) : readRows(table, cells, context);
}

/** Where the parts of a table stand, once its rows have names. */
export function placeOf(
  table: TableSpec,
  cells: TableCells,
  reading: TableReading,
  rowNames: readonly string[],
): [TableKey, TablePlace] {
  const names = table.layout === 'fields' ? table.columns.map(({ key }) => key) : rowNames;
  const rowOf = new Map(names.map((name, index) => [name, reading.sheetRows[index] ?? cells.row]));
  const { sheet, row, column } = cells;
  return [table.key, { sheet, row, column, rowOf, columnOf: reading.columnOf, layout: table.layout }];
}
