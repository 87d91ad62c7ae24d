import type { ICellData, Nullable } from '@univerjs/core';
import type { Cell, CellValue } from '../workbook/cell';
import { isErrorValue } from '../workbook/cell';
import { type CellFormat, GENERAL } from '../workbook/format';

/** Univer's cell: value, type (1 text, 2 number, 3 logical), formula, style. `null` takes away. */
export interface UniverCell {
  v: string | number | null;
  t: 1 | 2 | 3 | null;
  f: string | null;
  s: Readonly<Record<string, unknown>>;
}

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, Justify: 4, CenterAcrossSelection: 2 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const BORDER: Readonly<Record<string, number>> = { Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6, Double: 7 };
const SIDES: Readonly<Record<string, string>> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };
const WRAP = 3;
/** What is free at a cell's edge, and a step of an indent: three spaces of Calibri 11. */
const EDGE_PIXELS = 2;
const INDENT_PIXELS = 9;

/** A cell to hand over; a formula comes without its value, which Univer finds. */
export function univerCell(cell: Cell, plain: string | undefined): UniverCell {
  const style = univerStyle(cell.format);
  if (plain !== undefined) return { v: null, t: null, f: plain, s: style };
  const { value } = cell;
  if (typeof value === 'number') return { v: value, t: 2, f: null, s: style };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, f: null, s: style };
  return { v: value === '' ? null : value, t: value === '' ? null : 1, f: null, s: style };
}

/** What Univer holds for a formula's result. */
export function calculatedValue(found: Nullable<ICellData>): CellValue {
  if (!found) return 0;
  const value = found.v;
  if (found.t === 3) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return 0;
  if (found.t === 2 && value !== '' && !isErrorValue(value)) return Number(value);
  return value;
}

/** Every member is said, so that what a cell no longer has goes away. */
export function univerStyle(format: CellFormat): Readonly<Record<string, unknown>> {
  const { numberFormat } = format;
  return {
    n: numberFormat === undefined || numberFormat === GENERAL ? null : { pattern: numberFormat },
    bg: format.fill === undefined ? null : { rgb: format.fill },
    cl: format.fontColor === undefined ? null : { rgb: format.fontColor },
    bl: format.bold ? 1 : null,
    it: format.italic ? 1 : null,
    ul: format.underline === undefined || format.underline === 'None' ? null : { s: 1 },
    fs: format.fontSize ?? null,
    ff: format.fontName ?? null,
    ht: HORIZONTAL[format.horizontal ?? ''] ?? null,
    vt: VERTICAL[format.vertical ?? ''] ?? null,
    tb: format.wrap ? WRAP : null,
    pd: paddingOf(format),
    tr: format.orientation ? { a: -format.orientation } : null,
    bd: bordersOf(format),
  };
}

/** An indent is kept free on the side that the text is aligned to. */
function paddingOf({ indent = 0, horizontal }: CellFormat): Readonly<Record<string, number>> | null {
  if (indent === 0) return null;
  return { [horizontal === 'Right' ? 'r' : 'l']: EDGE_PIXELS + indent * INDENT_PIXELS };
}

function bordersOf({ borders }: CellFormat): Readonly<Record<string, unknown>> | null {
  const sides = Object.entries(borders ?? {}).flatMap(([side, { style, color }]) => {
    const letter = SIDES[side];
    return letter === undefined ? [] : [[letter, style === 'None' ? null : { s: BORDER[style] ?? 1, cl: { rgb: color } }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}
