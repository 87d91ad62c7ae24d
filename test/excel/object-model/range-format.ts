import { bind, type Bound, type ClassBinding, type Property } from '../wire/binding';
import { invalidArgument, notImplemented } from '../wire/errors';
import { type Border, type CellFormat, DEFAULTS } from '../workbook/format';
import { endColumn, endRow, type Rect } from '../workbook/rect';
import { refuseLocked } from '../workbook/writing';
import { collection } from './collection';
import type { RangeRef } from './scope';

/** The value all cells share, or `null` as Excel says where they differ. */
function shared<T>({ sheet, rect }: RangeRef, read: (format: CellFormat) => T): T | null {
  const first = read(sheet.format(rect.row, rect.column));
  if (rect.rows * rect.columns > 20_000) {
    for (const [, , cell] of sheet.cellsIn(rect)) if (read(cell.format) !== first) return null;
    return first;
  }
  for (let row = rect.row; row <= endRow(rect); row++) {
    for (let column = rect.column; column <= endColumn(rect); column++) {
      if (read(sheet.format(row, column)) !== first) return null;
    }
  }
  return first;
}

function apply(range: RangeRef, patch: CellFormat): void {
  if (range.sheet.protection) refuseLocked(range.sheet, range.rect, 'RangeFormat');
  range.sheet.applyFormat(range.rect, patch);
  range.scope.workbook.stale = true;
}

/** A property of the format with Excel's default. */
const member = (key: keyof CellFormat, byDefault: unknown): Property<RangeRef> => ({
  get: (range) => shared(range, (format) => format[key] ?? byDefault),
  set: (range, value) => apply(range, { [key]: value }),
});

const FILL: ClassBinding<RangeRef> = {
  name: 'RangeFill',
  properties: {
    Color: {
      get: (range) => shared(range, ({ fill }) => fill ?? '#FFFFFF'),
      set: (range, color) => apply(range, { fill: String(color).toUpperCase() || undefined }),
    },
  },
  methods: { Clear: (range) => apply(range, { fill: undefined }) },
};

const FONT: ClassBinding<RangeRef> = {
  name: 'RangeFont',
  properties: {
    Bold: member('bold', false),
    Italic: member('italic', false),
    Underline: member('underline', 'None'),
    Color: {
      get: (range) => shared(range, ({ fontColor }) => fontColor ?? DEFAULTS.fontColor),
      set: (range, color) => apply(range, { fontColor: String(color).toUpperCase() }),
    },
    Size: member('fontSize', DEFAULTS.fontSize),
    Name: member('fontName', DEFAULTS.fontName),
  },
};

const PROTECTION: ClassBinding<RangeRef> = {
  name: 'FormatProtection',
  properties: { Locked: member('locked', true), FormulaHidden: member('formulaHidden', false) },
};

/** Widths and heights in points. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
function size(axis: 'column' | 'row'): Property<RangeRef> {
  const byDefault = axis === 'column' ? DEFAULTS.columnWidth : DEFAULTS.rowHeight;
  const sizes = ({ sheet }: RangeRef): Map<number, number> => (axis === 'column' ? sheet.columnWidths : sheet.rowHeights);
  const span = ({ rect }: RangeRef): [number, number] => (axis === 'column' ? [rect.column, endColumn(rect)] : [rect.row, endRow(rect)]);
  return {
    get(range) {
      const [first, last] = span(range);
      const value = sizes(range).get(first) ?? byDefault;
      for (let at = first; at <= Math.min(last, first + 1000); at++) if ((sizes(range).get(at) ?? byDefault) !== value) return null;
      return value;
    },
    set(range, value) {
      const [first, last] = span(range);
      if (last - first > 20_000) throw notImplemented(`RangeFormat.${axis}${axis === 'column' ? 'Width' : 'Height'} of a whole sheet`);
      for (let at = first; at <= last; at++) sizes(range).set(at, Number(value));
      range.sheet.appearance++;
      range.scope.workbook.stale = true;
    },
  };
}

/** A width that holds the longest text shown; about 5.3 points a character. */
function autofitColumns({ sheet, rect, scope }: RangeRef): void {
  const longest = new Map<number, number>();
  for (const [, column, cell] of sheet.cellsIn(rect)) longest.set(column, Math.max(longest.get(column) ?? 0, String(cell.value).length));
  for (const [column, length] of longest) sheet.columnWidths.set(column, Math.max(DEFAULTS.columnWidth, Math.round(length * 5.3 + 8)));
  sheet.appearance++;
  scope.workbook.stale = true;
}

