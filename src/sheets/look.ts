import type { ColumnKind } from './column-kind';

/** The look of the sheets in one place: one product, quiet colours, one width of margins. */
export const COLOURS = {
  brand: '#0F6C5C',
  onBrand: '#FFFFFF',
  title: '#0F3D35',
  quiet: '#616161',
  input: '#FFFBE8',
  label: '#F6FAF9',
  calculated: '#FFFFFF',
  line: '#E0E0E0',
} as const;

/** Bars of charts: dark and light enough to be told apart when they are printed in black and white. */
export const CHART_COLOURS = { main: '#0F6C5C', beside: '#B5D8D0', outline: '#0F6C5C', text: '#333333' } as const;

/** That of the cells. */
export const CHART_FONT = 'Calibri';

/** What the colours of a table's cells mean; every sheet with something to fill in says it below its title. */
export const LEGEND = 'Gule felter udfyldes, resten beregnes.';

/** What a cell of a table's body is: to be filled in, a label that we wrote, or calculated. */
export type CellRole = 'input' | 'label' | 'calculated';

/** How a kind of cell is written. */
export interface Writing {
  readonly format: string;
  readonly align: 'left' | 'right';
}

/**
 * Number formats in Excel's own (en-US) notation; dates are written with Danish month names. Figures
 * have the same number of decimals in every row, so that the commas stand below each other.
 */
export const FORMATS: Record<ColumnKind, Writing> = {
  text: { format: 'General', align: 'left' },
  choice: { format: 'General', align: 'left' },
  suggestion: { format: 'General', align: 'left' },
  position: { format: 'General', align: 'left' },
  hours: { format: '#,##0.00', align: 'right' },
  fte: { format: '0.00', align: 'right' },
  share: { format: '0.00 %', align: 'right' },
  money: { format: '#,##0', align: 'right' },
  count: { format: '#,##0', align: 'right' },
  // Excel turns a cell of this format into a percentage when somebody types 88,4 %: see readMeasure.
  measure: { format: 'General', align: 'right' },
  year: { format: '0', align: 'right' },
  rate: { format: '#,##0.00', align: 'right' },
  months: { format: '0.0000', align: 'right' },
  factor: { format: '0.000000', align: 'right' },
  date: { format: '[$-406]d. mmmm yyyy', align: 'right' },
  // Two days and what stands between them: a text.
  period: { format: 'General', align: 'left' },
};

/**
 * In Excel's steps: a text keeps clear of the figure before it. Figures have no indent, because
 * LibreOffice 7.4 draws one on the right in some cells of a row and not in others.
 */
export const INDENTS = { left: 1, right: 0 } as const;

/** The workbook's name for the list that positions are chosen from. */
export const POSITION_LIST = 'hpStillingsliste';
/** The workbook's name for the numbers of the budget's lines. */
export const BUDGET_LINE_LIST = 'hpBudgetlinjer';

export const TITLE_ROW = 0;
export const PURPOSE_ROW = 1;

/** Points. */
export const FONT_SIZES = { title: 18, heading: 13, smallHeader: 9, upwardsHeader: 10 } as const;
/** Points; a header with filter buttons is high enough that they lie below its text. */
export const ROW_HEIGHTS = { title: 30, purpose: 18, heading: 22, header: 24, filteredHeader: 34, body: 19, totals: 22 } as const;
const LINE_HEIGHT = 15;
/** Of a row whose tallest text takes so many lines; Excel itself has no higher row than 409 points. */
export const rowHeight = (lines: number) => Math.min(HIGHEST_ROW, ROW_HEIGHTS.body + (lines - 1) * LINE_HEIGHT);
const HIGHEST_ROW = 409;
/** Of a header row whose headers run upwards: the longest has so many letters. */
export const upwardsHeaderHeight = (letters: number) => Math.min(UPWARDS_HEADER.highest, letters * UPWARDS_HEADER.letter + UPWARDS_HEADER.margin);
const UPWARDS_HEADER = { letter: 5, margin: 12, highest: 120 };
/** Of a header row whose tallest header takes so many lines. */
export const headerHeight = (lines: number, hasFilter: boolean) =>
  (hasFilter ? ROW_HEIGHTS.filteredHeader : ROW_HEIGHTS.header) + (lines - 1) * LINE_HEIGHT;

/** Degrees. */
export const UPWARDS = 90;

/** Inches, the same on every page of every sheet, so that what is printed looks like one booklet. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 } as const;

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
