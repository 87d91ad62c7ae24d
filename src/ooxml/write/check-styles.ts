import { SIDES, type BorderStyle, type CellStyle, type ConditionalStyle } from '../cell-style';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { WorkbookFile } from '../workbook-file';

const COLOUR = /^#[0-9A-Fa-f]{6}$/;
const LONGEST_FORMAT = 255;
/** In points (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const FONT_SIZES = { smallest: 1, largest: 409 };

/** @throws UnwritableWorkbook `style` where a colour, a font size or a number format is none */
export function checkStyles({ sheets }: WorkbookFile): void {
  const checked = new Set<CellStyle>();
  for (const { name, rows, tabColour, conditionalFormats = [] } of sheets) {
    checkColours([tabColour], name);
    for (const { style } of conditionalFormats) checkColours(coloursOf(style), name);
    for (const { cells } of rows) {
      for (const { style } of cells) {
        if (style === undefined || checked.has(style)) continue;
        checked.add(style);
        checkStyle(style, name);
      }
    }
  }
}

const bordersOf = (border: BorderStyle = {}) => SIDES.map((side) => border[side]?.colour);
const coloursOf = ({ font, fill, border }: CellStyle | ConditionalStyle) => [font?.colour, fill, ...bordersOf(border)];

function checkStyle(style: CellStyle, sheet: string): void {
  checkColours(coloursOf(style), sheet);
  const { numberFormat, font } = style;
  if (numberFormat !== undefined && (numberFormat === '' || numberFormat.length > LONGEST_FORMAT)) {
    throw new UnwritableWorkbook('style', 'a number format that is empty or too long', sheet);
  }
  const { size = FONT_SIZES.smallest } = font ?? {};
  if (!(size >= FONT_SIZES.smallest && size <= FONT_SIZES.largest)) {
    throw new UnwritableWorkbook('style', `a font size of ${size}`, sheet);
  }
}

function checkColours(colours: readonly (string | undefined)[], sheet: string): void {
  for (const colour of colours) {
    if (colour !== undefined && !COLOUR.test(colour)) throw new UnwritableWorkbook('style', `"${colour}" is no #RRGGBB`, sheet);
  }
}
