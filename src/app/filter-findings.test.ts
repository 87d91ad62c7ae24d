import { faultyPlan } from '../../test/fixtures/plans';
import type { FindingText, SheetFindings } from './describe-findings';
import { facetChoices, filterFindings, isFiltering, NO_AREA, NO_FILTER, type FindingFilter } from './filter-findings';
import type { Severity } from '../domain/finding';
import type { PlanPath } from '../domain/path';
import type { StaffRow } from '../domain/plan';

const text = (sheet: string, rule: string, severity: Severity, ...at: [PlanPath, ...PlanPath[]]): FindingText => ({
  headline: '', explanation: '', action: '', severityWord: '', statements: [], cell: undefined, sheet, severity,
  finding: { rule, variant: 'v', severity, basis: 'agreement', values: {}, at },
});
const line = (row: { row: string } | undefined): PlanPath => ({ table: 'staffResources', row: row?.row ?? '', field: 'share' });
const areaOf = (row: StaffRow | undefined) => (row?.area.kind === 'value' ? row.area.value : undefined);
const [first] = faultyPlan.staffResources;
const second = faultyPlan.staffResources.find((row) => areaOf(row) !== areaOf(first));
const groups: readonly SheetFindings[] = [
  { sheet: 'Stamdata', findings: [text('Stamdata', 'period-order', 'error', { table: 'masterData', row: 'plan', field: 'to' })] },
  {
    sheet: 'Medarbejderressourcer',
    findings: [
      text('Medarbejderressourcer', 'staff-share-sum', 'error', line(first), line(second)),
      text('Medarbejderressourcer', 'staff-share-range', 'warning', line(second)),
      text('Medarbejderressourcer', 'staff-share-range', 'advice', { table: 'staffResources' }),
    ],
  },
];
const left = (filter: Partial<FindingFilter>) =>
  filterFindings(groups, { ...NO_FILTER, ...filter }, faultyPlan).map(({ sheet, findings, of }) => [sheet, findings.length, of]);

test('without a choice nothing is hidden', () => {
  expect(left({})).toEqual([['Stamdata', 1, 1], ['Medarbejderressourcer', 3, 3]]);
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ severities: [], area: NO_AREA })).toBe(true);
  expect(isFiltering({ severities: ['error'] })).toBe(true);
});

test('any of several severities, and every choice at once', () => {
  expect(left({ severities: ['warning', 'advice'] })).toEqual([['Medarbejderressourcer', 2, 3]]);
  expect(left({ severities: ['error'], rule: 'staff-share-range' })).toEqual([]);
  expect(left({ sheet: 'Stamdata' })).toEqual([['Stamdata', 1, 1]]);
});

test('a finding is about every area that one of its places names, or about none', () => {
  expect(areaOf(second)).toBeDefined();
  expect(left({ area: areaOf(first) ?? '' })).toEqual([['Medarbejderressourcer', 1, 3]]);
  expect(left({ area: areaOf(second) ?? '' })).toEqual([['Medarbejderressourcer', 2, 3]]);
  expect(left({ area: NO_AREA })).toEqual([['Stamdata', 1, 1], ['Medarbejderressourcer', 1, 3]]);
});

test('the choices are counted, and a choice that nothing has any more can still be undone', () => {
  expect(facetChoices('rule', groups, NO_FILTER, faultyPlan)).toEqual([
    { value: 'period-order', count: 1 },
    { value: 'staff-share-sum', count: 1 },
    { value: 'staff-share-range', count: 2 },
  ]);
  expect(facetChoices('sheet', groups, { ...NO_FILTER, sheet: 'Løn' }, faultyPlan)).toContainEqual({ value: 'Løn', count: 0 });
});
