import { budgetedSalaries, isSalaryLine } from './budget-salaries';
import { planFromJson } from './plan-json';
import { valueOf } from './reading';

test.each([
  ['Løn', true],
  ['Løn i alt', true],
  ['LØN, uddannelse', true],
  ['Løn: leder', true],
  [' Lønninger', true],
  ['lønudgifter til projektet', true],
  ['Lønadministration', false],
  ['Lønregulering', false],
  ['Aktiviteter (løn)', false],
  ['', false],
])('%p is a post of salaries: %p', (post, expected) => {
  expect(isSalaryLine({ post: valueOf(post) })).toBe(expected);
});

test('only lines of salaries are added up, each in its year', () => {
  const budget = [{ post: 'Løn, ledelse', amounts: [100, 20] }, { post: 'Aktiviteter', amounts: [7, 7] }, { post: 'Løn, øvrige', amounts: [3] }];
  const plan = planFromJson({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], budget });
  expect([0, 1, 2].map((year) => budgetedSalaries(plan, year))).toEqual([103, 20, 0]);
});
