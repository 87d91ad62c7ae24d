import { serialOfDay, type Day } from '../domain/calendar';
import { unclearReadings } from '../domain/every-reading';
import { exact, identical, toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';
import type { PlanPath } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { Reading } from '../domain/reading';
import { readAmount } from '../notation/amount';
import { readDate } from '../notation/date';
import { readHours } from '../notation/hours';
import { readShare } from '../notation/share';
import type { ColumnKind } from './column-kind';
import { FORMATS } from './look';
import type { CellPlace, Places } from './places';
import { columnSpec, tableSpec } from './sheets';
import type { Snapshot, TableCells } from './snapshot';

/** What a text means: one figure or day, beyond doubt. */
export type Meaning =
  | { readonly kind: 'hours'; readonly value: Exact<'hours'> }
  | { readonly kind: 'share'; readonly value: Exact<'share'> }
  | { readonly kind: 'money'; readonly value: Money }
  | { readonly kind: 'date'; readonly value: Day };

/** A text where a figure or a day belongs: a person understands it, the sheet's formulas do not. */
export interface ReadableText {
  readonly path: PlanPath;
  readonly cell: CellPlace;
  /** As it stands in the cell. */
  readonly text: string;
  readonly meaning: Meaning;
  /** What the cell holds when it says the same as a number, and its number format. */
  readonly number: number;
  readonly format: string;
}

const only = <T>(reading: Reading<T>): T | undefined => (reading.kind === 'value' ? reading.value : undefined);

/** @returns `undefined` for a text that means nothing here, or may mean several things */
function meaningOf(kind: ColumnKind, text: string): Meaning | undefined {
  switch (kind) {
    case 'hours': {
      const value = only(readHours(text));
      return value && { kind, value };
    }
    case 'share': {
      const value = only(readShare(text));
      return value && { kind, value };
    }
    case 'money': {
      const value = only(readAmount(text));
      return value === undefined ? undefined : { kind, value };
    }
    case 'date': {
      const value = only(readDate(text));
      return value && { kind, value };
    }
    default:
      return undefined;
  }
}

/** The cell's number; none for what no cell can hold exactly, such as a third. */
function numberOf(meaning: Meaning): number | undefined {
  switch (meaning.kind) {
    case 'money':
      return toKroner(meaning.value);
    case 'date':
      return serialOfDay(meaning.value);
    default: {
      const number = toNumber(meaning.value);
      return identical(exact<string>(number), meaning.value) ? number : undefined;
    }
  }
}

const isFormula = (table: TableCells | undefined, { row, column }: CellPlace) =>
  table?.rows[row - table.row - 1]?.[column - table.column]?.formula !== undefined;

/**
 * Every cell of the plan in which a text stands that can be a number as well. The text that a
 * formula gives is left to whoever wrote the formula.
 */
export function readableTexts(plan: Plan, places: Places, { cells }: Pick<Snapshot, 'cells'>): readonly ReadableText[] {
  return unclearReadings(plan).flatMap(({ path, reading }): readonly ReadableText[] => {
    const isText = reading.kind === 'not-understood' && (reading.problem === 'not-a-number' || reading.problem === 'not-a-date');
    const column = isText ? columnSpec(tableSpec(path.table), path.field) : undefined;
    const cell = column && places.cellOf(path);
    if (!isText || !column || column.calculation || !cell || isFormula(cells[path.table], cell)) return [];
    const meaning = meaningOf(column.kind, reading.raw);
    const number = meaning && numberOf(meaning);
    return meaning === undefined || number === undefined ? [] : [{ path, cell, text: reading.raw, meaning, number, format: FORMATS[column.kind].format }];
  });
}
