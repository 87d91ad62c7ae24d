import { columnOf, rangeOf, rowNumber } from '../addresses';
import { UnreadableFile } from '../unreadable-file';
import { EXCEL, type ColumnSpan, type PrintSetup, type Sheet } from '../workbook-file';
import { unescapeText } from '../xml-text';
import { colourIn, isTrue, numberIn } from './attributes';
import type { Attributes, XmlHandler } from './xml-events';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
export type SheetFeatures = Pick<
  Sheet,
  'columns' | 'freeze' | 'gridlines' | 'tabColour' | 'protected' | 'print' | 'merged'
>;

/** Gathers what a worksheet says besides its cells and rules. Print titles stand in the workbook's names. */
export class FeaturesHandler implements XmlHandler {
  private readonly features: Writable<SheetFeatures> = {};
  private readonly columns: ColumnSpan[] = [];
  private readonly merged: string[] = [];
  private readonly print: Writable<PrintSetup> = {};
  private fitsToPages = false;
  private pages = { pagesWide: 1, pagesHigh: 1 };
  private line: 'header' | 'footer' | undefined;

  constructor(private readonly part: string) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'tabColor': {
        const colour = colourIn(attributes);
        if (colour !== undefined) this.features.tabColour = colour;
        break;
      }
      case 'pageSetUpPr':
        this.fitsToPages = isTrue(attributes['fitToPage']);
        break;
      case 'sheetView':
        if (attributes['showGridLines'] !== undefined && !isTrue(attributes['showGridLines'])) {
          this.features.gridlines = false;
        }
        break;
      case 'pane':
        this.openPane(attributes);
        break;
      case 'col':
        this.openColumn(attributes);
        break;
      case 'sheetProtection':
        if (isTrue(attributes['sheet'])) this.features.protected = true;
        break;
      case 'mergeCell':
        this.openMerged(attributes);
        break;
      case 'pageMargins':
        this.openMargins(attributes);
        break;
      case 'pageSetup':
        this.openPageSetup(attributes);
        break;
      case 'oddHeader':
      case 'oddFooter':
        this.line = name === 'oddHeader' ? 'header' : 'footer';
        break;
    }
  }

  text(text: string): void {
    if (this.line) this.print[this.line] = (this.print[this.line] ?? '') + text;
  }

  close(name: string): void {
    if (!this.line || (name !== 'oddHeader' && name !== 'oddFooter')) return;
    const text = this.print[this.line];
    if (text !== undefined) this.print[this.line] = unescapeText(text);
    this.line = undefined;
  }

  found(): SheetFeatures {
    const { features, columns, merged, print } = this;
    if (columns.length > 0) features.columns = columns;
    if (merged.length > 0) features.merged = merged;
    if (this.fitsToPages) print.fit = this.pages;
    if (Object.keys(print).length > 0) features.print = print;
    return features;
  }

  private openPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.features.freeze = { rows: numberIn(ySplit) ?? 0, columns: numberIn(xSplit) ?? 0 };
  }

  private openColumn({ min, max, width, hidden }: Attributes): void {
    const first = (numberIn(min) ?? 0) - 1;
    const last = (numberIn(max) ?? 0) - 1;
    if (first < 0 || last < first || last >= EXCEL.columns) throw this.damaged('columns that are nowhere');
    const span: Writable<ColumnSpan> = { first, last };
    const wide = numberIn(width);
    if (wide !== undefined) span.width = wide;
    if (isTrue(hidden)) span.hidden = true;
    if (Object.keys(span).length > 2) this.columns.push(span);
  }

  private openMerged({ ref = '' }: Attributes): void {
    if (!rangeOf(ref)) throw this.damaged('merged cells that are nowhere');
    this.merged.push(ref);
  }

  private openMargins(attributes: Attributes): void {
    const side = (name: string) => numberIn(attributes[name]) ?? 0;
    this.print.margins = {
      left: side('left'),
      right: side('right'),
      top: side('top'),
      bottom: side('bottom'),
      header: side('header'),
      footer: side('footer'),
    };
  }

  private openPageSetup({ orientation, paperSize, fitToWidth, fitToHeight }: Attributes): void {
    if (orientation === 'landscape' || orientation === 'portrait') this.print.orientation = orientation;
    const paper = numberIn(paperSize);
    if (paper !== undefined) this.print.paper = paper;
    this.pages = { pagesWide: numberIn(fitToWidth) ?? 1, pagesHigh: numberIn(fitToHeight) ?? 1 };
  }

  private damaged(detail: string): UnreadableFile {
    return new UnreadableFile('damaged', detail, this.part);
  }
}

/** One reference of a name, such as `'Løn, ny'!$A:$B`, and what comes after the sheet. */
const REFERENCE = /(?:'(?:[^']|'')+'|[^',!]+)!([^,]*)(?:,|$)/gy;
const SPAN = /^\$([A-Z]{1,3}|\d{1,7}):\$([A-Z]{1,3}|\d{1,7})$/;

const referencesIn = (formula: string | undefined) => Array.from((formula ?? '').matchAll(REFERENCE), ([, place = '']) => place);

/** Print titles and print area as the workbook's names tell them: `'Løn'!$A:$B,'Løn'!$1:$4`. */
export function printNames(titles: string | undefined, area: string | undefined): PrintSetup {
  const setup: Writable<PrintSetup> = {};
  for (const place of referencesIn(titles)) {
    const [, first = '', last = ''] = SPAN.exec(place) ?? [];
    const rows = { first: rowNumber(first), last: rowNumber(last) };
    const columns = { first: columnOf(first), last: columnOf(last) };
    if (rows.first >= 0 && rows.last >= rows.first) setup.titleRows = rows;
    else if (columns.first >= 0 && columns.last >= columns.first) setup.titleColumns = columns;
  }
  const [place, ...others] = referencesIn(area).map((found) => found.replaceAll('$', ''));
  if (place !== undefined && others.length === 0 && rangeOf(place)) setup.area = place;
  return setup;
}
