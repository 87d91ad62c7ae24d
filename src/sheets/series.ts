import { EMPTY_TABLES, MONTHS } from '../domain/plan';
import type { Programme } from '../programmes/programme';
import { PROGRAMMES } from '../programmes/programmes';
import { normalHeader } from './same-header';
import { NO_SHAPE, sharedShape, sheetYears } from './shape';
import type { ColumnSeries, ColumnSpec, SheetShape, TableSpec } from './spec';
import { asFirstYear, isNamedInFull, yearHeader, yearOfHeader } from './year-headers';

/** The columns that follow from the plan's years or areas, and what stands of them in a workbook. */

/** Before the header of a column that holds something and no longer fits the plan. */
export const FORMERLY = 'Tidligere: ';

/** What a column of a series is one of. */
export type SeriesKind = 'years' | 'areas';

/** The columns that a table has for the years and areas of a shape, and would not have without them. */
export function seriesOf(table: TableSpec, asked: SheetShape): readonly ColumnSpec[] {
  if (!table.columns.some((column) => 'forEach' in column)) return [];
  const shape = sharedShape(asked);
  const ofShape = seriesByShape.get(shape) ?? new Map<TableSpec, readonly ColumnSpec[]>();
  const columns = ofShape.get(table) ?? table.columns.flatMap((column) => ('forEach' in column ? seriesIn(column, shape) : []));
  seriesByShape.set(shape, ofShape.set(table, columns));
  return columns;
}

const seriesByShape = new WeakMap<SheetShape, Map<TableSpec, readonly ColumnSpec[]>>();
function seriesIn({ forEach }: ColumnSeries, shape: SheetShape): readonly ColumnSpec[] {
  const always = new Set(forEach({ ...shape, years: [], areas: [] }).map(({ key }) => key));
  return forEach(shape).filter(({ key }) => !always.has(key));
}

const FIRST_YEAR: SheetShape = { ...NO_SHAPE, years: sheetYears(EMPTY_TABLES.masterData, 1) };
const ALL_AREAS: SheetShape = { ...NO_SHAPE, areas: PROGRAMMES.flatMap(({ areas }) => areas) };

/** What a table's header or label is one of, whether or not it belongs to today's plan. */
export function seriesKind(table: TableSpec, header: string): SeriesKind | undefined {
  const { years, areas } = known.get(table) ?? headersOfSeries(table);
  if (yearOfHeader(header) && years.has(normalHeader(asFirstYear(header)))) return 'years';
  return areas.has(normalHeader(header)) ? 'areas' : undefined;
}

interface SeriesHeaders extends Readonly<Record<SeriesKind, ReadonlySet<string>>> {
  /** Of each of all areas, in their order. */
  readonly areaHeaders: readonly (readonly string[])[];
}
const known = new WeakMap<TableSpec, SeriesHeaders>();
function headersOfSeries(table: TableSpec): SeriesHeaders {
  const headers = (shape: SheetShape) => seriesOf(table, shape).map(({ header }) => normalHeader(header));
  const areaHeaders = ALL_AREAS.areas.map((area) => headers({ ...NO_SHAPE, areas: [area] }));
  const made = { years: new Set(headers(FIRST_YEAR)), areas: new Set(headers(ALL_AREAS)), areaHeaders };
  known.set(table, made);
  return made;
}

/** The series' columns that stand under these headers, as the shape that they were made for. */
export function standingShape(table: TableSpec, headers: readonly string[]): SheetShape {
  const ofYears = headers.filter((header) => seriesKind(table, header) === 'years');
  // Where a header says the whole name of a year, that says more than those that name it in short.
  const named = ofYears.filter(isNamedInFull);
  const years = (named.length > 0 ? named : ofYears).flatMap((header) => yearOfHeader(header) ?? []);
  const first = new Map(years.map((year) => [yearHeader(year), year]));
  const standing = new Set(headers.map(normalHeader));
  const { areaHeaders } = known.get(table) ?? headersOfSeries(table);
  return {
    ...NO_SHAPE,
    years: [...first.values()].map((year, index) => ({ ...year, index })),
    areas: ALL_AREAS.areas.filter((_, index) => areaHeaders[index]?.some((header) => standing.has(header))),
  };
}

/**
 * The shapes for which the formulas of a table may have been written before the plan changed: first
 * that of all its own columns. In which month an accounting year began, or of which programme an
 * area is, is not said by its header.
 */
export function formerShapes(table: TableSpec, headers: readonly string[]): readonly SheetShape[] {
  const standing = standingShape(table, headers);
  const inTwo = standing.years.some(({ startMonth }) => startMonth > 1);
  const shapes = inTwo ? MONTHS.slice(1).map((startMonth) => ({ ...standing, years: standing.years.map((year) => ({ ...year, startMonth })) })) : [standing];
  const under = (programme: Programme) => shapes.map((shape): SheetShape => ({ ...shape, programme, areas: shape.areas.filter((area) => programme.areas.includes(area)) }));
  return [...shapes, ...PROGRAMMES.flatMap(under)].map(sharedShape);
}
