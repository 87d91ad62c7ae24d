/**
 * The look of a cell. What is left out is as in an untouched cell (General, the workbook's default font, no fill,
 * locked). Colours are `#RRGGBB`, upper case; colours of a theme or of the old palette are not read.
 */
export interface CellStyle {
  /** In Excel's own (en-US) notation; left out: `General`. */
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  /** Colour of a solid fill. */
  readonly fill?: string;
  readonly border?: BorderStyle;
  readonly align?: Alignment;
  /** May the cell be changed on a protected sheet? Left out: no. */
  readonly locked?: false;
}

export interface FontStyle {
  readonly bold?: true;
  readonly italic?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly name?: string;
}

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
export type BorderStyle = Readonly<Partial<Record<Side, BorderLine>>>;
export interface BorderLine {
  readonly line: LineStyle;
  readonly colour?: string;
}
export const LINE_STYLES = ['hair', 'thin', 'medium', 'thick', 'dotted', 'dashed', 'double'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export interface Alignment {
  readonly horizontal?: Horizontal;
  /** Left out: bottom. */
  readonly vertical?: Vertical;
  readonly wrap?: true;
  /** In steps of three spaces. */
  readonly indent?: number;
  /** In degrees, anticlockwise: from -90 to 90. */
  readonly rotation?: number;
}
export const HORIZONTALS = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
export type Horizontal = (typeof HORIZONTALS)[number];
export const VERTICALS = ['top', 'center', 'justify', 'distributed'] as const;
export type Vertical = (typeof VERTICALS)[number];

/** What a conditional format may change. */
export interface ConditionalStyle {
  readonly font?: Pick<FontStyle, 'bold' | 'italic' | 'colour'>;
  readonly fill?: string;
  readonly border?: BorderStyle;
}
