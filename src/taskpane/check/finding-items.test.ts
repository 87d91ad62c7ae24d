import type { FindingText } from '../../app/describe-findings';
import type { Finding } from '../../domain/finding';
import { firstItems } from './finding-items';

const finding = (row: string): Finding => ({
  rule: 'staff-hours-differ',
  variant: 'differ',
  severity: 'error',
  basis: 'requirement',
  values: {},
  at: [{ table: 'salaries', row }],
});
const textOf = (sheet: string, about: Finding): FindingText => ({
  headline: '',
  explanation: '',
  action: '',
  finding: about,
  severity: about.severity,
  severityWord: 'Fejl',
  sheet,
  statements: [],
  cell: undefined,
});

const findings = ['a', 'b', 'c', 'd', 'e'].map(finding);
const groups = [
  { sheet: 'Stamdata', of: 2, findings: findings.slice(0, 2).map((each) => textOf('Stamdata', each)) },
  { sheet: 'Løn', of: 3, findings: findings.slice(2).map((each) => textOf('Løn', each)) },
];
const shown = (limit: number) => firstItems(groups, findings, limit).map(({ sheet, count, items }) => [sheet, count, items.length]);

test('all are shown where they are few, each with a key of its own', () => {
  expect(shown(50)).toEqual([['Stamdata', 2, 2], ['Løn', 3, 3]]);
  const keys = firstItems(groups, findings, 50).flatMap(({ items }) => items.map(({ key }) => key));
  expect(new Set(keys).size).toBe(5);
});

test('of many the first are shown, beside the number of all', () => {
  expect(shown(3)).toEqual([['Stamdata', 2, 2], ['Løn', 3, 1]]);
  expect(shown(2)).toEqual([['Stamdata', 2, 2]]);
});
