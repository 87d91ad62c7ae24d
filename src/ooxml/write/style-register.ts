import type { CellStyle, ConditionalStyle } from '../cell-style';
import { CONTENT_TYPE, MAIN } from '../namespaces';
import { builtInNumber, FIRST_OWN_FORMAT, GENERAL } from '../number-formats';
import {
  borderMarkup, cellFormatMarkup, conditionalFillMarkup, conditionalFontMarkup, fillMarkup, fontMarkup,
} from './look-markup';
import { element, list, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/** Markup that is written once, and named by its number. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const markup of first) this.numberOf(markup);
  }

  numberOf(markup: string): number {
    const known = this.numbers.get(markup);
    if (known !== undefined) return known;
    this.numbers.set(markup, this.numbers.size);
    return this.numbers.size - 1;
  }

  all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** Excel expects these two fills first, whatever is written there (ECMA-376 §18.8.21). */
const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** The looks of all cells and conditional formats, each once (ECMA-376 §18.8.39). */
export class StyleRegister {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered([fontMarkup({})]);
  private readonly fills = new Numbered(FIRST_FILLS);
  private readonly borders = new Numbered([borderMarkup({})]);
  private readonly cellFormats = new Numbered();
  private readonly conditional = new Numbered();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.numberOf({});
  }

  /** The number by which a cell names its look; 0 is that of an untouched cell. */
  numberOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const { font, fill, border, numberFormat = GENERAL } = style;
    const markup = cellFormatMarkup(style, {
      numFmtId: builtInNumber(numberFormat) ?? FIRST_OWN_FORMAT + this.formats.numberOf(numberFormat),
      fontId: this.fonts.numberOf(fontMarkup(font ?? {})),
      fillId: fill === undefined ? 0 : this.fills.numberOf(fillMarkup(fill)),
      borderId: this.borders.numberOf(borderMarkup(border ?? {})),
    });
    const number = this.cellFormats.numberOf(markup);
    this.known.set(style, number);
    return number;
  }

  conditionalNumberOf({ font, fill, border }: ConditionalStyle): number {
    const parts = [
      font ? conditionalFontMarkup(font) : '',
      fill === undefined ? '' : conditionalFillMarkup(fill),
      border ? borderMarkup(border) : '',
    ];
    return this.conditional.numberOf(element('dxf', {}, parts.join('')));
  }

  addTo(package_: PackageBuilder, from: string): void {
    const formats = this.formats
      .all()
      .map((formatCode, index) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }));
    const parts = [
      list('numFmts', formats),
      list('fonts', this.fonts.all()),
      list('fills', this.fills.all()),
      list('borders', this.borders.all()),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.cellFormats.all()),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      list('dxfs', this.conditional.all()),
    ];
    const name = 'xl/styles.xml';
    package_.add(name, XML_DECLARATION + element('styleSheet', { xmlns: MAIN }, parts.join('')), CONTENT_TYPE.styles);
    package_.relate(from, 'styles', name);
  }
}
