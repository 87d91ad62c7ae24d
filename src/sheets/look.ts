import type { ColumnKind } from './spec';

/** The look of the sheets in one place: one product, quiet colours, one width of margins. */
export const COLOURS = {
  brand: '#0F6C5C',
  onBrand: '#FFFFFF',
  title: '#0F3D35',
  quiet: '#616161',
  input: '#FFFDF4',
  label: '#F6FAF9',
  line: '#E0E0E0',
} as const;

/** What a cell of a table's body is: to be filled in, or a label that we wrote. */
export type CellRole = 'input' | 'label';

/** Number formats in Excel's own (en-US) notation; dates are written with Danish month names. */
export const FORMATS: Record<ColumnKind, { readonly format: string; readonly align: 'left' | 'right' }> = {
  text: { format: 'General', align: 'left' },
  choice: { format: 'General', align: 'left' },
  position: { format: 'General', align: 'left' },
  hours: { format: '#,##0.0#', align: 'right' },
  share: { format: '0.0# %', align: 'right' },
  money: { format: '#,##0', align: 'right' },
  date: { format: '[$-406]d. mmmm yyyy', align: 'right' },
};

/** The workbook's name for the list that positions are chosen from. */
export const POSITION_LIST = 'hpStillingsliste';

export const TITLE_ROW = 0;
export const PURPOSE_ROW = 1;

/** Points. */
export const FONT_SIZES = { title: 18, heading: 13 } as const;
/** Points; a table's header has room for two lines. */
export const ROW_HEIGHTS = { title: 30, header: 33, body: 19 } as const;

/** Excel's own style that adds nothing but a line above and below a table, and is used without banding. */
export const TABLE_STYLE = 'TableStyleLight1';
