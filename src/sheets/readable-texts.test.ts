import { soundPlan } from '../../test/fixtures/plans';
import { snapshotOfLayouts } from '../../test/fixtures/snapshot-of-layouts';
import { planFromJson, planToJson } from '../domain/plan-json';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { layoutOf } from './layout';
import { readSheets } from './read-sheets';
import { readableTexts } from './readable-texts';
import { SHEETS } from './sheets';

type Field = 'hours' | 'yearlySalary' | 'from' | 'employer';

/** What is told of the first row of Løn when it says so. */
function textsOf(field: Field, raw: string, problem = 'not-a-number') {
  const json = planToJson(soundPlan) as { salaries: Record<string, unknown>[] };
  json.salaries[0] = { ...json.salaries[0], [field]: { raw, problem } };
  const plan = planFromJson(json);
  const layouts = SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));
  const snapshot = snapshotOfLayouts(layouts);
  const read = readSheets(snapshot);
  return readableTexts(read.plan, read.places, snapshot);
}

test.each([
  ['hours', '18,5 timer', { kind: 'hours' }, 18.5],
  ['hours', '30 t/uge', { kind: 'hours' }, 30],
  ['yearlySalary', '325.000 kr.', { kind: 'money', value: 32_500_000 }, 325_000],
  ['from', '1. november 2025', { kind: 'date', value: '2025-11-01' }, 45962],
] as const)('%s "%s" is a number', (field, raw, meaning, number) => {
  const [text, ...others] = textsOf(field, raw, field === 'from' ? 'not-a-date' : 'not-a-number');
  expect(others).toEqual([]);
  expect(text).toMatchObject({ path: { table: 'salaries', field }, text: raw, meaning, number, cell: { sheet: 'Løn' } });
});

test.each([
  ['hours', '12.345', 'may be twelve or twelve thousand'],
  ['hours', 'ca. 20', 'is not exact'],
  ['hours', '100/3', 'is no number of hours'],
  ['from', '1/2', 'has no year'],
  ['employer', '37', 'is a text, as it should be'],
] as const)('%s "%s" is not offered: it %s', (field, raw, _why) => {
  expect(textsOf(field, raw, field === 'from' ? 'not-a-date' : 'not-a-number')).toEqual([]);
});

test('nothing is offered where numbers are numbers', () => {
  const layouts = SHEETS.map((sheet) => layoutOf(sheet, soundPlan, CURRENT_PROGRAMME));
  const snapshot = snapshotOfLayouts(layouts);
  const { plan, places } = readSheets(snapshot);
  expect(readableTexts(plan, places, snapshot)).toEqual([]);
});
