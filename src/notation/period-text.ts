import { notUnderstood } from '../domain/reading';
import { findPeriods } from './find-periods';
import type { LineOfText } from './line-of-text';
import type { StatedPeriod } from './period';
import { tidy } from './tidy';

const LINES = /[^\r\n\v]+/gu;
const REST_OF_LINE = /[^\r\n\v]*/uy;

/**
 * A pasted text that states a period, such as *Delaftalen gælder fra - til* with the days below. A line with a period is
 * there with its reading, and is two lines when it has two; a line without one is there too, and not understood.
 */
export function readPeriodText(text: string): readonly LineOfText<StatedPeriod>[] {
  const periods = findPeriods(text);
  const lines: LineOfText<StatedPeriod>[] = [];
  let told = 0;
  for (const [index, { at, raw, reading }] of periods.entries()) {
    const start = Math.max(told, beginningOfLine(text, at));
    const end = Math.min(endOfLine(text, at + raw.length), Math.max(periods[index + 1]?.at ?? Infinity, at + raw.length));
    lines.push(...linesWithout(text, told, start), { at: start, raw: text.slice(start, end), reading });
    told = end;
  }
  return [...lines, ...linesWithout(text, told, text.length)];
}

const beginningOfLine = (text: string, at: number) => 1 + Math.max(...['\n', '\r', '\v'].map((end) => (at === 0 ? -1 : text.lastIndexOf(end, at - 1))));

function endOfLine(text: string, at: number): number {
  REST_OF_LINE.lastIndex = at;
  return at + (REST_OF_LINE.exec(text)?.[0].length ?? 0);
}

function linesWithout(text: string, from: number, to: number): readonly LineOfText<StatedPeriod>[] {
  return [...text.slice(from, to).matchAll(LINES)]
    .filter(({ 0: raw }) => tidy(raw) !== '')
    .map(({ 0: raw, index }) => ({ at: from + index, raw, reading: notUnderstood(raw, 'not-a-period') }));
}
