import { FORMATS, INDENTS, rowHeight } from './look';
import type { ColumnSpec } from './spec';

/** Widths of letters, in characters of the default font. */
export const LETTERS = { bold: 0.95, small: 0.8, plain: 0.9 } as const;

/** A step of an indent, in characters of the default font. */
const INDENT_WIDTH = 1.3;

/** Lines that a text takes in a column, broken between words. */
export function linesOf(text: string, { width, kind }: Pick<ColumnSpec, 'width' | 'kind'>, letter: number): number {
  const whole = width - INDENT_WIDTH * INDENTS[FORMATS[kind].align];
  let lines = 1;
  let room = whole;
  for (const word of text.split(' ')) {
    if (word.length * letter > room && room < whole) [lines, room] = [lines + 1, whole];
    room -= (word.length + 1) * letter;
  }
  return lines;
}

/** In points: what the text of the most lines in the row needs; numbers and formulas take one. */
export function fittedHeight(row: readonly unknown[], columns: readonly Pick<ColumnSpec, 'width' | 'kind'>[]): number {
  const lines = columns.map((column, index) => {
    const input = row[index];
    return typeof input === 'string' ? linesOf(input, column, LETTERS.plain) : 1;
  });
  return rowHeight(Math.max(...lines));
}
