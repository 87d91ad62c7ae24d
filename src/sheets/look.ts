import type { ColumnKind } from './column-kind';

/** The look of the sheets in one place: one product, quiet colours, one width of margins. */
export const COLOURS = {
  brand: '#0F6C5C',
  onBrand: '#FFFFFF',
  title: '#0F3D35',
  quiet: '#616161',
  input: '#FFFDF4',
  label: '#F6FAF9',
  calculated: '#FFFFFF',
  line: '#E0E0E0',
} as const;

/** What a cell of a table's body is: to be filled in, a label that we wrote, or calculated. */
export type CellRole = 'input' | 'label' | 'calculated';

/** Number formats in Excel's own (en-US) notation; dates are written with Danish month names. */
export const FORMATS: Record<ColumnKind, { readonly format: string; readonly align: 'left' | 'right' }> = {
  text: { format: 'General', align: 'left' },
  choice: { format: 'General', align: 'left' },
  position: { format: 'General', align: 'left' },
  hours: { format: '#,##0.0#', align: 'right' },
  fte: { format: '0.00#', align: 'right' },
  share: { format: '0.0# %', align: 'right' },
  money: { format: '#,##0', align: 'right' },
  date: { format: '[$-406]d. mmmm yyyy', align: 'right' },
};

/** The workbook's name for the list that positions are chosen from. */
export const POSITION_LIST = 'hpStillingsliste';

export const TITLE_ROW = 0;
export const PURPOSE_ROW = 1;

/** Points. */
export const FONT_SIZES = { title: 18, heading: 13, denseHeader: 9 } as const;
/** Points; a table's header has room for two lines. */
export const ROW_HEIGHTS = { title: 30, header: 33, body: 19 } as const;
const LINE_HEIGHT = 15;
/** Of a header row whose tallest header takes so many lines. */
export const headerHeight = (lines: number) => Math.max(ROW_HEIGHTS.header, lines * LINE_HEIGHT + 3);

/** Excel's own style that adds nothing but a line above and below a table, and is used without banding. */
export const TABLE_STYLE = 'TableStyleLight1';

/** The format for a column in which nothing is shown for zero. */
export const hidingZero = (format: string) => `${format};-${format};`;

/** Looks that a cell takes on by what it says. They are only ever added to words that say the same. */
export const CONDITIONAL_LOOKS = {
  /** Something that does not agree; dark enough on its ground to be read by everybody (9 : 1). */
  attention: { fill: '#FDECEA', text: '#8B1A10', bold: true },
} as const;
export type ConditionalLook = keyof typeof CONDITIONAL_LOOKS;
