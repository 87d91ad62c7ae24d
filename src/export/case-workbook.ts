import type { Day, Period } from '../domain/calendar';
import { FORMATS as TEXT_FORMATS } from '../messages/formats';
import { writer } from '../messages/write';
import { rangeName } from '../ooxml/addresses';
import type { Alignment, BorderStyle, CellStyle } from '../ooxml/cell-style';
import { fileWidth, PAPER_A4, type Cell, type Row, type Sheet, type WorkbookFile } from '../ooxml/workbook-file';
import type { ColumnKind } from '../sheets/column-kind';
import { LETTERS, linesOf } from '../sheets/lines-of-text';
import { COLOURS, CONDITIONAL_LOOKS, FONT_SIZES, FORMATS, headerHeight, INDENTS, MARGINS, ROW_HEIGHTS, rowHeight } from '../sheets/look';
import type { CaseColumn, CaseContent, CaseSheet, CaseTable, ExactCell } from './case-file';
import { cellValueOf } from './exact-cells';
import { DRAFT_WORD } from './file-names';

/** What every sheet of every file says of where it comes from. */
export interface Stamp {
  /** '' where the plan has no name. */
  readonly plan: string;
  readonly period: Period | undefined;
  readonly date: Day;
  readonly draft: boolean;
}

/** On every sheet of a draft, and at the foot of every page. */
export const DRAFT_NOTE = `${DRAFT_WORD} – ikke til indsendelse`;

const LINE = { line: 'thin', colour: COLOURS.line } as const;
const LINES: BorderStyle = { left: LINE, right: LINE, top: LINE, bottom: LINE };
const TITLE: CellStyle = { font: { bold: true, size: FONT_SIZES.title, colour: COLOURS.title }, align: { vertical: 'center' } };
const HEADING: CellStyle = { font: { bold: true, size: FONT_SIZES.heading, colour: COLOURS.title }, align: { vertical: 'center' } };
const NOTE: CellStyle = { font: { colour: COLOURS.quiet }, align: { vertical: 'center', wrap: true } };
const { fill, text: attention } = CONDITIONAL_LOOKS.attention;
const DRAFT: CellStyle = { font: { bold: true, colour: attention }, fill, align: { vertical: 'center', indent: 1 } };

/** A footer has at most 255 characters in all. */
const LONGEST_IN_FOOTER = 80;

function aligned(kind: ColumnKind): Alignment {
  const side = FORMATS[kind].align;
  return { horizontal: side, vertical: 'top', ...(INDENTS[side] > 0 ? { indent: INDENTS[side] } : {}), ...(side === 'left' ? { wrap: true } : {}) };
}
const headerStyle = (kind: ColumnKind): CellStyle => ({ font: { bold: true, colour: COLOURS.onBrand }, fill: COLOURS.brand, align: { ...aligned(kind), vertical: 'center', wrap: true } });
function bodyStyle(kind: ColumnKind): CellStyle {
  const { format } = FORMATS[kind];
  return { ...(format === 'General' ? {} : { numberFormat: format }), border: LINES, align: aligned(kind) };
}
const totalsStyle = (kind: ColumnKind): CellStyle => ({
  ...bodyStyle(kind),
  align: { ...aligned(kind), vertical: 'center' },
  fill: COLOURS.label,
  font: { bold: true },
  border: { ...LINES, top: { line: 'thin', colour: COLOURS.brand } },
});

/** A text stands left also where figures stand right; so what was not understood is seen. */
const textIn = (style: CellStyle): CellStyle => ({ ...style, align: { ...style.align, wrap: true } });

/** Lines of a text as a cell shows it: at its own breaks, between words, and within a word that is longer than the cell. */
function linesIn(text: string, column: CaseColumn, letter: number): number {
  const room = Math.max(1, Math.floor((column.width - 2) / letter));
  return text.split(/\r\n|[\n\r\v]/u).reduce((lines, line) => {
    const pieces = line.split(' ').map((word) => (word.length > room ? (word.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? [word]).join(' ') : word));
    return lines + linesOf(pieces.join(' '), column, letter);
  }, 0);
}

const linesOfRow = (row: readonly (ExactCell | null)[], columns: readonly CaseColumn[]) =>
  Math.max(1, ...columns.map((column, index) => {
    const value = cellValueOf(row[index] ?? { kind: 'empty' }, column.kind);
    return typeof value === 'string' ? linesIn(value, column, LETTERS.plain) : 1;
  })); // prettier-ignore

class SheetRows {
  readonly rows: Row[] = [];
  readonly merged: string[] = [];
  private next = 0;

  constructor(private readonly width: number) {}

  get count(): number {
    return this.next;
  }

  skip(): void {
    this.next++;
  }

  /** Across the whole sheet, so that no headline or note is cut where the paper ends. */
  across(text: string, style: CellStyle, height: number): void {
    if (this.width > 1) this.merged.push(rangeName({ firstRow: this.next, lastRow: this.next, firstColumn: 0, lastColumn: this.width - 1 }));
    const rest = Array.from({ length: this.width - 1 }, (_, index): Cell => ({ column: index + 1, value: null, style }));
    this.rows.push({ row: this.next++, height, cells: [{ column: 0, value: text, style }, ...rest] });
  }

