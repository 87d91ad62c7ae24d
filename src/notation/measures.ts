import { fraction } from '../domain/exact';
import type { Problem } from '../domain/reading';
import type { Baseline, Measure } from './measure';
import { valueAt, yearIn, type MeasuredValue } from './measured-value';
import { textOf, tokensOf, type Token } from './measure-tokens';
import type { Meanings } from './reader';

/** One measure of a text as all that it may be. */
type Alternatives = readonly Measure[];
interface Parsed {
  readonly scope?: string;
  readonly measures: readonly Alternatives[];
}

/** So many readings of one cell can be shown; more are no choice. */
const MOST_READINGS = 8;
const HEDGE = /(?:^| )(?:ca\.?|cirka|circa|omkring|omtrent|godt|knap|næsten|op til|under|over|mindst|højst|mere end|mindre end|min\.?|maks\.?|max\.?|[~<>≤≥])$/i;
const PERCENT_SIGN = /%|\bpct\b|\bprocent\b/i;
const RANGE = /\d ?[-–] ?\d+(?:,\d+)? ?(?:%|pct|procent|$)/;

/** The baselines that a text may be, or why it is none. */
export function parseMeasures(text: string): Meanings<Baseline> {
  if (RANGE.test(text)) return 'inexact';
  const tokens = tokensOf(text);
  const parsed = tokens.some(({ kind }) => kind === 'colon') ? withColons(tokens) : withoutColons(tokens);
  return typeof parsed === 'string' ? parsed : baselines(parsed);
}

function baselines({ scope, measures }: Parsed): Meanings<Baseline> {
  if (measures.length === 0 || measures.some((alternatives) => alternatives.length === 0)) return 'not-a-baseline';
  if (measures.reduce((count, alternatives) => count * alternatives.length, 1) > MOST_READINGS) return 'several-numbers';
  const combined = measures.reduce<readonly (readonly Measure[])[]>(
    (sofar, alternatives) => sofar.flatMap((chosen) => alternatives.map((measure) => [...chosen, measure])),
    [[]],
  );
  return combined.map((chosen) => ({ ...(scope !== undefined && { scope }), measures: chosen }));
}

/** The problem of a label or remark: it has no name in it, or a number hides in it and would be lost. */
function problemOf(text: string): Problem | undefined {
  if (HEDGE.test(text)) return 'inexact';
  if (text !== '' && !/\p{L}/u.test(text)) return 'several-numbers';
  return PERCENT_SIGN.test(text.replace(/\([^()]*\)/g, '')) ? 'not-a-baseline' : undefined;
}

/** A year behind a value may as well be a count. */
function withYear(alternatives: Alternatives, year: number, has: MeasuredValue['has']): Alternatives {
  return alternatives.flatMap((measure) => [
    { ...measure, year },
    ...(has === 'share' && measure.year === undefined ? [{ ...measure, number: fraction<'number'>(year) }] : []),
  ]);
}

const isGap = ({ kind }: Token) => kind === 'line' || kind === 'separator';
const named = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.findIndex((token) => !isGap(token));
  return first < 0 ? [] : tokens.slice(first);
};

/** `Label: value Label: value`: what stands before a colon names what stands behind it. */
function withColons(tokens: readonly Token[]): Parsed | Problem {
  const segments = segmentsOf(tokens);
  let label = textOf(segments[0] ?? []);
  if (['number', 'percent', undefined].includes(named(segments[0] ?? [])[0]?.kind)) return 'several-numbers';
  let scope: string | undefined;
  const measures: Alternatives[] = [];
  for (const [index, part] of segments.slice(1).entries()) {
    const isLast = index === segments.length - 2;
    const segment = named(part);
    const value = valueAt(segment, 0, tokensOf);
    const problem = problemOf(label);
    if (problem !== undefined) return problem;
    if (value === undefined) {
      const hedge = problemOf(textOf(segment.slice(0, segment.findIndex(({ kind }) => kind === 'number' || kind === 'percent'))));
      if (isLast || index > 0) return hedge ?? 'not-a-baseline';
      [scope, label] = [label, textOf(segment)];
      continue;
    }
    const rest = isLast ? { remark: segment.slice(value.length), label: [] } : parted(segment.slice(value.length));
    if (rest === undefined) return 'several-numbers';
    const remark = textOf(rest.remark);
    if (rest.remark.some(({ kind }) => kind === 'percent' || kind === 'number')) return 'several-numbers';
    const own = label;
    measures.push(value.alternatives.map((measure) => ({ label: own, ...measure, ...(remark !== '' && { remark }) })));
    label = textOf(rest.label);
    if (!isLast && label === '') return 'several-numbers';
  }
  return { ...(scope !== undefined && { scope }), measures };
}

