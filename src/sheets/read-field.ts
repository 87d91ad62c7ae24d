import type { Reading } from '../domain/reading';
import { choicesOf, type ChoiceContext } from './choices';
import { readChoice, readCount, readDate, readHours, readMeasure, readMoney, readPeriodCell, readShare, readSuggestion, readText, readYear } from './read-cell';
import type { Cell } from './snapshot';
import type { ColumnSpec } from './spec';

/** How cells become readings: under which programme, and what names a position. */
export interface FieldContext extends ChoiceContext {
  readonly findPosition: (text: Reading<string>) => Reading<string>;
}

const choicesFor = ({ choices }: ColumnSpec, context: FieldContext) => (choices ? choicesOf(choices, context) : []);

/** What a cell says in a column. */
export function readField(column: ColumnSpec, cell: Cell, context: FieldContext): Reading<unknown> {
  switch (column.kind) {
    case 'text':
      return readText(cell);
    case 'hours':
    case 'fte':
    case 'months':
    case 'factor':
      return readHours(cell);
    case 'share':
      return readShare(cell);
    case 'money':
    case 'rate':
      return readMoney(cell);
    case 'count':
      return readCount(cell);
    case 'measure':
      return readMeasure(cell);
    case 'date':
      return readDate(cell);
    case 'period':
      return readPeriodCell(cell);
    case 'year':
      return readYear(cell);
    case 'position':
      return context.findPosition(readText(cell));
    case 'choice':
      return readChoice(cell, choicesFor(column, context), column.choices?.from === 'list' && column.choices.byLabel);
    case 'suggestion':
      return readSuggestion(cell, choicesFor(column, context));
  }
}