  line(cells: readonly (ExactCell | null)[], columns: readonly CaseColumn[], style: (kind: ColumnKind) => CellStyle, height: Pick<Row, 'height' | 'fittedHeight'>): void {
    const made = columns.map(({ kind }, column): Cell => {
      const value = cellValueOf(cells[column] ?? { kind: 'empty' }, kind);
      return { column, value, style: typeof value === 'string' ? textIn(style(kind)) : style(kind) };
    });
    this.rows.push({ row: this.next++, ...height, cells: made });
  }

  table({ columns, rows, totals }: CaseTable<ExactCell>, styles: Styles): void {
    const headers = columns.map(({ header }): ExactCell => ({ kind: 'value', value: header }));
    const asText = columns.map((column): CaseColumn => ({ ...column, kind: 'text' }));
    const lines = Math.max(...asText.map((column) => linesIn(column.header, column, LETTERS.bold)));
    this.rows.push({ row: this.next++, height: headerHeight(lines, false), cells: headers.map((header, column): Cell => ({ column, value: cellValueOf(header, 'text'), style: styles.header(columns[column]?.kind ?? 'text') })) });
    for (const row of rows) this.line(row, columns, styles.body, { fittedHeight: rowHeight(linesOfRow(row, columns)) });
    if (totals) this.line(totals, columns, styles.totals, { height: ROW_HEIGHTS.totals });
  }
}

/** Each look once, so that the writer meets it once. */
interface Styles {
  readonly header: (kind: ColumnKind) => CellStyle;
  readonly body: (kind: ColumnKind) => CellStyle;
  readonly totals: (kind: ColumnKind) => CellStyle;
}
function once(style: (kind: ColumnKind) => CellStyle): (kind: ColumnKind) => CellStyle {
  const made = new Map<ColumnKind, CellStyle>();
  return (kind) => {
    const known = made.get(kind) ?? style(kind);
    made.set(kind, known);
    return known;
  };
}

/** Excel reads `&` in a footer as the beginning of a code. */
function inFooter(text: string): string {
  const letters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  const short = letters.length > LONGEST_IN_FOOTER ? `${letters.slice(0, LONGEST_IN_FOOTER).join('')}…` : letters.join('');
  return short.replaceAll('&', '&&');
}

const planLine = ({ plan, period, date }: Stamp) =>
  [plan, period && TEXT_FORMATS.da.period(period), `Dannet ${TEXT_FORMATS.da.day(date)}`].filter(Boolean).join(' · ');

const NOTE_LINE = 16;

function sheetFile({ name, title, notes, tables }: CaseSheet<ExactCell>, stamp: Stamp): Sheet {
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...tables.map(({ columns }) => columns[column]?.width ?? 0)));
  const whole: CaseColumn = { header: '', kind: 'text', width: widths.reduce((sum, width) => sum + width, 0) };
  const rows = new SheetRows(count);
  const note = (text: string) => rows.across(text, NOTE, Math.max(ROW_HEIGHTS.purpose, NOTE_LINE * linesIn(text, whole, LETTERS.bold)));
  const styles: Styles = { header: once(headerStyle), body: once(bodyStyle), totals: once(totalsStyle) };
  rows.across(title, TITLE, ROW_HEIGHTS.title);
  if (stamp.draft) rows.across(DRAFT_NOTE, DRAFT, ROW_HEIGHTS.heading);
  for (const text of [planLine(stamp), ...notes]) note(text);
  let headerEnds = 0;
  for (const table of tables) {
    rows.skip();
    if (table.title !== '') rows.across(table.title, HEADING, ROW_HEIGHTS.heading);
    headerEnds ||= rows.count + 1;
    rows.table({ ...table, columns: table.columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width })) }, styles);
  }
  const isList = tables.length === 1 && headerEnds > 0;
  return {
    name,
    rows: rows.rows,
    columns: widths.map((width, column) => ({ first: column, last: column, width: fileWidth(width) })),
    gridlines: false,
    tabColour: COLOURS.brand,
    ...(isList ? { freeze: { rows: headerEnds, columns: 0 } } : {}),
    merged: rows.merged,
    print: {
      orientation: 'landscape',
      paper: PAPER_A4,
      fit: { pagesWide: 1, pagesHigh: 0 },
      margins: MARGINS,
      ...(isList ? { titleRows: { first: headerEnds - 1, last: headerEnds - 1 } } : {}),
      footer: `&L${[inFooter(stamp.plan), stamp.date].filter(Boolean).join(' – ')}${stamp.draft ? `&C${DRAFT_NOTE}` : ''}&R${writer('da').say('workbook.page-number')}`,
    },
  };
}

/** A document as a workbook: values only, and nothing that is calculated, hidden or linked. */
export function caseWorkbook({ title, sheets }: CaseContent, stamp: Stamp): WorkbookFile {
  return { sheets: sheets.map((sheet) => sheetFile(sheet, stamp)), properties: { title: [title, stamp.plan].filter(Boolean).join(' – ').slice(0, 200) } };
}