function autofitRows({ sheet, rect, scope }: RangeRef): void {
  for (const row of [...sheet.rowHeights.keys()]) if (row >= rect.row && row <= endRow(rect)) sheet.rowHeights.delete(row);
  sheet.appearance++;
  scope.workbook.stale = true;
}

interface BorderRef {
  readonly range: RangeRef;
  readonly side: string;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** Cells a side of the range touches, with the side of each cell that is drawn. */
function edges({ rect }: RangeRef, side: string): readonly { readonly rect: Rect; readonly cellSide: string }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, rows: 1 }, cellSide: side }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, row: endRow(rect), rows: 1 }, cellSide: side }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, columns: 1 }, cellSide: side }];
    case 'EdgeRight':
      return [{ rect: { ...rect, column: endColumn(rect), columns: 1 }, cellSide: side }];
    case 'InsideHorizontal':
      return rect.rows > 1 ? [{ rect: { ...rect, rows: rect.rows - 1 }, cellSide: 'EdgeBottom' }] : [];
    case 'InsideVertical':
      return rect.columns > 1 ? [{ rect: { ...rect, columns: rect.columns - 1 }, cellSide: 'EdgeRight' }] : [];
    default:
      return [];
  }
}

const borderMember = (key: keyof Border): Property<BorderRef> => ({
  get: ({ range, side }) => {
    const [edge] = edges(range, side);
    return edge ? (range.sheet.format(edge.rect.row, edge.rect.column).borders?.[edge.cellSide] ?? NO_BORDER)[key] : NO_BORDER[key];
  },
  set: ({ range, side }, value) => {
    for (const { rect, cellSide } of edges(range, side)) {
      const old = range.sheet.format(rect.row, rect.column).borders?.[cellSide] ?? { ...NO_BORDER, style: 'Continuous' };
      range.sheet.applyFormat(rect, { borders: { [cellSide]: { ...old, [key]: String(value) } } });
    }
    range.scope.workbook.stale = true;
  },
});

const BORDER: ClassBinding<BorderRef> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ _Id: side }),
  properties: { SideIndex: { get: ({ side }) => side }, Style: borderMember('style'), Color: borderMember('color'), Weight: borderMember('weight') },
};

const borderOf = (range: RangeRef, side: unknown): Bound | null =>
  typeof side === 'string' && SIDES.includes(side) ? bind(BORDER, { range, side }) : null;

const BORDERS = collection<RangeRef>('RangeBorderCollection', {
  items: (range) => SIDES.map((side) => bind(BORDER, { range, side })),
  find: borderOf,
});

/** From 0 to 250. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-indentlevel-member */
function indentCells(range: RangeRef, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250) throw invalidArgument('RangeFormat.indentLevel');
  apply(range, { indent: Number(value) });
}

/**
 * From -90 to 90, or 180 for letters below each other.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member
 */
function turnText(range: RangeRef, value: unknown): void {
  const degrees = Number(value);
  if (!Number.isInteger(degrees) || (Math.abs(degrees) > 90 && degrees !== 180)) throw invalidArgument('RangeFormat.textOrientation');
  apply(range, { orientation: degrees });
}

export const RANGE_FORMAT: ClassBinding<RangeRef> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: size('column'),
    RowHeight: size('row'),
    HorizontalAlignment: member('horizontal', 'General'),
    VerticalAlignment: member('vertical', 'Bottom'),
    WrapText: member('wrap', false),
    IndentLevel: {
      get: (range) => shared(range, ({ indent }) => indent ?? 0),
      set: indentCells,
    },
    TextOrientation: {
      get: (range) => shared(range, ({ orientation }) => orientation ?? 0),
      set: turnText,
    },
  },
  navigations: {
    Fill: (range) => bind(FILL, range),
    Font: (range) => bind(FONT, range),
    Protection: (range) => bind(PROTECTION, range),
    Borders: (range) => bind(BORDERS, range),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};
