import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { arbitraryPlan } from '../../test/fixtures/arbitrary-plan';
import { checkedPlan } from '../../test/fixtures/checked-plan';
import { soundPlan } from '../../test/fixtures/plans';
import { checkedSample, SAMPLE_NAMES } from '../../test/fixtures/sample-plans';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { staffedPlan } from '../../test/fixtures/staffed-plan';
import { dayOfSerial, type Day } from '../domain/calendar';
import { followUpOf } from '../domain/budget-follow-up';
import { exact, compare, sum } from '../domain/exact';
import { totalOfLine } from '../domain/line-total';
import { fromKroner } from '../domain/money';
import type { Plan } from '../domain/plan';
import { moneyOf } from '../domain/plan-money';
import { planFromJson } from '../domain/plan-json';
import { known } from '../domain/reading';
import { CaseFileMismatch, type CaseContent, type CaseFile, type CaseFilesResult } from '../export/case-file';
import { caseWorkbook } from '../export/case-workbook';
import { budgetDocument } from '../export/documents/budget';
import { readBack } from '../export/read-back';
import { programmeOf } from '../programmes/programmes';
import { readWorkbook } from '../ooxml/read/read-workbook';
import type { CellValue, WorkbookFile } from '../ooxml/workbook-file';
import { writeWorkbook } from '../ooxml/write/write-workbook';
import type { CheckResult } from './check-plan';
import { writeCaseFiles } from './write-case-files';

const TODAY = '2026-11-22' as Day;
const DRAFT = { draft: true, salaries: false, today: TODAY };
const FINAL = { draft: false, salaries: false, today: TODAY };

type Written = Extract<CaseFilesResult, { status: 'written' }>;
async function written(checked: CheckResult, options = DRAFT): Promise<Written> {
  const result = await writeCaseFiles(checked, options);
  if (result.status !== 'written') throw new Error(`blocked: ${result.errors.map(({ rule }) => rule).join(', ')}`);
  return result;
}
const one = ({ files }: Written, document: CaseFile['document']) => files.find((file) => file.document === document);

/** The rows below the header that begins with a text, until the first empty row. */
function rowsBelow(file: CaseFile | undefined, sheet: string, header: string): readonly (readonly CellValue[])[] {
  const rows = readWorkbook(file?.bytes ?? new Uint8Array()).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const start = rows.findIndex(({ cells }) => cells[0]?.value === header);
  const width = rows[start]?.cells.length ?? 0;
  const lines: CellValue[][] = [];
  for (let index = start + 1; rows[index]?.row === (rows[start]?.row ?? 0) + index - start; index++) {
    const line: CellValue[] = Array.from({ length: width }, () => null);
    for (const { column, value } of rows[index]?.cells ?? []) line[column] = value;
    lines.push(line);
  }
  return lines;
}
const øre = (value: CellValue | undefined) => (typeof value === 'number' ? fromKroner(value) : undefined);
const allCells = ({ sheets }: WorkbookFile) => sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

function expectPlan(result: Written, plan: Plan): void {
  for (const file of result.files) expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(file.sha256);
  if (plan.budget.length > 0) {
    const rows = rowsBelow(one(result, 'budget'), 'Udgifter', 'Nr.');
    const amounts = rows.at(-1)?.filter((value) => typeof value === 'number') ?? [];
    expect(rows.length).toBe(plan.budget.length + 1);
    expect(øre(amounts.at(-1))).toBe(moneyOf(plan).expenses);
    plan.budget.forEach((line, index) => {
      const numbers = rows[index]?.filter((value) => typeof value === 'number').map(øre) ?? [];
      const values = line.amounts.flatMap((amount) => known(amount) ?? []);
      const total = line.total.kind === 'empty' || line.total.kind === 'value' ? [totalOfLine(line)] : [];
      expect(numbers).toEqual([...values, ...total]);
    });
  }
  const deadlines = plan.milestones.flatMap(({ deadline }) => known(deadline) ?? []);
  const milestones = readMilestones(one(result, 'milestone-plan'));
  expect(milestones).toHaveLength(deadlines.length);
  expect(milestones).toEqual(deadlines);
}

function readMilestones(file: CaseFile | undefined): readonly (Day | undefined)[] {
  if (!file) return [];
  const [sheet] = readWorkbook(file.bytes).sheets;
  const header = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === 'Frist'));
  const column = header?.cells.find(({ value }) => value === 'Frist')?.column;
  return (sheet?.rows ?? []).flatMap(({ row, cells }) => {
    const value = row > (header?.row ?? 0) ? cells.find((cell) => cell.column === column)?.value : undefined;
    return typeof value === 'number' ? [dayOfSerial(value)] : [];
  });
}

