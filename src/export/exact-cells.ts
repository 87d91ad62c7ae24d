import { dayOfSerial, serialOfDay, type Day } from '../domain/calendar';
import { compare, exact, toNumber, type Exact } from '../domain/exact';
import { fromKroner, toKroner, type Money } from '../domain/money';
import { WITHHELD } from '../domain/quantities';
import { FORMATS } from '../messages/formats';
import { EXCEL, type CellValue } from '../ooxml/workbook-file';
import type { ColumnKind } from '../sheets/column-kind';
import { WITHHELD_WORD } from '../sheets/read-cell';
import type { ExactCell } from './case-file';

const MORE = '…';
/** Excel holds no longer text in a cell. */
const fitting = (text: string) => (text.length <= EXCEL.textLength ? text : text.slice(0, EXCEL.textLength - MORE.length) + MORE);

const formats = FORMATS.da;

/** The number that a cell holds for a value, the value that such a number stands for, and what is written where no number does. */
interface Numbers {
  readonly numberOf: (value: never) => number;
  readonly isSame: (cell: number, value: never) => boolean;
  readonly inWords: (value: never) => string;
}

const MONEY: Numbers = {
  numberOf: (amount: Money) => toKroner(amount),
  isSame: (cell, amount: Money) => fromKroner(cell) === amount,
  inWords: (amount: Money) => formats.money(amount),
};
const EXACT: Numbers = {
  numberOf: (value: Exact<string>) => toNumber(value),
  isSame: (cell, value: Exact<string>) => compare(exact(cell), value) === 0,
  inWords: (value: Exact<string>) => formats.count(toNumber(value)),
};
const DAY: Numbers = {
  numberOf: (day: Day) => serialOfDay(day),
  isSame: (cell, day: Day) => dayOfSerial(cell) === day,
  inWords: (day: Day) => formats.day(day),
};
const YEAR: Numbers = { numberOf: (year: number) => year, isSame: (cell, year: number) => cell === year, inWords: (year: number) => String(year) };

const NUMBERS: Partial<Record<ColumnKind, Numbers>> = {
  money: MONEY,
  rate: MONEY,
  hours: EXACT,
  share: EXACT,
  fte: EXACT,
  count: EXACT,
  measure: EXACT,
  months: EXACT,
  factor: EXACT,
  date: DAY,
  year: YEAR,
};

/** What a cell holds: what is not understood stands as it was written, and what is no exact number in Excel stands in words. */
export function cellValueOf(cell: ExactCell, kind: ColumnKind): CellValue {
  if (cell.kind === 'empty') return null;
  if (cell.kind !== 'value') return fitting(cell.raw) || null;
  if (cell.value === WITHHELD) return WITHHELD_WORD;
  const numbers = NUMBERS[kind];
  if (!numbers) return fitting(String(cell.value)) || null;
  const number = numbers.numberOf(cell.value as never);
  return numbers.isSame(number, cell.value as never) ? number : numbers.inWords(cell.value as never);
}

/** Does a cell that was read say what the plan says, to the last øre and the last part of a share? */
export function saysTheSame(read: CellValue, cell: ExactCell, kind: ColumnKind): boolean {
  const numbers = cell.kind === 'value' && cell.value !== WITHHELD ? NUMBERS[kind] : undefined;
  if (numbers && cell.kind === 'value' && typeof read === 'number') return numbers.isSame(read, cell.value as never);
  return read === cellValueOf(cell, kind);
}
