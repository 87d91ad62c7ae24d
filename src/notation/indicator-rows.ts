import { cellsOf, type PastedRow } from './pasted-cells';
import { simplified, tidy } from './tidy';

export type Column = 'goal' | 'indicator' | 'baseline' | 'comparator' | 'years' | 'source';
/** What each cell of a row is; a cell that is none of these has a column that is not read. */
export type Columns = readonly (Column | undefined)[];

/** What stands in a header, the more telling first: a baseline's year and a comparator are baselines by name too. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['years', /(?<!\p{L})år(?:stal)?(?!\p{L})/u],
  ['comparator', /kommune|sammenligning|(?<!\p{L})and(?:en|et)(?!\p{L})/u],
  ['baseline', /baseline|boligområde/],
  ['source', /kilde/],
  ['indicator', /indikator/],
  ['goal', /mål/],
];
/** Most rows are none, which is seen at once. */
const MARK_OF_HEADER = /indi/i;
/** The columns of the agreements' table, which may be pasted without its first one. */
const USUAL: Columns = ['goal', 'indicator', 'baseline', 'comparator', 'years', 'source'];
const USUAL_WIDTHS = [USUAL.length, USUAL.length - 1];
/** So many lines can a row's cells break into; what would be longer is no row. */
const MOST_LINES = 60;

/** A row of the table, put together from the lines that its cells break into; or what is no row of it. */
export interface TableRow extends PastedRow {
  readonly kind: 'header' | 'row' | 'other';
}

/**
 * The rows of a pasted table, and its columns. Word puts a cell's paragraphs on lines of their own, without quotation
 * marks; they are put together again when the table is as wide as its header says, or as the agreements' table. A line
 * that cannot be placed is there as it stands.
 */
export function tableRows(text: string): { readonly rows: readonly TableRow[]; readonly columns: Columns } {
  const pieces = cellsOf(text);
  const attempts = widthsOf(pieces).map((width) => rowsOfWidth(text, pieces, width));
  const best = attempts.reduce((best, attempt) => (strangers(attempt) < strangers(best) ? attempt : best), attempts[0] ?? []);
  const rows = best.map((row): TableRow => (columnsIn(row.cells) === undefined ? row : { ...row, kind: 'header' }));
  const header = rows.find(({ kind }) => kind === 'header');
  const width = rows.find(({ kind }) => kind === 'row')?.cells.length ?? USUAL.length;
  return { rows, columns: (header && columnsIn(header.cells)) ?? USUAL.slice(USUAL.length - width) };
}

/** How wide the table may be, the likeliest first. Lines that are all as wide as each other have whole cells. */
function widthsOf(pieces: readonly PastedRow[]): readonly number[] {
  const header = pieces.find(({ cells }) => columnsIn(cells) !== undefined)?.cells.length;
  const [width, ...others] = new Set(pieces.map(({ cells }) => cells.length).filter((count) => count > 1));
  if (width !== undefined && others.length === 0) return [header === width || USUAL_WIDTHS.includes(width) ? width : Infinity];
  return [...new Set([...USUAL_WIDTHS, ...(header === undefined ? [] : [header])])];
}

/** Lines that belong to no row; and a header that took figures with it is a stranger too. */
const strangers = (rows: readonly TableRow[]) =>
  rows.filter(({ kind, cells }) => kind === 'other' || (namesColumns(columnsOf(cells)) && columnsIn(cells) === undefined)).length;

const columnsOf = (cells: readonly string[]): Columns =>
  cells.some((cell) => MARK_OF_HEADER.test(cell)) ? cells.map((cell) => HEADERS.find(([, words]) => words.test(simplified(cell)))?.[0]) : [];
const namesColumns = (columns: Columns) => columns.includes('indicator') && columns.includes('baseline');

/** @returns `undefined` when the cells are no header; a column that is named twice is the first of them */
function columnsIn(cells: readonly string[]): Columns | undefined {
  const columns = columnsOf(cells);
  if (!namesColumns(columns) || cells.some((cell) => /\d\s?%/.test(cell))) return undefined;
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : undefined));
}

function rowsOfWidth(text: string, pieces: readonly PastedRow[], width: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || tidy(piece.raw) === '') continue;
    const last = lastOfRow(pieces, index, width);
    rows.push(last === undefined ? { ...piece, kind: 'other' } : joined(text, pieces.slice(index, last + 1)));
    index = last ?? index;
  }
  return rows;
}

/** @returns `undefined` when no lines from here on are together as wide as the table */
function lastOfRow(pieces: readonly PastedRow[], first: number, width: number): number | undefined {
  let cells = 1;
  // A line alone may be the end of the row before or the beginning of this one.
  if (width === Infinity || pieces[first]?.cells.length === 1) return undefined;
  for (let index = first; index < Math.min(pieces.length, first + MOST_LINES) && cells < width; index++) {
    cells += (pieces[index]?.cells.length ?? 1) - 1;
    if (cells === width) return index;
  }
  return undefined;
}

function joined(text: string, pieces: readonly PastedRow[]): TableRow {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const at = first?.at ?? 0;
  const cells = pieces.reduce<string[]>((sofar, piece) => {
    const [continued = '', ...others] = piece.cells;
    const open = sofar.pop();
    return [...sofar, open === undefined ? continued : `${open}\n${continued}`, ...others];
  }, []);
  return { at, raw: text.slice(at, (last?.at ?? at) + (last?.raw.length ?? 0)), cells, kind: 'row' };
}