describe('the samples', () => {
  test.each(SAMPLE_NAMES)('%s gives files that say what the plan says', async (name) => {
    const checked = await checkedSample(name);
    expectPlan(await written(checked, { ...FINAL, salaries: true }), checked.plan);
  });

  test('Vejleåparken gives every document, and nothing is missing', async () => {
    const { files, checklist } = await written(await checkedSample('vejleaaparken-2021-25'), FINAL);
    expect(files.map(({ document }) => document)).toEqual(['budget', 'milestone-plan', 'indicators', ...Array.from({ length: 4 }, () => 'staff-resources'), 'auditor', 'checklist', 'check-report']);
    expect(files[0]?.name).toBe('Budget – Vejleåparken 2021-25 (eksempel) – 2026-11-22.xlsx');
    expect(checklist.map(({ standing }) => standing)).not.toContain('missing');
  });

  test('a document that the workbook says nothing of is not written, but told', async () => {
    const { files, checklist } = await written(await checkedSample('ishoej-2025-29'));
    expect(files.some(({ document }) => document === 'auditor')).toBe(false);
    expect(checklist.find(({ name }) => name === 'Opfølgning til revisor')).toMatchObject({ standing: 'empty', files: [] });
    expect(checklist.find(({ name }) => name === 'Beredskabsplan')).toMatchObject({ standing: 'missing', required: true });
  });

  test('the auditor’s file holds the figures of the follow-up', async () => {
    const checked = await checkedSample('vejleaaparken-2021-25');
    const rows = rowsBelow(one(await written(checked, FINAL), 'auditor'), 'Budgetopfølgning', 'Budgetår');
    expect(rows).toHaveLength(checked.plan.budgetFollowUp.length + 1);
    checked.plan.budgetFollowUp.forEach(({ row }, index) => {
      const figures = followUpOf(checked.plan).ofRow(row)?.figures;
      const numbers = rows[index]?.map(øre) ?? [];
      for (const figure of [figures?.approved, figures?.inForce, figures?.spent]) expect(numbers).toContain(figure);
    });
  });

  test('each sub-agreement’s hours are those that its lines state', async () => {
    const { files } = await written(await checkedSample('vejleaaparken-2021-25'), FINAL);
    const hours = files.flatMap(({ totals }) => totals.flatMap((total) => (total.kind === 'hours' ? [total.value] : [])));
    expect(compare(sum(hours), exact<'hours'>(37 + 37 + 37 + 32))).toBe(0);
  });
});

describe('staff on no single area', () => {
  const planWith = (area: string) =>
    planFromJson({
      masterData: { name: 'P', programme: '2019-26', from: '2025-11-01', to: '2029-10-31' },
      areas: [{ area: 'employment', chosen: true }],
      positions: [{ title: 'Leder' }, { title: 'Vejleder' }],
      salaries: [],
      staffResources: [{ area: 'employment', position: 'Vejleder', contractedHours: 30, share: 1 }, { area, position: 'Leder', contractedHours: 37, share: 0.4 }],
    });
  const staffFiles = async (area: string) => {
    const { files, checklist } = await written(await checkedPlan(planWith(area)));
    return { files: files.filter(({ document }) => document === 'staff-resources'), listed: checklist.filter(({ name }) => name.startsWith('Medarbejderressourcer')) };
  };

  test('has a file of its own after those of the sub-agreements, with its hours, and is in the checklist', async () => {
    const { files, listed } = await staffFiles('cross-cutting');
    const across = files[1];
    expect(files.map(({ name }) => name)).toEqual([expect.stringContaining('Beskæftigelse'), expect.stringContaining('Medarbejderressourcer – Tværgående – P')]);
    expect(across?.sheets[0]?.notes[0]).toMatch(/^Tværgående: .*ikke hører til ét indsatsområde/);
    expect(across?.sheets[0]?.tables[0]?.rows).toEqual([['Leder', 37, 0.4, 14.8, 0.4]]);
    const [hours] = across?.totals ?? [];
    expect(hours?.kind === 'hours' && compare(hours.value, exact<'hours'>(14.8))).toBe(0);
    expect(listed.map(({ name, standing, required, files: of }) => [name, standing, required, of])).toEqual([
      ['Medarbejderressourcer – Beskæftigelse', 'written', false, [files[0]?.name]],
      ['Medarbejderressourcer – Tværgående', 'written', false, [across?.name]],
    ]);
  });

  test('is asked for by nobody where there is none, and time outside the plan is in no file', async () => {
    const { files, listed } = await staffFiles('outside');
    expect(files.map(({ name }) => name)).toEqual([expect.stringContaining('Beskæftigelse')]);
    expect(JSON.stringify(files.map(({ sheets }) => sheets))).not.toContain('Leder');
    expect(listed).toHaveLength(1);
  });
});

