import fc from 'fast-check';
import { arbitraryTables } from '../../test/fixtures/arbitrary-plan';
import { DEVIATION, keyOf, reasoned } from '../../test/fixtures/deviations';
import { contextOf, planOfJson } from '../../test/rule-tester';
import { planOf, type Phase } from '../domain/plan';
import { valueOf } from '../domain/reading';
import { canBeJustified } from './deviations';
import { judge } from './registry';
import { verdictOn } from './verdict';

const AREAS = ['education', 'employment', 'crime-prevention', 'cohesion'];
const areas = (...weightings: unknown[]) => AREAS.map((area, index) => ({ area, chosen: true, weighting: weightings[index] ?? null, subAgreementDate: '2025-09-15', subAgreementState: 'complete' }));
const tooMuch = { areas: areas(0.25, 0.25, 0.3, 0.3) };
const finding = judge(contextOf(planOfJson(tooMuch))).find(({ rule }) => rule === 'weighting-sum');
if (!finding) throw new Error('too much is found');
const row = reasoned(finding, planOfJson(tooMuch));
const verdict = (json: object, phase: Phase = 'running') => verdictOn({ ...contextOf(planOfJson({ ...json })), phase });
const rules = (json: object, phase?: Phase) => verdict(json, phase).findings.map(({ rule }) => rule);

test('what a row gives a reason for is told apart, with the reason, and is no finding', () => {
  expect(verdict({ ...tooMuch, deviations: [row] })).toEqual({ findings: [], todos: [], justified: [{ finding, ...DEVIATION }] });
});

test('without a reason it stays', () => {
  expect(rules({ ...tooMuch, deviations: [{ ...row, reason: ' ' }] })).toEqual(['weighting-sum', 'deviation-incomplete']);
});

test('with other figures it is loud again, and so is the reason', () => {
  const changed = { areas: areas(0.25, 0.25, 0.3, 0.31), deviations: [row] };
  expect(rules(changed)).toEqual(['weighting-sum', 'deviation-lapsed']);
  expect(verdict(changed).justified).toEqual([]);
});

test('once it is right, the reason is needless', () => {
  expect(rules({ areas: areas(0.25, 0.25, 0.25, 0.25), deviations: [row] })).toEqual(['deviation-needless']);
});

test('a severity that the phase softens does not matter', () => {
  const partial = { areas: areas(0.5) };
  const [missing] = verdict(partial).findings;
  if (!missing) throw new Error('what is missing is found');
  for (const phase of ['signature', 'running'] as const) expect(verdict({ ...partial, deviations: [reasoned(missing, planOfJson(partial))] }, phase)).toMatchObject({ findings: [], justified: [DEVIATION] });
});

test('a to-do in a draft stays one, and its reason is no matter', () => {
  const partial = { areas: areas(0.5) };
  const [todo] = verdict(partial, 'draft').todos;
  if (!todo) throw new Error('there is something to do');
  expect(verdict({ ...partial, deviations: [reasoned(todo, planOfJson(partial))] }, 'draft')).toEqual({ findings: [], todos: [todo], justified: [] });
});

test('whatever is found, one row for each finding justifies them all, however rows are sorted, and no finding is lost', () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const without = { ...tables, deviations: [] };
      const found = judge({ ...contextOf(planOf(without)), phase: 'running' });
      const able = found.filter(canBeJustified);
      const deviations = able.map((each) => ({ rule: valueOf(each.rule), concerns: valueOf('x'), reason: valueOf('r'), name: valueOf('n'), date: valueOf(DEVIATION.date as never), key: valueOf(keyOf(each, planOf(without))) }));
      const sorted = { ...without, deviations: [...deviations].reverse(), budget: [...tables.budget].reverse(), staffResources: [...tables.staffResources].reverse() };
      for (const plan of [planOf({ ...without, deviations }), planOf(sorted)]) {
        const { findings, todos, justified } = verdictOn({ ...contextOf(plan), phase: 'running' });
        expect(todos).toEqual([]);
        expect(justified).toHaveLength(able.length);
        expect(findings.filter(canBeJustified)).toEqual([]);
        expect(findings).toHaveLength(found.length - able.length);
      }
    }),
  );
});
