import type { Finding } from '../domain/finding';
import { changesBetween, findingKeys, findingsFromElsewhere, successor } from './finding-changes';

const finding = (rule: string, row: string, values: Finding['values'] = {}): Finding => ({
  rule,
  variant: 'differ',
  severity: 'error',
  basis: 'requirement',
  values,
  at: [{ table: 'salaries', row, field: 'hours' }],
});

test('a finding stays the same when only its numbers change', () => {
  expect(changesBetween([finding('a', 'Leder', { n: 1 })], [finding('a', 'Leder', { n: 2 })])).toEqual({ solved: 0, justified: 0, added: 0, addedElsewhere: 0 });
});

test('counts those that went and those that came', () => {
  const before = [finding('a', 'Leder'), finding('a', 'Vejleder'), finding('b', 'Leder')];
  expect(changesBetween(before, [finding('b', 'Leder'), finding('c', 'Leder')])).toEqual({ solved: 2, justified: 0, added: 1, addedElsewhere: 0 });
});

test('counts apart those that somebody gave a reason for', () => {
  const before = [finding('a', 'Leder'), finding('b', 'Leder')];
  expect(changesBetween(before, [], [finding('a', 'Leder'), finding('c', 'Leder')])).toEqual({ solved: 1, justified: 1, added: 0, addedElsewhere: 0 });
});

test('counts apart those that came with a co-author’s edit', () => {
  const [a, b] = [finding('a', 'Leder'), finding('b', 'Leder')];
  const [keyOfB] = findingKeys([b]).values();
  expect(changesBetween([], [a, b], [], new Set([keyOfB ?? '']))).toEqual({ solved: 0, justified: 0, added: 1, addedElsewhere: 1 });
});

describe('what came with a co-author’s edit', () => {
  const [a, b, c] = [finding('a', 'Leder'), finding('b', 'Leder'), finding('c', 'Leder')];
  const [keyOfA, keyOfB, keyOfC] = findingKeys([a, b, c]).values() as unknown as [string, string, string];
  test.each([
    ['the new ones, where only they have edited', [], [a], [a, b], true, [keyOfB]],
    ['nothing new, where the user has edited too', [], [a], [a, b], false, []],
    ['those of before stay while they are there', [keyOfA, keyOfC], [a, c], [a, b], false, [keyOfA]],
    ['those of before and the new ones', [keyOfA], [a], [a, b], true, [keyOfA, keyOfB]],
  ])('%s', (_, known, before, after, onlyElsewhere, expected) => {
    expect([...findingsFromElsewhere(new Set(known), before, after, onlyElsewhere)]).toEqual(expected);
  });
});

test('findings that are alike are told apart', () => {
  const alike = [finding('a', 'Leder'), finding('a', 'Leder')];
  expect(new Set(findingKeys(alike).values()).size).toBe(2);
  expect(changesBetween(alike, alike.slice(1))).toEqual({ solved: 1, justified: 0, added: 0, addedElsewhere: 0 });
});

test.each([
  ['the next one', 'b', ['a', 'c', 'd'], 'c'],
  ['the next that is still there', 'b', ['a', 'd'], 'd'],
  ['the one before, at the end', 'd', ['a', 'b'], 'b'],
  ['itself, when it is still there', 'c', ['c', 'a'], 'c'],
  ['the first, when all are new', 'b', ['x', 'y'], 'x'],
  ['nobody, when none is left', 'b', [], undefined],
])('its place is taken by %s', (_, key, after, expected) => {
  expect(successor(key, ['a', 'b', 'c', 'd'], after)).toBe(expected);
});