test.each([
  ['any', arbitraryPlan, 40],
  ['sensible', sensiblePlan, 30],
  ['staffed', staffedPlan, 30],
] as const)(
  '%s generated plans give files that read back as they are',
  async (_, plans, numRuns) => {
    const checked = await checkedPlan(soundPlan);
    for (const plan of fc.sample<Plan>(plans, { numRuns, seed: 20261122 })) {
      expectPlan(await written({ ...checked, findings: [], todos: [], plan, programme: programmeOf(plan) }, { ...DRAFT, salaries: true }), plan);
    }
  },
  60_000,
);

describe('a draft', () => {
  test('says so in every name and on every page, and a final file never does', async () => {
    const checked = await checkedSample('ishoej-2025-29');
    for (const [options, isMarked] of [[DRAFT, true], [FINAL, false]] as const) {
      for (const { name, bytes } of (await written(checked, options)).files) {
        expect(name.startsWith('KLADDE – ')).toBe(isMarked);
        for (const { print } of readWorkbook(bytes).sheets) expect(print?.footer?.includes('KLADDE – ikke til indsendelse')).toBe(isMarked);
      }
    }
  }, 20_000);

  test('is written where a final export is blocked by errors, which are told', async () => {
    const checked = await checkedPlan(planFromJson({ masterData: { name: 'P', programme: '2019-26', phase: 'draft', from: '2025-11-01', to: '2029-10-31' }, areas: [], positions: [], salaries: [], staffResources: [], budget: [{ number: '1', post: 'Aktiviteter', amounts: [100_000] }] }));
    expect((await writeCaseFiles(checked, DRAFT)).status).toBe('written');
    const final = await writeCaseFiles(checked, FINAL);
    expect(final.status).toBe('blocked');
    const rules = final.status === 'blocked' ? final.errors.map(({ rule }) => rule) : [];
    // What a draft merely lacks blocks too; what the checklist tells does not.
    expect(rules).toEqual(expect.arrayContaining(['budget-financed', 'party-missing']));
    expect(rules).not.toContain('document-missing');
  });
});

describe('salaries', () => {
  const BASE = { masterData: { name: 'P', programme: '2019-26', from: '2025-11-01', to: '2029-10-31' }, areas: [{ area: 'employment', chosen: true }, { area: 'education', chosen: true }], positions: [{ title: 'Leder' }, { title: 'Vejleder' }, { title: 'Rådgiver' }], staffResources: [] };
  const [LEADER, ADVISER, COUNSELLOR] = [11_111_111, 22_222_222, 44_444_444];
  const line = (number: string, post: string, amount: number, area?: string) => ({ number, post, amounts: [amount], ...(area ? { area } : {}) });
  const salary = (position: string, area: string) => ({ position, area, totalCost: 50_000_000 });

  /** The amounts of *Budget*’s lines of salaries, and whether any of these amounts is anywhere in any file. */
  async function shown(budget: readonly object[], salaries: readonly object[], asked = false) {
    const followUp = budget.map((_, index) => ({ number: String(index + 1), year: 1, spent: [LEADER, ADVISER, COUNSELLOR][index] }));
    const checked = await checkedPlan(planFromJson({ ...BASE, salaries, budget, budgetFollowUp: followUp }));
    const { files } = await written(checked, { ...DRAFT, salaries: asked });
    const cells = files.flatMap(({ bytes }) => allCells(readWorkbook(bytes)).map(({ value }) => value));
    return { amounts: [LEADER, ADVISER, COUNSELLOR].filter((amount) => cells.some((value) => øre(value) === amount)), sums: (amount: number) => cells.some((value) => øre(value) === amount), texts: cells.filter((value) => typeof value === 'string').join('\n') };
  }

  test('of single people are in no file, unless they are asked for', async () => {
    const budget = [line('1', 'Løn, leder', LEADER), line('2', 'Løn, vejleder', ADVISER)];
    const quiet = await shown(budget, []);
    expect(quiet.amounts).toEqual([]);
    expect(quiet.sums(LEADER + ADVISER)).toBe(true);
    expect(quiet.texts).not.toMatch(/leder/i);
    expect((await shown(budget, [], true)).amounts).toEqual([LEADER, ADVISER]);
  });

  test('stand by area where each area has two people or more', async () => {
    const budget = [line('1', 'Løn', LEADER, 'employment'), line('2', 'Løn, vikar', ADVISER, 'employment'), line('3', 'Løn', COUNSELLOR, 'education')];
    const two = ['employment', 'education'].flatMap((area) => [salary('Leder', area), salary('Vejleder', area)]);
    const byArea = await shown(budget, two);
    expect(byArea.sums(LEADER + ADVISER)).toBe(true);
    expect(byArea.amounts).toEqual([COUNSELLOR]);
    const alone = await shown(budget, [...two.slice(0, 2), salary('Rådgiver', 'education')]);
    expect(alone.amounts).toEqual([]);
    expect(alone.sums(LEADER + ADVISER + COUNSELLOR)).toBe(true);
  });

  test('are in no finding of the Kontrolrapport, which tells that there is one', async () => {
    const pay = { position: 'Leder', from: '2025-11-01', yearlySalary: { raw: 'ca. 512.345', problem: 'inexact' } };
    const checked = await checkedPlan(planFromJson({ ...BASE, salaries: [pay], budget: [], milestones: [{ name: 'Seminar', deadline: { raw: 'maj 2026', problem: 'incomplete-date' } }] }));
    const report = async (salaries: boolean) => JSON.stringify(one(await written(checked, { ...DRAFT, salaries }), 'check-report')?.sheets);
    expect(await report(false)).not.toContain('512.345');
    expect(await report(false)).toContain('handler om løn');
    expect(await report(false)).toContain('maj 2026');
    expect(await report(true)).toContain('512.345');
  });

  test('have a sheet only when they are asked for', async () => {
    const checked = await checkedSample('vejleaaparken-2021-25');
    const sheets = async (salaries: boolean) => one(await written(checked, { ...FINAL, salaries }), 'budget')?.sheets.map(({ name }) => name);
    expect(await sheets(false)).toEqual(['Sammendrag', 'Udgifter', 'Finansiering', 'Timer og tilsagn', 'Uden for planen']);
    expect(await sheets(true)).toContain('Løn');
  });
});

