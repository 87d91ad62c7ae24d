import { dayOfSerial, type Day, type StatedPeriod } from '../domain/calendar';
import { exact, times, type Exact } from '../domain/exact';
import { fromKroner, type Money } from '../domain/money';
import { LARGEST_SHARE, WITHHELD, type Count, type Measure } from '../domain/quantities';
import { ambiguous, EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import { LARGEST_NUMBER } from '../notation/decimal';
import { oncePerText } from '../notation/once-per-text';
import { readPeriod } from '../notation/period';
import { tidy } from '../notation/tidy';
import type { Cell } from './snapshot';
import type { Choice } from './spec';

const written = (cell: Cell) => String(cell.value);
const isBlank = (cell: Cell) => cell.kind === 'empty' || (cell.kind === 'text' && tidy(written(cell)) === '');

export function readText(cell: Cell): Reading<string> {
  if (cell.kind === 'empty') return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  const text = tidy(written(cell));
  return text === '' && cell.kind === 'text' ? EMPTY : valueOf(text);
}

/** A number, or why it is none; `use` makes the field's value of it. */
function readNumber<T>(cell: Cell, use: (value: number) => Reading<T>): Reading<T> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  if (typeof cell.value !== 'number' || Number.isNaN(cell.value)) return notUnderstood(written(cell), 'not-a-number');
  if (Math.abs(cell.value) > LARGEST_NUMBER) return notUnderstood(written(cell), 'too-large');
  return use(cell.value);
}

const origin = (cell: Cell) => (cell.formula === undefined ? 'typed' : 'calculated');

export function readHours(cell: Cell): Reading<Exact<'hours'>> {
  return readNumber(cell, (value) => valueOf(exact<'hours'>(value, origin(cell))));
}

export function readCount(cell: Cell): Reading<Count> {
  return readNumber(cell, (value) => valueOf(exact<'count'>(value, origin(cell))));
}

/** What stands in a cell instead of a figure that the register withholds. */
export const WITHHELD_WORD = 'diskretioneret';
const HUNDRED = exact<'measure'>(100);

/**
 * A figure in the unit that stands beside it: 88,4 beside %, and 5,8 beside karakter. What is seen
 * counts: in a cell that shows 88,4 % Excel holds 0.884, and the figure is 88.4.
 */
export function readMeasure(cell: Cell): Reading<Measure> {
  if (cell.kind === 'text' && tidy(written(cell)).toLocaleLowerCase('da') === WITHHELD_WORD) return valueOf(WITHHELD);
  return readNumber(cell, (value) => {
    const figure = exact<'measure'>(value, origin(cell));
    return valueOf(cell.format.includes('%') ? times(figure, HUNDRED) : figure);
  });
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
      return ambiguous(written(cell), [share, exact<'share'>(value / 100)]);
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

/** A period as a person writes it: a text, because a cell of Excel's holds one day at most. */
export function readPeriodCell(cell: Cell): Reading<StatedPeriod> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  return cell.kind === 'text' ? readPeriod(written(cell)) : notUnderstood(written(cell), 'not-a-period');
}

/** Years that somebody may write of; a date's serial number is none of them. */
const YEARS = { first: 1900, last: 2199 };

export function readYear(cell: Cell): Reading<number> {
  if (isBlank(cell)) return EMPTY;
  if (cell.kind === 'error') return notUnderstood(written(cell), 'error-value');
  const { value } = cell;
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
  return isYear ? valueOf(value) : notUnderstood(written(cell), 'not-a-year');
}

const lowerLabel = oncePerText((label) => label.toLocaleLowerCase('da'));

/** The choice that a text is, whatever its case, or a number that is one, unless only labels are. */
function chosen(cell: Cell, text: string, choices: readonly Choice[], byLabel = false): Choice | undefined {
  const lower = text.toLocaleLowerCase('da');
  return choices.find(({ label, value }) => lowerLabel(label) === lower || (!byLabel && value === cell.value));
}

/** One of the choices; anything else is kept as it was written. */
export function readChoice(cell: Cell, choices: readonly Choice[], byLabel?: boolean): Reading<Choice['value']> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const choice = chosen(cell, text.value, choices, byLabel);
  return choice ? valueOf(choice.value) : notUnderstood(text.value, 'not-a-choice');
}

/** One of the choices, or a text of the user's own. */
export function readSuggestion(cell: Cell, choices: readonly Choice[]): Reading<Choice['value']> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  return valueOf(chosen(cell, text.value, choices)?.value ?? text.value);
}
