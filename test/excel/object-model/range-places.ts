import type { Arguments } from '../wire/arguments';
import { type Bound, Bound as BoundObject, type Method } from '../wire/binding';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { bounding, cellAt, encloses, endColumn, endRow, fitsSheet, intersection, MAX_COLUMNS, MAX_ROWS, type Rect } from '../workbook/rect';
import type { Area } from '../workbook/workbook';
import { RangeRef } from './scope';

type Place = Method<RangeRef>;

/** @throws ExcelError `InvalidArgument` where the sheet ends. */
const inSheet = (range: RangeRef, rect: Rect, location: string): Bound => {
  if (!fitsSheet(rect)) throw invalidArgument(location);
  return range.at(rect);
};

/** A range given as an object or an address. */
export function areaArgument(range: RangeRef, args: Arguments, index: number): Area {
  const given = args.values[index];
  if (given instanceof BoundObject && given.model instanceof RangeRef) return given.model;
  const area = typeof given === 'string' ? range.scope.workbook.area(given, range.sheet) : null;
  if (!area) throw invalidArgument(args.location);
  return area;
}

const used = (range: RangeRef, valuesOnly: boolean): Bound | null => {
  const rect = range.sheet.used(valuesOnly, range.rect);
  return rect && range.at(rect);
};

const crossing = (range: RangeRef, args: Arguments): Bound | null => {
  const other = areaArgument(range, args, 0);
  const rect = other.sheet === range.sheet ? intersection(range.rect, other.rect) : null;
  return rect && range.at(rect);
};

const required = (found: Bound | null, args: Arguments): Bound => {
  if (!found) throw itemNotFound(args.location);
  return found;
};

/** The block of filled cells around the range, ended by empty rows and columns. */
function surrounding({ sheet, rect }: RangeRef): Rect {
  let region = rect;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const wider = { row, column, rows: endRow(region) - row + 2, columns: endColumn(region) - column + 2 };
    const grown = sheet.used(true, wider);
    const next = grown ? bounding(region, grown) : region;
    if (encloses(region, next)) return region;
    region = next;
  }
}

/**
 * The methods of `Excel.Range` that answer other ranges.
 * https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export const RANGE_PLACES: Readonly<Record<string, Place>> = {
  GetCell: (range, args) =>
    inSheet(range, cellAt(range.rect.row + args.number(0), range.rect.column + args.number(1)), args.location),
  GetRow: (range, args) => inSheet(range, { ...range.rect, row: range.rect.row + args.number(0), rows: 1 }, args.location),
  GetColumn: (range, args) => inSheet(range, { ...range.rect, column: range.rect.column + args.number(0), columns: 1 }, args.location),
  GetOffsetRange: (range, args) =>
    inSheet(range, { ...range.rect, row: range.rect.row + args.number(0), column: range.rect.column + args.number(1) }, args.location),
  GetResizedRange: (range, args) =>
    inSheet(range, { ...range.rect, rows: range.rect.rows + args.number(0), columns: range.rect.columns + args.number(1) }, args.location),
  GetAbsoluteResizedRange: (range, args) =>
    inSheet(range, { ...range.rect, rows: args.number(0), columns: args.number(1) }, args.location),
  GetEntireColumn: (range) => range.at({ ...range.rect, row: 0, rows: MAX_ROWS }),
  GetEntireRow: (range) => range.at({ ...range.rect, column: 0, columns: MAX_COLUMNS }),
  GetLastRow: (range) => range.at({ ...range.rect, row: endRow(range.rect), rows: 1 }),
  GetLastColumn: (range) => range.at({ ...range.rect, column: endColumn(range.rect), columns: 1 }),
  GetLastCell: (range) => range.at(cellAt(endRow(range.rect), endColumn(range.rect))),
  GetRowsAbove: (range, args) => {
    const count = args.optionalNumber(0) ?? 1;
    return inSheet(range, { ...range.rect, row: range.rect.row - count, rows: count }, args.location);
  },
  GetRowsBelow: (range, args) =>
    inSheet(range, { ...range.rect, row: endRow(range.rect) + 1, rows: args.optionalNumber(0) ?? 1 }, args.location),
  GetUsedRange: (range, args) => required(used(range, args.flag(0)), args),
  GetUsedRangeOrNullObject: (range, args) => used(range, args.flag(0)),
  GetIntersection: (range, args) => required(crossing(range, args), args),
  GetIntersectionOrNullObject: crossing,
  GetSurroundingRegion: (range) => range.at(surrounding(range)),
  GetBoundingRect: (range, args) => {
    const other = areaArgument(range, args, 0);
    if (other.sheet !== range.sheet) throw invalidArgument(args.location);
    return range.at(bounding(range.rect, other.rect));
  },
};