test('text that looks like a formula stays text', async () => {
  const names = ['=1+1', '+45', '-x', '@SUM(A1)', '=cmd|\' /C calc\'!A0'];
  const checked = await checkedPlan(planFromJson({ masterData: { name: '=1+1', programme: '2019-26' }, areas: [], positions: [], salaries: [], staffResources: [], milestones: names.map((name) => ({ name })) }));
  const cells = allCells(readWorkbook(one(await written(checked), 'milestone-plan')?.bytes ?? new Uint8Array()));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(names));
});

describe('what is read back', () => {
  const STAMP = { plan: 'P', period: undefined, date: TODAY, draft: false };
  async function budget(): Promise<CaseContent> {
    const content = budgetDocument(await checkedSample('vejleaaparken-2021-25'), { salaries: false });
    if (!content) throw new Error('no budget');
    return content;
  }
  /** The file with one cell changed. */
  const changed = (file: WorkbookFile, sheet: string, value: CellValue, becomes: CellValue): Uint8Array =>
    writeWorkbook({ ...file, sheets: file.sheets.map((each) => (each.name !== sheet ? each : { ...each, rows: each.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.value === value ? { ...cell, value: becomes } : cell)) })) })) });

  test.each<[string, CellValue, CellValue]>([
    ['Udgifter', 506814.84, 506814.85],
    ['Udgifter', 'Aktiviteter', 'Aktivitet'],
    ['Udgifter', 'Projektår 2', 'Projektår 3'],
    ['Finansiering', 'Kommune', null],
    ['Sammendrag', 12160000, 12160000.01],
  ])('is refused where %s says %j as %j', async (sheet, value, becomes) => {
    const content = await budget();
    const file = caseWorkbook(content, STAMP);
    expect(() => readBack(writeWorkbook(file), content, STAMP, 'Budget.xlsx')).not.toThrow();
    expect(() => readBack(changed(file, sheet, value, becomes), content, STAMP, 'Budget.xlsx')).toThrow(CaseFileMismatch);
  });

  test('is refused without the mark of a draft, and with a row too many', async () => {
    const content = await budget();
    expect(() => readBack(writeWorkbook(caseWorkbook(content, STAMP)), content, { ...STAMP, draft: true }, 'Budget.xlsx')).toThrow(CaseFileMismatch);
    const file = caseWorkbook(content, STAMP);
    const more = { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, { row: 90, cells: [{ column: 0, value: 'x' }] }] })) };
    expect(() => readBack(writeWorkbook(more), content, STAMP, 'Budget.xlsx')).toThrow(CaseFileMismatch);
  });
});
