import { fullPlan } from '../../test/fixtures/full-plan';
import { snapshotOfLayouts } from '../../test/fixtures/snapshot-of-layouts';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { CURRENT_FORMAT, formatOfFormula, versionOf } from './format';
import { layoutOf } from './layout';
import { SHEETS, TABLES } from './sheets';
import { columnsOf } from './spec';
import { shapeOfPlan } from './shape';

test.each([
  ['=3', 3],
  ['2', 2],
  [' =41 ', 41],
  ['=0', undefined],
  ['=1.5', undefined],
  ['="3"', undefined],
  ['=#REF!', undefined],
  ['=Stamdata!$A$1', undefined],
  [undefined, undefined],
])('the name that stands for %j says version %j', (formula, version) => expect(formatOfFormula(formula)).toBe(version));

const snapshot = (keys: readonly string[], format?: number) => {
  const sheets = SHEETS.filter(({ key }) => keys.includes(key));
  return { ...snapshotOfLayouts(sheets.map((sheet) => layoutOf(sheet, fullPlan(1), CURRENT_PROGRAMME))), format };
};

test.each([
  [['salaries', 'staffResources'], undefined, 1],
  [['salaries', 'resourceOverview'], undefined, 2],
  [['salaries', 'milestones'], undefined, 3],
  [['salaries', 'milestones'], 2, 2],
  [['salaries'], 7, 7],
])('a workbook with %j whose name says %j is of version %i', (keys, format, version) => expect(versionOf(snapshot(keys, format), TABLES)).toBe(version));

test('a column does not come before its table, and nothing with a version that is not ours', () => {
  const shape = shapeOfPlan(fullPlan(1), CURRENT_PROGRAMME);
  for (const table of TABLES) {
    for (const { since } of columnsOf(table, shape)) if (since !== undefined) expect(since).toBeGreaterThanOrEqual(table.since ?? 1);
    expect(Math.max(table.since ?? 1, ...columnsOf(table, shape).map(({ since }) => since ?? 1))).toBeLessThanOrEqual(CURRENT_FORMAT);
  }
});
