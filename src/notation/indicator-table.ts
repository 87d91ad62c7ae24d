import { EMPTY, notUnderstood, type Reading } from '../domain/reading';
import { readBaseline } from './baseline';
import type { Baseline } from './measure';
import { cellsOf } from './pasted-cells';
import { simplified, tidy } from './tidy';
import { readYears } from './years';

/** A row of an indicator table beside the text that it was read from. */
export interface IndicatorRow {
  /** The row as it was pasted. */
  readonly raw: string;
  /** The goal, where the row states one: a goal's further indicators leave it empty. */
  readonly goal: string;
  readonly indicator: string;
  readonly baseline: Reading<Baseline>;
  readonly comparator: Reading<Baseline>;
  readonly years: Reading<readonly number[]>;
  readonly source: string;
}

type Column = 'goal' | 'indicator' | 'baseline' | 'comparator' | 'years' | 'source';

/** What stands in a header, the more telling first: a baseline's year and a comparator are baselines by name too. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['years', /\bår(?:stal)?\b/],
  ['comparator', /kommune|sammenligning|\banden\b|\bandet\b/],
  ['baseline', /baseline|boligområde/],
  ['source', /kilde/],
  ['indicator', /indikator/],
  ['goal', /mål/],
];
/** The columns of the agreement's table; a table of fewer columns leaves out the first ones. */
const USUAL: readonly Column[] = ['goal', 'indicator', 'baseline', 'comparator', 'years', 'source'];
const FEWEST_COLUMNS = 3;

/**
 * A pasted indicator table, from cells parted by tabs (Excel, or Word as text), or with each cell on a line of its own.
 * The first row is passed over when it is the header, and then says which column is which. Every other row is there with
 * its text; what of it cannot be read says why.
 */
export function readIndicatorTable(text: string): readonly IndicatorRow[] {
  if (!text.includes('\t')) return rowsOfLines(text);
  const [first, ...others] = cellsOf(text);
  if (first === undefined) return [];
  const header = headerIn(first.cells);
  const width = Math.max(first.cells.length, ...others.map(({ cells }) => cells.length));
  const columns = header ?? USUAL.slice(Math.max(0, USUAL.length - width));
  return (header ? others : [first, ...others]).map(({ raw, cells }) => rowOf(raw, cells, columns));
}

function headerIn(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => HEADERS.find(([, words]) => words.test(simplified(cell)))?.[0]);
  const isHeader = columns.includes('indicator') && columns.includes('baseline') && cells.every((cell) => !/\d\s?%/.test(cell));
  return isHeader ? columns.map((column, index) => (columns.indexOf(column) === index ? column : undefined)) : undefined;
}

function rowOf(raw: string, cells: readonly string[], columns: readonly (Column | undefined)[]): IndicatorRow {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const isTooShort = cells.length < FEWEST_COLUMNS;
  return {
    raw,
    goal: isTooShort ? '' : tidy(cell('goal')),
    indicator: isTooShort ? '' : tidy(cell('indicator')),
    baseline: isTooShort ? notUnderstood(raw, 'not-a-baseline') : readBaseline(cell('baseline')),
    comparator: isTooShort ? EMPTY : readBaseline(cell('comparator')),
    years: isTooShort ? EMPTY : readYears(cell('years')),
    source: isTooShort ? '' : tidy(cell('source')),
  };
}

/** What one line of a table without tabs is: a figure, a year, or words. */
type LineKind = 'figure' | 'years' | 'words';

function kindOf(line: string): LineKind {
  if (readYears(line).kind === 'value') return 'years';
  const baseline = readBaseline(line);
  return baseline.kind === 'value' || baseline.kind === 'ambiguous' ? 'figure' : 'words';
}

interface Lines {
  readonly words: string[];
  readonly figures: string[];
  readonly years: string[];
  readonly source: string[];
  readonly raw: string[];
}
const none = (): Lines => ({ words: [], figures: [], years: [], source: [], raw: [] });

/** In the order indicator, figures, year, and one line for the source; words after that are the next row's. */
function rowsOfLines(text: string): readonly IndicatorRow[] {
  const rows: Lines[] = [none()];
  for (const line of text.split(/\r\n|[\r\n\v]/)) {
    if (tidy(line) === '') continue;
    const kind = kindOf(line);
    let row = rows.at(-1) ?? none();
    const isNext = kind === 'words' ? row.source.length > 0 || (row.figures.length > 0 && row.years.length === 0) : row.source.length > 0;
    if (isNext) rows.push((row = none()));
    row.raw.push(line);
    if (kind === 'figure') row.figures.push(line);
    else if (kind === 'years') row.years.push(line);
    else (row.years.length > 0 ? row.source : row.words).push(line);
  }
  return rows.filter(({ raw }) => raw.length > 0).map(rowOfLines);
}

function rowOfLines({ words, figures, years, source, raw }: Lines): IndicatorRow {
  const text = raw.join('\n');
  const [baseline, comparator] = statements(figures) ?? [];
  return {
    raw: text,
    goal: '',
    indicator: tidy(words.join(' ')),
    baseline: baseline === undefined ? notUnderstood(text, figures.length === 0 ? 'not-a-baseline' : 'several-numbers') : readBaseline(baseline),
    comparator: comparator === undefined ? EMPTY : readBaseline(comparator),
    years: years.length === 0 ? EMPTY : readYears(years.join(', ')),
    source: tidy(source.join(' ')),
  };
}

const isPercentage = (line: string) => /%|\bpct\b|procent/i.test(line);

/**
 * One line is the baseline, two of the same kind are baseline and comparator, and four of which every other is a
 * percentage are both, each with its count. A count and a percentage alone may be one baseline, or a baseline and a
 * comparator: that, and everything else, is not told apart.
 */
function statements(figures: readonly string[]): readonly string[] | undefined {
  const [first, second, third, fourth, ...more] = figures;
  if (second === undefined) return first === undefined ? undefined : [first];
  const kinds = figures.map(isPercentage);
  if (third === undefined) return kinds[0] === kinds[1] ? figures : undefined;
  const isPaired = fourth !== undefined && more.length === 0 && kinds[0] !== kinds[1] && kinds[2] !== kinds[3];
  return isPaired ? [figures.slice(0, 2).join('\n'), figures.slice(2).join('\n')] : undefined;
}
