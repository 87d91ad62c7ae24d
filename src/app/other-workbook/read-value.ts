import { exact, identical, toNumber, type Exact } from '../../domain/exact';
import { isUnclear, known, notUnderstood, valueOf, type Problem, type Reading } from '../../domain/reading';
import { readAmount } from '../../notation/amount';
import { readDate } from '../../notation/date';
import { readHours } from '../../notation/hours';
import { readPeriod } from '../../notation/period';
import { readNumber } from '../../notation/number';
import { readShare } from '../../notation/share';
import { readYears } from '../../notation/years';
import type { ColumnKind } from '../../sheets/column-kind';
import { readField, type FieldContext } from '../../sheets/read-field';
import type { Cell } from '../../sheets/snapshot';
import type { ColumnSpec } from '../../sheets/spec';
import { cellText, isDay } from './cell-text';

const PERCENT = /\s*(?:%|pct\.?|procent)\s*$/iu;

function readOneYear(raw: string): Reading<number> {
  const years = readYears(raw);
  const [year, ...others] = known(years) ?? [];
  return years.kind === 'value' && year !== undefined && others.length === 0 ? valueOf(year) : notUnderstood(raw, 'not-a-year');
}

/** How people write what a column of the kind holds. */
const NOTATIONS: Readonly<Partial<Record<ColumnKind, (raw: string) => Reading<unknown>>>> = {
  hours: readHours,
  share: readShare,
  money: readAmount,
  rate: readAmount,
  date: readDate,
  period: readPeriod,
  count: readNumber,
  // The unit stands beside the figure: see readMeasure.
  measure: (raw) => readNumber(raw.replace(PERCENT, '')),
  year: readOneYear,
};
const EXACT_KINDS: readonly ColumnKind[] = ['hours', 'share', 'count', 'measure'];

/** A third is no number of a cell's: such a text stays what it is. */
function asCellsHold(reading: Reading<unknown>, kind: ColumnKind, raw: string): Reading<unknown> {
  if (reading.kind !== 'value' || !EXACT_KINDS.includes(kind)) return reading;
  const value = reading.value as Exact<string>;
  return identical(exact<string>(toNumber(value)), value) ? reading : notUnderstood(raw, 'inexact');
}

/** A number that is shown as something else than the column holds: a day among amounts, 2026 among days. */
function isShownOtherwise(kind: ColumnKind, cell: Cell): Problem | undefined {
  if (cell.kind !== 'number') return undefined;
  if (kind === 'date') return isDay(cell) ? undefined : 'not-a-date';
  if (NOTATIONS[kind] === undefined) return undefined;
  if (isDay(cell)) return 'not-a-number';
  return cell.format.includes('%') && kind !== 'share' && kind !== 'measure' ? 'not-a-number' : undefined;
}

const withRaw = (reading: Reading<unknown>, raw: string): Reading<unknown> => (isUnclear(reading) ? { ...reading, raw } : reading) as Reading<unknown>;

/**
 * What a cell of another workbook says in one of our columns: as our own cells are read, and a text
 * as people write such figures. What is not understood, or may mean several things, stays as the
 * other workbook shows it.
 */
export function readValue(column: ColumnSpec, cell: Cell, context: FieldContext): Reading<unknown> {
  const raw = cellText(cell);
  const otherwise = isShownOtherwise(column.kind, cell);
  if (otherwise) return notUnderstood(raw, otherwise);
  const isWords = column.kind === 'text' || column.kind === 'position' || column.kind === 'suggestion';
  const reading = readField(column, isWords && (cell.kind === 'number' || cell.kind === 'boolean') ? { ...cell, kind: 'text', value: raw } : cell, context);
  const notation = cell.kind === 'text' && isUnclear(reading) ? NOTATIONS[column.kind] : undefined;
  const meant = notation ? asCellsHold(notation(raw), column.kind, raw) : reading;
  // Of a lone % nothing is left without its sign, and yet something stands there.
  return withRaw(meant.kind === 'empty' ? reading : meant, raw);
}
