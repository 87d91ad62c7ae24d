import { dayOfSerial, type Day } from '../domain/calendar';
import { exact, type Exact } from '../domain/exact';
import { fromKroner, type Money } from '../domain/money';
import { LARGEST_SHARE } from '../domain/quantities';
import { EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import type { Cell } from './snapshot';
import type { Choice } from './spec';

/**
 * Hours a week, shares and amounts larger than this are no such thing, and Excel's fifteen digits
 * leave nothing behind the decimal point of them.
 */
const LARGEST_NUMBER = 1e12;

const written = (cell: Cell) => String(cell.value);
const isBlank = (cell: Cell) => cell.kind === 'empty' || (cell.kind === 'text' && tidy(written(cell)) === '');

/** Text without spaces around it, non-breaking ones included, and with single spaces inside. */
export const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

export function readText(cell: Cell): Reading<string> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  return valueOf(tidy(written(cell)));
}

/** A number, or why it is none; `use` makes the field's value of it. */
function readNumber<T>(cell: Cell, use: (value: number) => Reading<T>): Reading<T> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  if (typeof cell.value !== 'number') return notUnderstood(written(cell), 'not-a-number');
  if (!(Math.abs(cell.value) <= LARGEST_NUMBER)) return notUnderstood(written(cell), 'too-large');
  return use(cell.value);
}

const origin = (cell: Cell) => (cell.formula === undefined ? 'typed' : 'calculated');

export function readHours(cell: Cell): Reading<Exact<'hours'>> {
  return readNumber(cell, (value) => valueOf(exact<'hours'>(value, origin(cell))));
}

export function readMoney(cell: Cell): Reading<Money> {
  return readNumber(cell, (kroner) => {
    const amount = fromKroner(kroner);
    return amount === undefined ? notUnderstood(written(cell), 'too-large') : valueOf(amount);
  });
}

/**
 * A share, told by the cell's number format: 0.25 in a percentage cell is 25 %, and so it is in a
 * plain cell; a bare 25 is a percentage whose % got lost; a bare 1 may be 100 % or 1 %.
 */
export function readShare(cell: Cell): Reading<Exact<'share'>> {
  return readNumber(cell, (value) => {
    if (value > LARGEST_SHARE) return notUnderstood(written(cell), 'share-without-percent');
    const share = exact<'share'>(value, origin(cell));
    const plain = !cell.format.includes('%');
    if (plain && value >= 1) {
      return { kind: 'ambiguous', raw: written(cell), readings: [share, exact<'share'>(value / 100)] };
    }
    return valueOf(share);
  });
}

export function readDate(cell: Cell): Reading<Day> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  const day = typeof cell.value === 'number' ? dayOfSerial(cell.value) : undefined;
  return day === undefined ? notUnderstood(written(cell), 'not-a-date') : valueOf(day);
}

/** One of the choices, whatever its case; anything else is kept as it was written. */
export function readChoice(cell: Cell, choices: readonly Choice[]): Reading<string | boolean> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const choice = choices.find(
    ({ label, value }) => label.toLocaleLowerCase('da') === text.value.toLocaleLowerCase('da') || value === cell.value,
  );
  return choice ? valueOf(choice.value) : notUnderstood(text.value, 'not-a-choice');
}
