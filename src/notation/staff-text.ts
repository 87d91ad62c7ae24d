import { EMPTY } from '../domain/reading';
import type { LineOfText } from './line-of-text';
import { cellsOf, type PastedRow } from './pasted-cells';
import { readStaffLine, type StaffLine } from './staff-line';
import { readStaffRow, staffColumns, type StaffColumns } from './staff-table';
import { tidy } from './tidy';

/** Line ends of Word, of a web page and of a PDF; and bullets and semicolons within a line. */
const LINES = /[^\r\n\v\u2028\u2029;•▪◦‣]+/gu;
/** A bullet and the tab that Word puts behind it are no cell. */
const BULLET_CELL = /^(?:[-–—•·*▪◦‣o]|\d{1,2}[.)])?$/u;
const OPEN_PARENTHESIS = /\([^()]{0,200}$/;
/** A parenthesis that is left open is closed at most this many lines later. */
const WRAPPED_LINES = 2;

/**
 * A pasted paragraph, list or table on staff resources, line by line, in its order. Every line with something in it is
 * there, also guidance and headings, which are not understood: nothing of the text is dropped silently. A line whose
 * parenthesis is closed on the next one is one line. A table's header is empty, and says what stands below it.
 */
export function readStaffText(text: string): readonly LineOfText<StaffLine>[] {
  const lines: LineOfText<StaffLine>[] = [];
  let columns: StaffColumns | undefined;
  let plain = 0;
  for (const row of cellsOf(text)) {
    if (!isTableRow(row)) continue;
    if (tidy(text.slice(plain, row.at)) !== '') columns = undefined;
    lines.push(...plainLines(text, plain, row.at));
    plain = row.at + row.raw.length;
    const header = staffColumns(row);
    columns = header ?? columns;
    lines.push(header ? { at: row.at, raw: row.raw, reading: EMPTY } : readStaffRow(row, columns));
  }
  return [...lines, ...plainLines(text, plain, text.length)];
}

const isTableRow = ({ cells }: PastedRow) => cells.filter((cell) => !BULLET_CELL.test(tidy(cell))).length > 1;

function plainLines(text: string, from: number, to: number): readonly LineOfText<StaffLine>[] {
  const pieces = [...text.slice(from, to).matchAll(LINES)].map(({ 0: raw, index }) => ({ start: from + index, end: from + index + raw.length }));
  const lines: LineOfText<StaffLine>[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index];
    if (first === undefined) break;
    index = lastOfLine(text, pieces, index);
    const raw = text.slice(first.start, pieces[index]?.end);
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
