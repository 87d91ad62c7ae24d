import { sum, type Exact } from '../domain/exact';
import { sumOfAmounts, type Money } from '../domain/money';
import { EMPTY, known, valueOf, type Reading } from '../domain/reading';
import type { ColumnKind } from '../sheets/column-kind';
import { FORMATS } from '../messages/formats';
import type { CaseTable, ExactCell } from './case-file';
import { cellValueOf } from './exact-cells';

/** A column of a document, and what it says of a row. */
export interface RowColumn<Row> {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters; it gets wider where figures or long texts need it. */
  readonly width: number;
  readonly cell: (row: Row) => ExactCell;
  /** Is it left out where no row says anything? */
  readonly optional?: true;
  readonly summed?: true;
}

/** The first cell of a totals row. */
export const TOTALS_LABEL = 'I alt';

const OWN_TEXT: ReadonlySet<ColumnKind> = new Set(['text', 'choice', 'suggestion', 'position']);
const isText = (kind: ColumnKind) => OWN_TEXT.has(kind);
const isMoney = (kind: ColumnKind) => kind === 'money' || kind === 'rate';

/** Characters of room beside a figure, for its sign and the cell’s margins. */
const MARGIN = 2.5;
/** Of 409 points, the highest row that Excel has, at 15 points a line. */
const MOST_LINES = 24;
const LETTER = 0.95;
const WIDEST = 110;

/** `31-12-2026` */
const DATE_WIDTH = 13;

/** As wide as its figures as they are shown; a text gets more room where its row would be higher than a row can be. */
function widthOf(kind: ColumnKind, header: string, most: number, cells: readonly ExactCell[]): number {
  const texts = cells.map((cell) => cellValueOf(cell, kind));
  const longest = Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
  const inOneLine = Math.max(header.length, longest) + MARGIN;
  const longestWord = Math.max(...header.split(' ').map((word) => word.length)) + MARGIN;
  const least = Math.max(longestWord, Math.min(kind === 'date' ? DATE_WIDTH : most, inOneLine));
  if (isText(kind)) return Math.ceil(Math.min(WIDEST, Math.max(least, (longest * LETTER) / MOST_LINES)));
  const figures = texts.map((value) => (typeof value === 'number' && isMoney(kind) ? FORMATS.da.count(Math.round(value)).length + (kind === 'rate' ? ØRE : 0) + MARGIN : 0));
  return Math.ceil(Math.max(least, kind === 'date' ? DATE_WIDTH : 0, ...figures));
}
/** `,00` */
const ØRE = 3;

/** Amounts are shown in whole kroner, unless some of them have øre: then all of the table’s are shown with them. */
function shownKind(kind: ColumnKind, hasØre: boolean): ColumnKind {
  return kind === 'money' && hasØre ? 'rate' : kind;
}

const hasØre = (cell: ExactCell) => cell.kind === 'value' && (cell.value as number) % 100 !== 0;

function totalOf(kind: ColumnKind, cells: readonly ExactCell[]): ExactCell {
  if (isMoney(kind)) return valueOf(sumOfAmounts(cells as readonly Reading<Money>[]));
  const figures = cells.flatMap((cell) => known(cell as Reading<Exact<string>>) ?? []);
  return figures.length === 0 ? EMPTY : valueOf(sum(figures));
}

/**
 * A table of a document: its optional columns only where a row says something in them.
 *
 * @param title '' where the sheet’s headline says it
 */
export function caseTable<Row>(title: string, rows: readonly Row[], columns: readonly RowColumn<Row>[]): CaseTable<ExactCell> {
  const all = columns.map((column) => ({ column, cells: rows.map(column.cell) }));
  const shown = all.filter(({ column, cells }) => !column.optional || cells.some(({ kind }) => kind !== 'empty'));
  const withØre = shown.some(({ column, cells }) => column.kind === 'money' && cells.some(hasØre));
  const made = shown.map(({ column, cells }) => ({ column, cells, kind: shownKind(column.kind, withØre), total: column.summed ? totalOf(column.kind, cells) : undefined }));
  const hasTotals = made.some(({ total }) => total);
  return {
    title,
    columns: made.map(({ column: { header, width }, cells, kind, total }) => ({ header, kind, width: widthOf(kind, header, width, [...cells, ...(total ? [total] : [])]) })),
    rows: rows.map((_, index) => made.map(({ cells }) => cells[index] ?? EMPTY)),
    ...(hasTotals ? { totals: made.map(({ total }, index) => total ?? (index === 0 ? valueOf(TOTALS_LABEL) : null)) } : {}),
  };
}
