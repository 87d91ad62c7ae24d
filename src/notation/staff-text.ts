import type { Reading } from '../domain/reading';
import { readStaffLine, type StaffLine } from './staff-line';

/** A line as it stands in the text, and what it states. */
export interface LineOfText<T> {
  /** Counted in UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly raw: string;
  readonly reading: Reading<T>;
}

/** Line ends of Word, of a web page and of a PDF; and bullets and semicolons within a line. */
const LINES = /[^\r\n\v\u2028\u2029;•▪◦‣]+/gu;
const OPEN_PARENTHESIS = /\([^()]{0,200}$/;
/** A parenthesis that is left open is closed at most this many lines later. */
const WRAPPED_LINES = 2;

/**
 * A pasted paragraph or list on staff resources, line by line, in its order. Every line with something in it is there,
 * also guidance and headings, which are not understood: nothing of the text is dropped silently. A line whose parenthesis
 * is closed on the next one is one line.
 */
export function readStaffText(text: string): readonly LineOfText<StaffLine>[] {
  const pieces = [...text.matchAll(LINES)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }));
  const lines: LineOfText<StaffLine>[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index];
    if (first === undefined) break;
    const last = lastOfLine(text, pieces, index);
    const raw = text.slice(first.start, pieces[last]?.end);
    index = last;
    const reading = readStaffLine(raw);
    if (reading.kind !== 'empty') lines.push({ at: first.start, raw, reading });
  }
  return lines;
}

function lastOfLine(text: string, pieces: readonly { readonly start: number; readonly end: number }[], index: number): number {
  const start = pieces[index]?.start ?? 0;
  if (!isOpen(text.slice(start, pieces[index]?.end))) return index;
  for (let next = index + 1; next <= index + WRAPPED_LINES && next < pieces.length; next++) {
    const part = text.slice(start, pieces[next]?.end);
    if (!isOpen(part)) return next;
  }
  return index;
}

const isOpen = (line: string) => OPEN_PARENTHESIS.test(line.slice(-220));
