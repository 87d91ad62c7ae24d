import { isSalaryLine } from './budget-salaries';
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
