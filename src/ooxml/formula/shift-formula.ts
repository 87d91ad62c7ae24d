import { columnLetters, columnOf, rowNumber, rowOf } from '../addresses';
import { EXCEL } from '../workbook-file';
import { tokensOf, type Token } from './tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;

const within = (place: number, size: number) => place >= 0 && place < size;

function shiftCell([, columnLock = '', letters = '', rowLock = '', digits = '']: RegExpExecArray, rows: number, columns: number) {
  const name = letters.toUpperCase() + digits;
  if (rowOf(name) < 0 || columnOf(name) < 0) return undefined;
  const row = rowOf(name) + (rowLock ? 0 : rows);
  const column = columnOf(name) + (columnLock ? 0 : columns);
  if (!within(row, EXCEL.rows) || !within(column, EXCEL.columns)) return '#REF!';
  return columnLock + columnLetters(column) + rowLock + (row + 1);
}

function shiftColumn([, lock = '', letters = '']: RegExpExecArray, columns: number) {
  const column = columnOf(`${letters.toUpperCase()}1`) + (lock ? 0 : columns);
  return within(column, EXCEL.columns) ? lock + columnLetters(column) : '#REF!';
}

function shiftRow([, lock = '', digits = '']: RegExpExecArray, rows: number) {
  const row = rowNumber(digits) + (lock ? 0 : rows);
  return within(row, EXCEL.rows) ? lock + (row + 1) : '#REF!';
}

/** The other end of a range of whole columns or rows, such as `$A:B` or `1:3`, of which `index` is one end. */
function otherEnd(tokens: readonly Token[], index: number): string {
  if (tokens[index + 1]?.text === ':') return tokens[index + 2]?.text ?? '';
  if (tokens[index - 1]?.text === ':') return tokens[index - 2]?.text ?? '';
  return '';
}

function shiftWord(tokens: readonly Token[], index: number, rows: number, columns: number): string {
  const { text } = tokens[index] as Token;
  const next = tokens[index + 1]?.text[0];
  if (next === '(' || next === '!' || next === '[') return text;
  const cell = CELL.exec(text);
  if (cell) return shiftCell(cell, rows, columns) ?? text;
  const column = COLUMN.exec(text);
  if (column) return COLUMN.test(otherEnd(tokens, index)) ? shiftColumn(column, columns) : text;
  const row = ROW.exec(text);
  return row && ROW.test(otherEnd(tokens, index)) ? shiftRow(row, rows) : text;
}

/**
 * A formula as it reads when it is copied so many rows down and columns to the right: what the members of a shared
 * formula stand for (ECMA-376 §18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokensOf(formula);
  return tokens.map(({ kind, text }, index) => (kind === 'word' ? shiftWord(tokens, index, rows, columns) : text)).join('');
}

