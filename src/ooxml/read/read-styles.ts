import type { CellStyle, ConditionalStyle } from '../cell-style';
import { builtInFormat, GENERAL } from '../number-formats';
import { unescapeText } from '../xml-text';
import { isTrue } from './attributes';
import type { PackageParts } from './package-parts';
import { alignmentOf, LookReader, withoutDefaults, type Look } from './read-looks';
import type { Attributes } from './xml-events';

/** The looks that cells and conditional formats name by their number. */
export interface Styles {
  /** Nothing where the look is that of an untouched cell. */
  readonly cells: readonly (CellStyle | undefined)[];
  readonly conditional: readonly ConditionalStyle[];
}
export const NO_STYLES: Styles = { cells: [], conditional: [] };

/** A cell format as the file has it: numbers of its parts (ECMA-376 §18.8.45). */
interface CellFormat {
  readonly ids: Attributes;
  align?: CellStyle['align'];
  locked?: false;
}

const isEmpty = (object: object) => Object.keys(object).length === 0;

/** Reads the part that holds the looks (ECMA-376 §18.8.39). */
export function readStyles(parts: PackageParts, part: string): Styles {
  const formats = new Map<string, string>();
  const cellFormats: CellFormat[] = [];
  const conditional: ConditionalStyle[] = [];
  const lists: Record<keyof Look, Look[]> = { font: [], fill: [], border: [] };
  const looks = new LookReader();
  let section = '';
  let depth = 0;

  parts.readXml(part, {
    open: (name, attributes) => {
      if (++depth === 2) section = name;
      else if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', unescapeText(attributes['formatCode'] ?? ''));
      else if (section === 'cellXfs') openCellFormat(cellFormats, name, attributes);
      else looks.open(name, attributes);
    },
    close: (name) => {
      depth--;
      looks.close(name);
      if (name === 'dxf') conditional.push(asConditional(looks.take()));
      else if (depth === 2 && section === 'fonts') lists.font.push(looks.take());
      else if (depth === 2 && section === 'fills') lists.fill.push(looks.take());
      else if (depth === 2 && section === 'borders') lists.border.push(looks.take());
    },
  });

  const defaultFont = lists.font[0]?.font;
  const cells = cellFormats.map(({ ids, align, locked }) => {
    const look = <Key extends keyof Look>(key: Key): Look[Key] => lists[key][Number(ids[`${key}Id`] ?? 0)]?.[key];
    const font = withoutDefaults(look('font'), defaultFont);
    const [fill, border] = [look('fill'), look('border')];
    const id = ids['numFmtId'] ?? '0';
    const numberFormat = formats.get(id) ?? builtInFormat(Number(id));
    const style: CellStyle = {
      ...(numberFormat.toLowerCase() === GENERAL.toLowerCase() ? {} : { numberFormat }),
      ...(font && { font }),
      ...(fill !== undefined && { fill }),
      ...(border && { border }),
      ...(align && { align }),
      ...(locked === false && { locked }),
    };
    return isEmpty(style) ? undefined : style;
  });
  return { cells, conditional };
}

function openCellFormat(formats: CellFormat[], name: string, attributes: Attributes): void {
  const current = formats.at(-1);
  if (name === 'xf') formats.push({ ids: attributes });
  else if (name === 'alignment' && current) current.align = alignmentOf(attributes);
  else if (name === 'protection' && current && attributes['locked'] !== undefined && !isTrue(attributes['locked'])) {
    current.locked = false;
  }
}

function asConditional({ font, fill, border }: Look): ConditionalStyle {
  const { bold, italic, colour } = font ?? {};
  const kept = { ...(bold && { bold }), ...(italic && { italic }), ...(colour !== undefined && { colour }) };
  return { ...(!isEmpty(kept) && { font: kept }), ...(fill !== undefined && { fill }), ...(border && { border }) };
}
