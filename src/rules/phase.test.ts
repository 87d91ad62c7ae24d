import { contextOf, planOfJson } from '../../test/rule-tester';
import fc from 'fast-check';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import type { Finding, Severity } from '../domain/finding';
import { PHASES } from '../domain/plan';
import { inPhase } from './phase';
import { judge } from './registry';

const finding = (severity: Severity, missing: boolean): Finding => ({
  rule: 'made-up',
  variant: 'x',
  severity,
  basis: 'our-advice',
  values: {},
  at: [{ table: 'salaries' }],
  ...(missing && { missing: true as const }),
});
const severities = (findings: readonly Finding[]) => findings.map(({ severity }) => severity);
const FOUND = (['error', 'warning', 'advice'] as const).flatMap((severity) => [finding(severity, false), finding(severity, true)]);

describe('what is merely missing', () => {
  test('is to be done in a draft', () => {
    const { findings, todos } = inPhase(FOUND, 'draft');
    expect(severities(findings)).toEqual(['error', 'warning', 'advice']);
    expect(todos.every(({ missing }) => missing)).toBe(true);
    expect(severities(todos)).toEqual(['error', 'warning', 'advice']);
  });

  test('is at most a warning before the signature', () => {
    const { findings, todos } = inPhase(FOUND, 'signature');
    expect(severities(findings)).toEqual(['error', 'warning', 'warning', 'warning', 'advice', 'advice']);
    expect(todos).toEqual([]);
  });

  test('has the severity of its rule in a running plan', () => {
    expect(inPhase(FOUND, 'running')).toEqual({ findings: FOUND, todos: [] });
  });

  test('is never lost', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...PHASES), (plan, phase) => {
        const found = judge(contextOf(plan));
        const { findings, todos } = inPhase(found, phase);
        expect(findings.length + todos.length).toBe(found.length);
      }),
    );
  });
});

describe('a plan that has only just begun', () => {
  const begun = planOfJson({
    masterData: { from: '2025-11-01', to: '2029-10-31' },
    areas: [{ area: 'cohesion', chosen: true, weighting: 0.4 }, { area: 'education', chosen: true }],
    positions: [{ title: 'Leder' }],
    salaries: [{ position: 'Leder', hours: 37 }],
    budget: [{ number: '1', post: 'Revision', amounts: [2_000_000] }],
  });
  const rulesIn = (findings: readonly Finding[]) => findings.map(({ rule, severity }) => [rule, severity]);

  test('has no findings as a draft, only things to do', () => {
    const { findings, todos } = inPhase(judge(contextOf(begun)), 'draft');
    expect(findings).toEqual([]);
    expect(todos.map(({ rule }) => rule)).toEqual(['area-sub-agreement', 'weighting-partial', 'staff-missing-in-agreements', 'budget-financed', 'party-missing', 'administrator-missing', 'document-missing', 'indicator-missing']);
  });

  test('is warned before the signature, and fails when it runs', () => {
    const found = judge(contextOf(begun));
    expect(rulesIn(inPhase(found, 'signature').findings)).toEqual([
      ['area-sub-agreement', 'warning'],
      ['weighting-partial', 'warning'],
      ['staff-missing-in-agreements', 'warning'],
      ['budget-financed', 'warning'],
      ['party-missing', 'warning'],
      ['administrator-missing', 'warning'],
      ['document-missing', 'warning'],
      ['indicator-missing', 'warning'],
    ]);
    expect(rulesIn(inPhase(found, 'running').findings)).toContainEqual(['budget-financed', 'error']);
  });

  test('and an empty plan has nothing at all', () => {
    for (const phase of PHASES) expect(inPhase(judge(contextOf(planOfJson())), phase)).toEqual({ findings: [], todos: [] });
  });
});
