import type { PlanPath } from '../domain/path';
import type { Reading } from '../domain/reading';
import { readBaseline } from '../notation/baseline';
import { readYears } from '../notation/years';
import { figuresIn, type Figure } from './figures';
import type { RuleContext } from './rule';

/** The figures of votes, of which each is of one election. */
export const votesIn = (context: Pick<RuleContext, 'plan' | 'programme' | 'workbook'>): readonly Figure[] =>
  figuresIn(context, ['indicator', 'value', 'year']).filter(({ fixed, value, year }) => fixed?.indicator.perElection && !(value.kind === 'empty' && year.kind === 'empty'));

/** Cells that could not be read as one year or one figure, because they hold several. */
export function severalIn({ value, year, at }: Figure): readonly PlanPath[] {
  const years = readYears(unread(year));
  const figures = readBaseline(unread(value));
  return [
    ...(years.kind === 'value' && years.value.length > 1 ? [at('year')] : []),
    ...(figures.kind === 'value' && figures.value.measures.length > 1 ? [at('value')] : []),
  ];
}

/** What stands in a cell that was not understood. */
const unread = (reading: Reading<unknown>): string => ('raw' in reading ? reading.raw : '');
