import { countsAsLocal } from './cofinancing';
import { SOURCES } from './plan';
import { EMPTY, notUnderstood, valueOf } from './reading';

const unanswered = { local: EMPTY };

test('unanswered, the municipality and the housing organisations are local, and nobody else', () => {
  expect(SOURCES.filter((source) => countsAsLocal({ ...unanswered, source: valueOf(source) }))).toEqual(['housing-organisation', 'municipality']);
  expect(countsAsLocal({ ...unanswered, source: EMPTY })).toBe(false);
});

test('what is said counts, and what cannot be read says nothing', () => {
  expect(countsAsLocal({ local: valueOf(true), source: valueOf('foundation') })).toBe(true);
  expect(countsAsLocal({ local: valueOf(false), source: valueOf('municipality') })).toBe(false);
  expect(countsAsLocal({ local: notUnderstood('måske', 'not-a-choice'), source: valueOf('municipality') })).toBe(true);
});
