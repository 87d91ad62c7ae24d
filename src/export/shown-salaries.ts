import { followUpOf } from '../domain/budget-follow-up';
import { isSalaryLine } from '../domain/budget-salaries';
import { groupBy } from '../domain/group-by';
import type { BudgetLine, Plan } from '../domain/plan';
import { known, textIn } from '../domain/reading';

/**
 * Whose salary a line of the budget shows, where nobody has asked for salaries: which lines of salaries stand together
 * as one, so that no line is the pay of one person. See docs/decisions/0025.
 */
export type SalaryGroups = (line: BudgetLine) => string | undefined;

const ALL = '';
/** Fewer letters than these are in too many words to name a position. */
const SHORTEST_NAME = 3;
/** Of fewer people than these a sum tells what one of them earns. */
const FEWEST_PEOPLE = 2;

/** All that a position is called by. */
function namesOf({ positions }: Plan): readonly string[] {
  const names = positions.flatMap(({ title, number, aliases }) => [textIn(title), textIn(number), ...textIn(aliases).split(',')]);
  return names.map((name) => name.trim().toLocaleLowerCase('da')).filter((name) => name.length >= SHORTEST_NAME);
}

const areaOf = ({ area }: Pick<BudgetLine, 'area'>) => textIn(area);

/** How many positions the plan says work in an area. */
function peopleIn(plan: Plan, area: string): number {
  const rows = [...plan.salaries, ...plan.staffResources].filter((row) => textIn(row.area) === area);
  return new Set(rows.flatMap(({ position }) => known(position) ?? [])).size;
}

/**
 * Lines of salaries by their area, or all as one where an area has fewer than two people, or a line names a position.
 * `undefined` for a line that stands as it is: all others, and the plan’s only line of salaries.
 */
export function salaryGroups(plan: Plan): SalaryGroups {
  const lines = plan.budget.filter(isSalaryLine);
  const names = namesOf(plan);
  const isNamed = ({ post, activity, remark }: BudgetLine) => {
    const said = [post, activity, remark].map(textIn).join(' ').toLocaleLowerCase('da');
    return names.some((name) => said.includes(name));
  };
  const areas = [...groupBy(lines, areaOf).keys()];
  const one = lines.some(isNamed) || (areas.length > 1 && areas.some((area) => peopleIn(plan, area) < FEWEST_PEOPLE));
  if (lines.length < 2 && !one) return () => undefined;
  return (line) => (isSalaryLine(line) ? (one ? ALL : areaOf(line)) : undefined);
}

/** The same of a row of the follow-up, by its line. */
export const groupOfRow = (plan: Plan, groups: SalaryGroups) => (row: string): string | undefined => {
  const line = followUpOf(plan).ofRow(row)?.line;
  return line && groups(line);
};
