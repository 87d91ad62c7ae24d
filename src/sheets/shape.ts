import { chosenAreas } from '../domain/area-overview';
import { numberOfYears, yearNames, type YearFacts } from '../domain/budget-years';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import type { Area, Programme } from '../programmes/programme';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import type { SheetShape, SheetYear } from './spec';

/** The programme's areas that the plan has chosen. */
export function areasOf(plan: Parameters<typeof chosenAreas>[0], programme: Programme): readonly Area[] {
  const chosen = new Set(chosenAreas(plan));
  return programme.areas.filter(({ id }) => chosen.has(id));
}

/** Nothing of what columns follow from; a part of it is asked about by putting that part in. */
export const NO_SHAPE: SheetShape = { years: [], areas: [], programme: CURRENT_PROGRAMME };

/** More shapes than the workbooks of a folder usually have. */
const MOST_SHAPES = 200;
const shapes = new WeakMap<Programme, Map<string, SheetShape>>();

/** The one object for all shapes that are equal, so that columns and formulas made for one of many workbooks serve the others. */
export function sharedShape(shape: SheetShape): SheetShape {
  const ofProgramme = shapes.get(shape.programme) ?? new Map<string, SheetShape>();
  shapes.set(shape.programme, ofProgramme);
  const text = JSON.stringify([shape.years, shape.areas]);
  const shared = ofProgramme.get(text);
  if (shared) return shared;
  if (ofProgramme.size >= MOST_SHAPES) ofProgramme.clear();
  ofProgramme.set(text, shape);
  return shape;
}

/** So many years from the plan's first one on. */
export const sheetYears = (facts: YearFacts, count: number): readonly SheetYear[] =>
  yearNames(facts, count).map((year, index) => ({ ...year, index }));

/** The years that have a column: those of the plan's period, or more where there are amounts in more, or more are followed up. */
export function yearsOfPlan({ masterData, salaries, budget, financing, outsideMoney, budgetFollowUp, accountEntries, statedTotals }: Plan): readonly SheetYear[] {
  const lines = [...salaries, ...budget, ...financing, ...outsideMoney, statedTotals.budget, statedTotals.financing];
  const amounts = lines.map((line) => line.amounts.length);
  const followed = [...budgetFollowUp, ...accountEntries].map(({ year }) => known(year) ?? 0);
  return sheetYears(masterData, Math.max(numberOfYears(masterData), ...amounts, ...followed));
}

/** What the columns depend on. */
export function shapeOfPlan(plan: Plan, programme: Programme): SheetShape {
  return { years: yearsOfPlan(plan), areas: areasOf(plan, programme), programme };
}
