import {
  HORIZONTALS,
  LINE_STYLES,
  VERTICALS,
  type Alignment,
  type BorderLine,
  type BorderStyle,
  type FontStyle,
  type Side,
} from '../cell-style';
import { unescapeText } from '../xml-text';
import { colourIn, isTrue, numberIn, oneOf } from './attributes';
import type { Attributes } from './xml-events';

/** What fonts, fills, borders and conditional formats are made of. */
export interface Look {
  font?: FontStyle;
  fill?: string;
  border?: BorderStyle;
}

/** Strict files say `start` and `end` (ECMA-376 §18.8.37). */
const SIDE_NAMES: Readonly<Record<string, Side>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Gathers a look from the elements of the styles part. */
export class LookReader {
  private look: Look = {};
  private conditional = false;
  private within: 'font' | 'fill' | 'border' | '' = '';
  private font: Writable<FontStyle> = {};
  private border: Partial<Record<Side, BorderLine>> = {};
  private side: Side | undefined;
  private pattern: string | undefined;
  private foreground: string | undefined;
  private background: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'dxf') this.conditional = true;
    else if (name === 'font' || name === 'fill' || name === 'border') this.within = name;
    else if (this.within === 'font') this.openInFont(name, attributes);
    else if (this.within === 'fill') this.openInFill(name, attributes);
    else if (this.within === 'border') this.openInBorder(name, attributes);
  }

  close(name: string): void {
    if (name === 'dxf') this.conditional = false;
    if (name !== this.within) return;
    if (name === 'font' && Object.keys(this.font).length > 0) this.look.font = this.font;
    if (name === 'border' && Object.keys(this.border).length > 0) this.look.border = this.border;
    if (name === 'fill') this.closeFill();
    this.within = '';
    this.font = {};
    this.border = {};
  }

  /** The look since the last call. */
  take(): Look {
    const look = this.look;
    this.look = {};
    return look;
  }

  private openInFont(name: string, attributes: Attributes): void {
    const { val } = attributes;
    const on = val === undefined || isTrue(val);
    if (name === 'b' && on) this.font.bold = true;
    else if (name === 'i' && on) this.font.italic = true;
    else if (name === 'sz') this.font.size = numberIn(val) ?? 0;
    else if (name === 'name' && val !== undefined) this.font.name = unescapeText(val);
    else if (name === 'color') {
      const colour = colourIn(attributes);
      if (colour !== undefined) this.font.colour = colour;
    }
  }

  private openInFill(name: string, attributes: Attributes): void {
    if (name === 'patternFill') this.pattern = attributes['patternType'];
    else if (name === 'fgColor') this.foreground = colourIn(attributes);
    else if (name === 'bgColor') this.background = colourIn(attributes);
  }

  private closeFill(): void {
    // A cell's solid fill has its colour in front; a conditional format's has it behind, and needs no pattern (§18.8.20).
    const solid = this.pattern === 'solid' || (this.conditional && this.pattern === undefined);
    const [first, second] = this.conditional ? [this.background, this.foreground] : [this.foreground, this.background];
    const colour = solid ? (first ?? second) : undefined;
    if (colour !== undefined) this.look.fill = colour;
    this.pattern = this.foreground = this.background = undefined;
  }

  private openInBorder(name: string, attributes: Attributes): void {
    if (name === 'color') {
      const colour = colourIn(attributes);
      const line = this.side && this.border[this.side];
      if (this.side && line && colour !== undefined) this.border[this.side] = { ...line, colour };
      return;
    }
    this.side = SIDE_NAMES[name];
    const line = oneOf(LINE_STYLES, attributes['style']);
    if (this.side && line) this.border[this.side] = { line };
  }
}

/** A font without what it has in common with the workbook's default font. */
export function withoutDefaults(font: FontStyle | undefined, standard: FontStyle | undefined): FontStyle | undefined {
  const { size, name, colour, ...rest } = font ?? {};
  const own: FontStyle = {
    ...rest,
    ...(size !== undefined && size !== standard?.size && { size }),
    ...(colour !== undefined && colour !== standard?.colour && { colour }),
    ...(name !== undefined && name !== standard?.name && { name }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

/** 255 is letters below each other, which is not kept. */
function rotationOf(degrees = 0): Pick<Alignment, 'rotation'> {
  if (degrees <= 0 || degrees > 180) return {};
  return { rotation: degrees > 90 ? 90 - degrees : degrees };
}

/** Alignment other than that of an untouched cell. */
export function alignmentOf({ horizontal, vertical, wrapText, indent, textRotation }: Attributes): Alignment | undefined {
  const [across, down, steps] = [oneOf(HORIZONTALS, horizontal), oneOf(VERTICALS, vertical), numberIn(indent)];
  const align: Alignment = {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(isTrue(wrapText) && { wrap: true as const }),
    ...(steps !== undefined && steps !== 0 && { indent: steps }),
    ...rotationOf(numberIn(textRotation)),
  };
  return Object.keys(align).length > 0 ? align : undefined;
}
