import { isRecord } from '../wire/arguments';
import { bind, type ClassBinding, type Property } from '../wire/binding';
import { invalidArgument } from '../wire/errors';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/rect';
import { RangeRef, type SheetRef } from './scope';
import type { Arguments } from '../wire/arguments';

/** Kept as set; the stand-in prints nothing. */
const kept = (key: string, byDefault: unknown): Property<SheetRef> => ({
  get: ({ sheet }) => sheet.page.get(key) ?? byDefault,
  set: ({ sheet }, value) => void sheet.page.set(key, value),
});

const sides = ['left', 'center', 'right'];
const HEADERS_FOOTERS_TEXT: ClassBinding<SheetRef> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    sides.flatMap((side) =>
      ['Header', 'Footer'].map((part) => [`${side.charAt(0).toUpperCase()}${side.slice(1)}${part}`, kept(`${side}${part}`, '')]),
    ),
  ),
};

const HEADERS_FOOTERS: ClassBinding<SheetRef> = {
  name: 'HeaderFooterGroup',
  properties: { State: kept('headerFooterState', 'Default'), UseSheetMargins: kept('useSheetMargins', true), UseSheetScale: kept('useSheetScale', true) },
  navigations: { DefaultForAllPages: (model) => bind(HEADERS_FOOTERS_TEXT, model) },
};

function titles(model: SheetRef, args: Arguments, key: 'rows' | 'columns'): void {
  const object = args.object(0, RangeRef);
  const rect = object ? object.rect : model.scope.workbook.area(args.text(0), model.sheet)?.rect;
  const whole = key === 'rows' ? rect?.columns === MAX_COLUMNS : rect?.rows === MAX_ROWS;
  if (!rect || !whole) throw invalidArgument(args.location);
  model.sheet.page.set(`printTitle-${key}`, rect);
}

/** Points in each unit a margin may be given in. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const PAGE_LAYOUT: ClassBinding<SheetRef> = {
  name: 'PageLayout',
  properties: {
    Orientation: kept('orientation', 'Portrait'),
    PaperSize: kept('paperSize', 'A4'),
    Zoom: kept('zoom', { scale: 100 }),
    CenterHorizontally: kept('centerHorizontally', false),
    CenterVertically: kept('centerVertically', false),
    LeftMargin: kept('leftMargin', 50.4),
    RightMargin: kept('rightMargin', 50.4),
    TopMargin: kept('topMargin', 54),
    BottomMargin: kept('bottomMargin', 54),
    HeaderMargin: kept('headerMargin', 21.6),
    FooterMargin: kept('footerMargin', 21.6),
    PrintGridlines: kept('printGridlines', false),
    PrintHeadings: kept('printHeadings', false),
    BlackAndWhite: kept('blackAndWhite', false),
    PrintOrder: kept('printOrder', 'DownThenOver'),
  },
  navigations: { HeadersFooters: (model) => bind(HEADERS_FOOTERS, model) },
  methods: {
    SetPrintTitleRows: (model, args) => titles(model, args, 'rows'),
    SetPrintTitleColumns: (model, args) => titles(model, args, 'columns'),
    SetPrintArea: ({ scope, sheet }, args) => {
      const object = args.object(0, RangeRef);
      const rect = object ? object.rect : scope.workbook.area(args.text(0), sheet)?.rect;
      if (!rect) throw invalidArgument(args.location);
      sheet.page.set('printArea', rect);
    },
    SetPrintMargins: ({ sheet }, args) => {
      const points = UNITS[args.text(0)];
      const margins = args.values[1];
      if (points === undefined || !isRecord(margins)) throw invalidArgument(args.location);
      for (const [side, size] of Object.entries(margins)) sheet.page.set(`${side}Margin`, Number(size) * points);
    },
    GetPrintTitleRowsOrNullObject: ({ scope, sheet }) => {
      const rect = sheet.page.get('printTitle-rows') as RangeRef['rect'] | undefined;
      return rect ? scope.range({ sheet, rect }) : null;
    },
  },
};
