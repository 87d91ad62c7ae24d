import { EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import { readBaseline } from './baseline';
import type { IndicatorRow } from './indicator';
import type { LineOfText } from './line-of-text';
import { tidy } from './tidy';
import { readYears } from './years';

/** What one line of a table without tabs is: a figure, a year, or words. */
type LineKind = 'figure' | 'years' | 'words';

function kindOf(line: string): LineKind {
  if (readYears(line).kind === 'value') return 'years';
  const baseline = readBaseline(line);
  return baseline.kind === 'value' || baseline.kind === 'ambiguous' ? 'figure' : 'words';
}

interface Row {
  readonly at: number;
  end: number;
  readonly words: string[];
  readonly figures: string[];
  readonly years: string[];
  readonly source: string[];
}

const LINES = /[^\r\n\v]+/gu;
/** Among words: a scan that put two columns into one line. */
const FIGURE = /\d\s?(?:%|pct|procent)|^\s?%/iu;

/**
 * In the order indicator, figures, year, and one line for the source; words after that are the next row's. Only this
 * order tells what is what, so a row that lacks one of the first three, or has figures among its words, is not understood.
 */
export function indicatorLines(text: string): readonly LineOfText<IndicatorRow>[] {
  const rows: Row[] = [];
  for (const { 0: line, index } of text.matchAll(LINES)) {
    if (tidy(line) === '') continue;
    const kind = kindOf(line);
    const open = rows.at(-1);
    const row = open === undefined || isNext(open, kind) ? newRow(rows, index) : open;
    row.end = index + line.length;
    if (kind === 'figure') row.figures.push(line);
    else if (kind === 'years') row.years.push(line);
    else (row.years.length > 0 ? row.source : row.words).push(line);
  }
  return rows.map((row) => {
    const raw = text.slice(row.at, row.end);
    return { at: row.at, raw, reading: readingOfRow(raw, row) };
  });
}

const isNext = ({ figures, years, source }: Row, kind: LineKind): boolean =>
  source.length > 0 || (kind === 'words' && figures.length > 0 && years.length === 0);

function newRow(rows: Row[], at: number): Row {
  const row: Row = { at, end: at, words: [], figures: [], years: [], source: [] };
  rows.push(row);
  return row;
}

function readingOfRow(raw: string, { words, figures, years, source }: Row): Reading<IndicatorRow> {
  const isMixed = [...words, ...source].some((line) => FIGURE.test(line));
  if (words.length === 0 || figures.length === 0 || years.length === 0 || isMixed) return notUnderstood(raw, 'not-a-baseline');
  const [baseline, comparator] = statements(figures) ?? [];
  return valueOf({
    goal: '',
    indicator: tidy(words.join(' ')),
    baseline: baseline === undefined ? notUnderstood(figures.join('\n'), 'several-numbers') : readBaseline(baseline),
    comparator: comparator === undefined ? EMPTY : readBaseline(comparator),
    years: readYears(years.join(', ')),
    source: tidy(source.join(' ')),
  });
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
