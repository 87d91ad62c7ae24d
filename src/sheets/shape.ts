import { chosenAreas } from '../domain/area-overview';
import { numberOfYears } from '../domain/budget-years';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import type { Area, Programme } from '../programmes/programme';
import type { SheetShape } from './spec';

/** The programme's areas that the plan has chosen. */
export function areasOf(plan: Parameters<typeof chosenAreas>[0], programme: Programme): readonly Area[] {
  const chosen = new Set(chosenAreas(plan));
  return programme.areas.filter(({ id }) => chosen.has(id));
}

/** The years of the plan's period, or more where there are amounts in more. */
function numberOfColumns({ masterData, salaries, budget, financing, statedTotals }: Plan): number {
  const lines = [...salaries, ...budget, ...financing, statedTotals.budget, statedTotals.financing];
  const amounts = lines.map((line) => line.amounts.length);
  return Math.max(numberOfYears(known(masterData.from), known(masterData.to)), ...amounts);
}

/** The years that have a column, counted from 0. */
export const shapeOfYears = (plan: Plan): readonly number[] => Array.from({ length: numberOfColumns(plan) }, (_, year) => year);

/** What the columns depend on. */
export function shapeOfPlan(plan: Plan, programme: Programme): SheetShape {
  return { years: numberOfColumns(plan), areas: areasOf(plan, programme) };
}
