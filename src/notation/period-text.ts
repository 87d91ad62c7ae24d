import type { StatedPeriod } from '../domain/calendar';
import { notUnderstood } from '../domain/reading';
import { findPeriods } from './find-periods';
import type { LineOfText } from './line-of-text';
import { tidy } from './tidy';

const LINES = /[^\r\n\v]+/gu;
const LAST_LINE = /(?<![^\r\n\v])[^\r\n\v]*$/u;
const REST_OF_LINE = /^[^\r\n\v]*/u;

/**
 * A pasted text that states a period, such as *Delaftalen gælder fra - til* with the days below. A line with a period is
 * there with its reading, and is two lines when it has two; a line without one is there too, and not understood.
 */
export function readPeriodText(text: string): readonly LineOfText<StatedPeriod>[] {
  const periods = findPeriods(text);
  const lines: LineOfText<StatedPeriod>[] = [];
  let told = 0;
  for (const [index, { at, raw, reading }] of periods.entries()) {
    const start = told + (LAST_LINE.exec(text.slice(told, at))?.index ?? 0);
    const behind = text.slice(at + raw.length, Math.max(periods[index + 1]?.at ?? text.length, at + raw.length));
    const end = at + raw.length + (REST_OF_LINE.exec(behind)?.[0].length ?? 0);
    lines.push(...linesWithout(text, told, start), { at: start, raw: text.slice(start, end), reading });
    told = end;
  }
  return [...lines, ...linesWithout(text, told, text.length)];
}

function linesWithout(text: string, from: number, to: number): readonly LineOfText<StatedPeriod>[] {
  return [...text.slice(from, to).matchAll(LINES)]
    .filter(({ 0: raw }) => tidy(raw) !== '')
    .map(({ 0: raw, index }) => ({ at: from + index, raw, reading: notUnderstood(raw, 'not-a-period') }));
}
