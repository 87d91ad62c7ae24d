import { SIDES, type Alignment, type BorderStyle, type CellStyle, type FontStyle } from '../cell-style';
import { element } from './markup';

/** Looks in the markup of the styles part; the order of elements is the schema's. */

const DEFAULT_FONT = { size: 11, name: 'Calibri' };
/** Between texts and pictures: sans serif (ECMA-376 §18.8.18). */
const FAMILY = element('family', { val: 2 });

const colour = (name: string, hex: string) => element(name, { rgb: `FF${hex.slice(1).toUpperCase()}` });

export function fontMarkup({ bold, italic, size, colour: ink, name }: FontStyle): string {
  const parts = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    element('sz', { val: size ?? DEFAULT_FONT.size }),
    ink === undefined ? '' : colour('color', ink),
    element('name', { val: name ?? DEFAULT_FONT.name }),
    name === undefined ? FAMILY : '',
  ];
  return element('font', {}, parts.join(''));
}

export function conditionalFontMarkup({ bold, italic, colour: ink }: FontStyle): string {
  return element('font', {}, (bold ? '<b/>' : '') + (italic ? '<i/>' : '') + (ink === undefined ? '' : colour('color', ink)));
}

export function fillMarkup(hex: string): string {
  const pattern = element('patternFill', { patternType: 'solid' }, colour('fgColor', hex) + element('bgColor', { indexed: 64 }));
  return element('fill', {}, pattern);
}

/** In a conditional format the colour stands behind the pattern. */
export function conditionalFillMarkup(hex: string): string {
  return element('fill', {}, element('patternFill', {}, colour('bgColor', hex)));
}

export function borderMarkup(border: BorderStyle): string {
  const sides = SIDES.map((side) => {
    const line = border[side];
    if (!line) return element(side);
    return element(side, { style: line.line }, line.colour === undefined ? element('color', { auto: 1 }) : colour('color', line.colour));
  });
  return element('border', {}, sides.join(''));
}

/** Downwards are the degrees beyond 90 (ECMA-376 §18.8.1). */
function alignmentMarkup({ horizontal, vertical, wrap, indent, rotation = 0 }: Alignment): string {
  const textRotation = rotation === 0 ? undefined : rotation > 0 ? rotation : 90 - rotation;
  return element('alignment', { horizontal, vertical, textRotation, wrapText: wrap, indent });
}

/** A cell format that names its parts by their numbers. */
export function cellFormatMarkup(
  { align, locked }: CellStyle,
  ids: { readonly numFmtId: number; readonly fontId: number; readonly fillId: number; readonly borderId: number },
): string {
  const changes = {
    applyNumberFormat: ids.numFmtId > 0,
    applyFont: ids.fontId > 0,
    applyFill: ids.fillId > 0,
    applyBorder: ids.borderId > 0,
    applyAlignment: align !== undefined,
    applyProtection: locked === false,
  };
  const parts = (align ? alignmentMarkup(align) : '') + (locked === false ? element('protection', { locked: 0 }) : '');
  return element('xf', { ...ids, xfId: 0, ...changes }, parts);
}
