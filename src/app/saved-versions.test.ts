import { soundPlan } from '../../test/fixtures/plans';
import { planOf } from '../domain/plan';
import { planToJson } from '../domain/plan-json';
import { valueOf } from '../domain/reading';
import { planOfVersion, versionRows, versionsOf } from './saved-versions';

const NAME = { name: 'Sendt til LBF', by: '' };
const DAY = new Date('2026-03-01T10:00:00Z');
const named = (name: string) => planOf({ ...soundPlan, masterData: { ...soundPlan.masterData, name: valueOf(name) } } as never);

test.each(['', 'x'])('parts fit a cell of Excel’s, and no character is broken in two (%j)', (before) => {
  const plan = named(before + '😀'.repeat(40_000));
  const rows = versionRows(plan, NAME, DAY);
  expect(rows.length).toBeGreaterThan(2);
  for (const { content } of rows) {
    expect(content.length).toBeLessThan(32_767);
    expect(content).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  }
  const [version] = versionsOf([...rows].reverse());
  expect(version && planToJson(planOfVersion(version)!)).toEqual(planToJson(plan));
});

test('a version is what was saved, under the name and day it was saved with, or it is none', () => {
  const rows = versionRows(named('😀'.repeat(40_000)), NAME, DAY);
  const states = (changed: typeof rows) => versionsOf(changed).map(({ state }) => state);
  expect(states([...rows, ...rows])).toEqual(['whole']);
  expect(states(rows.slice(1))).toEqual(['incomplete']);
  expect(states(rows.map((row) => ({ ...row, name: 'Godkendt af LBF' })))).toEqual(['damaged']);
  expect(states(rows.map((row) => ({ ...row, parts: '1' })))).toEqual(['damaged']);
  expect(states([...rows, { ...rows[0]!, content: '{}' }])).toEqual(['damaged']);
  expect(states([{ ...rows[0]!, parts: 'mange' }])).toEqual(['incomplete']);
});

test('what a newer product has saved is no plan here, and neither is what is broken', () => {
  const [row] = versionRows(soundPlan, NAME, DAY);
  const [version] = versionsOf([row!]);
  const newer = { ...version!, content: version!.content.replace('{', '{"somethingNew":1,') };
  expect(planOfVersion(newer)).toBeUndefined();
  expect(planOfVersion({ ...version!, state: 'damaged' })).toBeUndefined();
});
