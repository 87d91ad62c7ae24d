import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { planToJson } from '../../src/domain/plan-json';
import { readSheets } from '../../src/sheets/read-sheets';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { soundPlan } from '../fixtures/plans';
import { FROZEN, frozenBytes, frozenPlan, newerBytes } from './frozen';

describe.each(FROZEN)('the workbook of %s', (name, version) => {
  test('is read as the plan it holds, and lacks nothing', async () => {
    const { plan, state, ...reading } = readSheets(await FileWorkbook.open(frozenBytes(name)).read());
    expect(planToJson(plan)).toEqual(planToJson(frozenPlan(name)));
    expect(reading.version).toBe(version);
    expect(state).toEqual({ ...SOUND_WORKBOOK, notYet: state.notYet });
    expect(state.notYet).toContainEqual({ table: 'deviations' });
  });

  test('is checked as it is, without a word of the workbook itself', async () => {
    const { findings, todos, later, version: standing } = await checkPlan(FileWorkbook.open(frozenBytes(name)));
    expect([...findings, ...todos].filter(({ rule }) => rule.startsWith('workbook'))).toEqual([]);
    expect(standing).toBe('older');
    expect(later.map(({ sheet }) => sheet)).toContain('Begrundede afvigelser');
  });
});

test('a workbook of the version before ours lacks one sheet, and parts of others', async () => {
  const { later } = await checkPlan(FileWorkbook.open(frozenBytes('step-3')));
  expect(later).toEqual([
    { sheet: 'Stamdata', isNew: false, tables: [], columns: 1, facts: 4 },
    { sheet: 'Overblik', isNew: false, tables: ['Forbrug og budget', 'Tjek af planen'], columns: 0, facts: 1 },
    { sheet: 'Budget', isNew: false, tables: [], columns: 1, facts: 0 },
    { sheet: 'Begrundede afvigelser', isNew: true, tables: [], columns: 0, facts: 0 },
  ]);
});

test('the preview says what comes, by sheet', async () => {
  const { later } = await checkPlan(FileWorkbook.open(frozenBytes('step-2')));
  const of = (sheet: string) => later.find((each) => each.sheet === sheet);
  expect(of('Overblik')).toEqual({ sheet: 'Overblik', isNew: true, tables: [], columns: 0, facts: 0 });
  expect(of('Stamdata')).toEqual({ sheet: 'Stamdata', isNew: false, tables: ['Parter', 'Godkendelser', 'Dokumenter'], columns: 1, facts: 13 });
  // Seven that are typed or told once; and for each of the four years four months and figures, and an amount to type.
  expect(of('Løn')).toMatchObject({ isNew: false, tables: [], facts: 0 });
  expect(of('Medarbejderressourcer')).toBeUndefined();
});

test('what is deleted in a workbook of ours is missing, with or without its name', async () => {
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, soundPlan);
  const snapshot = await workbook.read();
  const { milestones: _, ...cells } = snapshot.cells;
  const sheets = snapshot.sheets.filter(({ name }) => name !== 'Milepælsplan');
  for (const format of [snapshot.format, undefined]) {
    const { state, later } = readSheets({ ...snapshot, format, sheets, cells });
    expect(state.missingTables.map(({ title }) => title)).toEqual(['Milepælsplan']);
    expect(later).toEqual([]);
  }
});

describe('a workbook of a newer version', () => {
  test('is not judged', async () => {
    const { version, findings, todos, repairs, texts, fits } = await checkPlan(FileWorkbook.open(newerBytes()));
    expect(version).toBe('newer');
    expect([findings, todos, texts, fits, Object.values(repairs)].flat(2)).toEqual([]);
  });

  test('is not written into', async () => {
    const workbook = FileWorkbook.open(newerBytes());
    const before = workbook.bytes();
    await expect(async () => createSheets(workbook, soundPlan)).rejects.toMatchObject({ trouble: 'newer' });
    expect(workbook.bytes()).toEqual(before);
  });
});
