import { sumOfAmounts, type Money } from './money';
import type { BudgetLine, Plan } from './plan';
import { EMPTY, type Reading } from './reading';

/** The first words of posts that are salaries; *Lønadministration* is not. */
export const SALARY_WORDS = ['løn', 'lønninger', 'lønudgifter'] as const;

/** Is the line one of salaries, by the first word of its post? */
export function isSalaryLine({ post }: Pick<BudgetLine, 'post'>): boolean {
  const [first = ''] = textOf(post).trim().toLocaleLowerCase('da').split(/[ ,:]/u);
  return SALARY_WORDS.some((word) => word === first);
}

const textOf = (reading: Reading<string>) => (reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw);

/** What the budget's lines of salaries come to in a budget year, counted from 0. */
export function budgetedSalaries({ budget }: Pick<Plan, 'budget'>, year: number): Money {
  return sumOfAmounts(budget.filter(isSalaryLine).map(({ amounts }) => amounts[year] ?? EMPTY));
}
