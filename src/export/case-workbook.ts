import type { Day, Period } from '../domain/calendar';
import { EMPTY } from '../domain/reading';
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
const DRAFT: CellStyle = { font: { bold: true, colour: attention }, fill, align: { vertical: 'center' } };

/** As on the sheets, but with short dates: more columns go on a page, and nobody types in them. */
const SHOWN: typeof FORMATS = { ...FORMATS, date: { ...FORMATS.date, format: 'dd\\-mm\\-yyyy' } };

/** A footer has at most 255 characters in all. */
const LONGEST_IN_FOOTER = 80;

type Look = (kind: ColumnKind) => CellStyle;

function aligned(kind: ColumnKind): Alignment {
  const side = SHOWN[kind].align;
  return { horizontal: side, vertical: 'center', ...(INDENTS[side] > 0 ? { indent: INDENTS[side] } : {}), wrap: true };
}
const headerStyle: Look = (kind) => ({ font: { bold: true, colour: COLOURS.onBrand }, fill: COLOURS.brand, align: aligned(kind) });
function bodyStyle(kind: ColumnKind): CellStyle {
  const { format } = SHOWN[kind];
  return { ...(format === 'General' ? {} : { numberFormat: format }), border: LINES, align: aligned(kind) };
}
const totalsStyle: Look = (kind) => ({ ...bodyStyle(kind), fill: COLOURS.label, font: { bold: true }, border: { ...LINES, top: { line: 'thin', colour: COLOURS.brand } } });

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
    const value = cellValueOf(row[index] ?? EMPTY, column.kind);
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

  private line(cells: readonly (ExactCell | null)[], columns: readonly CaseColumn[], style: Look, height: number): void {
    const made = columns.map(({ kind }, column): Cell => ({ column, value: cellValueOf(cells[column] ?? EMPTY, kind), style: style(kind) }));
    this.rows.push({ row: this.next++, height, cells: made });
  }

  table({ columns, rows, totals }: CaseTable<ExactCell>, { header, body, total }: Looks): void {
    const lines = Math.max(...columns.map((column) => linesIn(column.header, column, LETTERS.bold)));
    const cells = columns.map(({ header: text, kind }, column): Cell => ({ column, value: text, style: header(kind) }));
    this.rows.push({ row: this.next++, height: headerHeight(lines, false), cells });
    for (const row of rows) this.line(row, columns, body, rowHeight(linesOfRow(row, columns)));
    if (totals) this.line(totals, columns, total, ROW_HEIGHTS.totals);
  }
}

interface Looks {
  readonly header: Look;
  readonly body: Look;
  readonly total: Look;
}

/** Each look once, so that the writer meets it once. */
function once(look: Look): Look {
  const made = new Map<ColumnKind, CellStyle>();
  return (kind) => {
    const known = made.get(kind) ?? look(kind);
    made.set(kind, known);
    return known;
  };
}

/** Excel reads `&` in a footer as the beginning of a code. */
function inFooter(text: string): string {
  const letters = Array.from(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
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
  const looks: Looks = { header: once(headerStyle), body: once(bodyStyle), total: once(totalsStyle) };
  rows.across(title, TITLE, ROW_HEIGHTS.title);
  if (stamp.draft) rows.across(DRAFT_NOTE, DRAFT, ROW_HEIGHTS.heading);
  for (const text of [planLine(stamp), ...notes]) note(text);
  let headerEnds = 0;
  for (const table of tables) {
    rows.skip();
    if (table.title !== '') rows.across(table.title, HEADING, ROW_HEIGHTS.heading);
    headerEnds ||= rows.count + 1;
    rows.table({ ...table, columns: table.columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width })) }, looks);
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