function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'colon') segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

const isCapital = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}/u.test(text);

/**
 * What stands between a value and the next colon: the value's remark, and the next label. A label begins behind a
 * separator, or with a capital letter: at the beginning of a line, or with the only one there is.
 *
 * @returns `undefined` when it cannot be seen where the label begins
 */
function parted(tokens: readonly Token[]): { readonly remark: readonly Token[]; readonly label: readonly Token[] } | undefined {
  const [first] = named(tokens);
  if (first === undefined) return undefined;
  const start = tokens.indexOf(first);
  if (isCapital(first) || tokens[start - 1]?.kind === 'separator') return { remark: [], label: tokens.slice(start) };
  const capitals = tokens.flatMap((token, index) => (isCapital(token) ? [index] : []));
  const atLine = capitals.find((index) => tokens[index - 1]?.kind === 'line');
  const label = atLine ?? (capitals.length === 1 ? capitals[0] : undefined);
  if (label !== undefined) return { remark: tokens.slice(0, label), label: tokens.slice(label) };
  const lines = tokens.filter(({ kind }) => kind === 'line').length;
  return lines === 1 && tokens[0]?.kind === 'line' ? { remark: [], label: tokens.slice(1) } : undefined;
}

/** Values with words before or behind them, and no colon. */
function withoutColons(tokens: readonly Token[]): Parsed | Problem {
  const labelFirst = named(tokens)[0]?.kind === 'word';
  const measures: Alternatives[] = [];
  const kinds: MeasuredValue['has'][] = [];
  let at = 0;
  while (at < tokens.length) {
    const gap = tokens.slice(at).findIndex((token) => !isGap(token));
    if (gap < 0) break;
    const isApart = measures.length === 0 || tokens.slice(at, at + gap).some(({ kind }) => kind === 'separator');
    at += gap;
    const words = wordsAt(tokens, at, labelFirst || measures.length === 0);
    at += words.length;
    const year = words.length > 0 ? yearIn(tokens[at]) : undefined;
    if (year !== undefined) at += 1;
    while (year !== undefined && tokens[at]?.kind === 'line') at += 1;
    const label = textOf(words);
    const value = valueAt(tokens, at, tokensOf);
    const problem = problemOf(label);
    if (problem !== undefined) return problem;
    if (value === undefined) return tokens.slice(at).every(isGap) && year === undefined ? { measures: withRemark(measures, label) } : 'not-a-baseline';
    if (label !== '' && year === undefined && value.has !== 'share') return 'several-numbers';
    if (label === '' && !isApart) return 'several-numbers';
    at += value.length;
    const behind = remarkAt(tokens, at, labelFirst);
    at += behind.length;
    const remark = textOf(behind.filter((token) => yearIn(token) === undefined));
    if (problemOf(remark) !== undefined) return 'not-a-baseline';
    const yearBehind = behind.map(yearIn).find((one) => one !== undefined);
    const alternatives = value.alternatives.map((measure) => ({
      ...(label !== '' && { label }), ...(year !== undefined && { year }), ...measure, ...(remark !== '' && { remark }),
    }));
    measures.push(yearBehind === undefined ? alternatives : withYear(alternatives, yearBehind, value.has));
    kinds.push(value.has);
  }
  return kinds.length > 1 && kinds.includes('number') ? 'several-numbers' : { measures };
}

/** The words of a label, which never begins where only values with remarks follow each other. */
function wordsAt(tokens: readonly Token[], at: number, isLabel: boolean): readonly Token[] {
  if (!isLabel) return [];
  const isPart = (token: Token) => token.kind === 'word' || token.kind === 'line' || token.kind === 'separator' || (token.kind === 'parenthesis' && yearIn(token) === undefined);
  const end = tokens.slice(at).findIndex((token) => !isPart(token));
  return tokens.slice(at, end < 0 ? undefined : at + end);
}

/** Parentheses behind a value; and words, where labels do not stand before values. */
function remarkAt(tokens: readonly Token[], at: number, labelFirst: boolean): readonly Token[] {
  const isPart = ({ kind }: Token) => kind === 'parenthesis' || (kind === 'word' && !labelFirst);
  const end = tokens.slice(at).findIndex((token) => !isPart(token));
  return tokens.slice(at, end < 0 ? undefined : at + end);
}

/** Words that no value follows belong to the last one. */
function withRemark(measures: readonly Alternatives[], remark: string): readonly Alternatives[] {
  if (remark === '') return measures;
  return measures.map((alternatives, index) =>
    index < measures.length - 1 ? alternatives : alternatives.map((measure) => ({ ...measure, remark: measure.remark === undefined ? remark : `${measure.remark} ${remark}` })),
  );
}
