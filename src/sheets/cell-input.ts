import { serialOfDay, type Day, type StatedPeriod } from '../domain/calendar';
import { toNumber, type Exact } from '../domain/exact';
import { toKroner, type Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import { WITHHELD } from '../domain/quantities';
import type { Reading } from '../domain/reading';
import { FORMATS } from '../messages/formats';
import { choicesOf, type ChoiceContext } from './choices';
import { fieldOf } from './plan-rows';
import { WITHHELD_WORD } from './read-cell';
import type { ColumnSpec, PlanRow, SheetShape } from './spec';

/** What is put into a cell: a number, a text that is never a formula, nothing (''), or a formula with its result. */
export type CellInput = number | string | FormulaInput;

export interface FormulaInput {
  /** In file form, without the equals sign. */
  readonly formula: string;
  readonly value: number | string;
}

/** What stands in the cell of a field; what was not understood stands as it was written. */
export function fieldInput(reading: Reading<unknown>, column: ColumnSpec, context: ChoiceContext): number | string {
  if (reading.kind === 'empty') return '';
  if (reading.kind !== 'value') return reading.raw;
  switch (column.kind) {
    case 'hours':
    case 'share':
    case 'fte':
    case 'count':
    case 'months':
    case 'factor':
      return toNumber(reading.value as Exact<string>);
    case 'measure':
      return reading.value === WITHHELD ? WITHHELD_WORD : toNumber(reading.value as Exact<string>);
    case 'year':
      return reading.value as number;
    case 'money':
    case 'rate':
      return toKroner(reading.value as Money);
    case 'date':
      return serialOfDay(reading.value as Day);
    case 'period':
      return FORMATS.da.period(reading.value as StatedPeriod);
    case 'choice':
    case 'suggestion': {
      const choices = column.choices ? choicesOf(column.choices, context) : [];
      return choices.find(({ value }) => value === reading.value)?.label ?? String(reading.value);
    }
    case 'text':
    case 'position':
      return String(reading.value);
  }
}

/** What a row's cells depend on. */
export interface RowContext extends ChoiceContext {
  readonly plan: Plan;
  readonly shape: SheetShape;
}

/** What stands in a row's cells: our formulas, unless somebody typed something in their place. */
export function rowInputs(row: PlanRow, columns: readonly ColumnSpec[], context: RowContext): readonly CellInput[] {
  return columns.map((column) => {
    const field = fieldOf(row, column.key);
    if (!column.calculation || field.kind !== 'empty') return fieldInput(field, column, context);
    return { formula: column.calculation.formula(context.shape), value: column.calculation.value(row, context.plan) };
  });
}
