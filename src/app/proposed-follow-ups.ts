import { followUpOf } from '../domain/budget-follow-up';
import type { Plan } from '../domain/plan';
import { textIn, valueOf } from '../domain/reading';
import { yearsOfPlan } from '../sheets/shape';
import { yearHeader } from '../sheets/year-headers';

/** Lines of the budget that have no row in *Budgetopfølgning* for a year in which others have one. */
export interface ProposedFollowUps {
  /** From 1, as rows say it. */
  readonly year: number;
  /** What the workbook calls the year. */
  readonly name: string;
  /** The numbers of the lines, in the budget's order. */
  readonly numbers: readonly string[];
}

/** Nobody follows all years from the start: what has no row at all in a year is not missing there. */
export function proposedFollowUps(plan: Plan): readonly ProposedFollowUps[] {
  const followUp = followUpOf(plan);
  return yearsOfPlan(plan).flatMap((year) => {
    const number = year.index + 1;
    if (!followUp.years.includes(number)) return [];
    const numbers = followUp.withoutRow(number).map((line) => textIn(line.number));
    return numbers.length === 0 ? [] : [{ year: number, name: yearHeader(year), numbers }];
  });
}

/** The rows of *Budgetopfølgning*: which line and which year. */
export const proposedFollowUpRows = (proposed: readonly ProposedFollowUps[]) =>
  proposed.flatMap(({ year, numbers }) => numbers.map((number) => ({ number: valueOf(number), year: valueOf(year) })));
