import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Day } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import { mappingFromJson, MAPPING_SCHEMA } from '../export/template/mapping';
import type { TemplateNote, TemplateProblem } from '../export/template/template-problem';
import { writer } from '../messages/write';
import { cellName, columnOf, rowOf } from '../ooxml/addresses';
import { readWorkbook } from '../ooxml/read/read-workbook';
import type { Cell, Sheet } from '../ooxml/workbook-file';
import { writeWorkbook } from '../ooxml/write/write-workbook';
import { describeNote, describeProblem } from './describe-template';
import { fillTemplate } from './fill-template';

type Json = Record<string, unknown>;
const SAMPLE = JSON.parse(readFileSync(path.join(__dirname, '../../assets/samples/vejleaaparken-2021-25.json'), 'utf8')) as Json & { budget: Json[]; masterData: Json };
const PLAN = planFromJson(SAMPLE);
const TODAY = '2022-01-01' as Day;
const DANISH = writer('da');

type Content = string | number;
/** A sheet by its cells; what begins with = is a formula. */
function sheet(name: string, cells: Readonly<Record<string, Content>>, rest: Partial<Sheet> = {}): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const [cell, content] of Object.entries(cells)) {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const made: Cell = isFormula ? { column: columnOf(cell), value: 0, formula: content.slice(1) } : { column: columnOf(cell), value: content };
    rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), made]);
  }
  return { name, rows: [...rows].sort(([a], [b]) => a - b).map(([row, members]) => ({ row, cells: members.sort((a, b) => a.column - b.column) })), ...rest };
}
const TEMPLATE = sheet('Skema', { A1: 'Budgetskema', A3: 'Post', D3: 'I alt', D20: '=SUM(D4:D19)', D21: '=SUMIF(D4:D19,">0")', D22: '=IF(D20>0,D20,"")', F4: 'gammelt' });
const templateOf = (...sheets: Sheet[]) => writeWorkbook({ sheets });

const mapping = (parts: Json = {}) => ({ version: 1, anchors: [{ sheet: 'Skema', cell: 'A3', text: 'post' }], ...parts });
const at = (cell: string, value: Json) => ({ sheet: 'Skema', cell, value });
const LINES = { table: 'budget', sheet: 'Skema', from: 4, to: 19, columns: [{ column: 'A', field: 'post' }, { column: 'D', field: 'total' }] };

const fill = (parts: Json, template = templateOf(TEMPLATE), plan: Plan = PLAN) => fillTemplate(template, mappingFromJson(mapping(parts)), plan, TODAY);
function valuesAfter(parts: Json, template?: Uint8Array, plan?: Plan): Readonly<Record<string, unknown>> {
  const outcome = fill(parts, template, plan);
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
  const [first] = readWorkbook(outcome.bytes).sheets;
  return Object.fromEntries(first?.rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [cellName(row, column), value])) ?? []);
}
function problemsOf(parts: Json, template?: Uint8Array, plan?: Plan): readonly TemplateProblem[] {
  const outcome = fill(parts, template, plan);
  return outcome.state === 'refused' ? outcome.problems : [];
}
const notesOf = (parts: Json): readonly TemplateNote[] => {
  const outcome = fill(parts);
  return outcome.state === 'filled' ? outcome.notes : [];
};
const said = (parts: Json, template?: Uint8Array, plan: Plan = PLAN) => problemsOf(parts, template, plan).map((problem) => describeProblem(problem, plan, DANISH));

describe('figures', () => {
  test.each([
    [{ figure: 'budget' }, 12_160_000],
    [{ figure: 'budget', year: 2 }, 3_050_000 - 10_000],
    [{ figure: 'budget', post: 'revision' }, 133_000],
    [{ figure: 'budget', area: 'employment' }, 0],
    [{ figure: 'financing', source: 'municipality', form: 'cash', year: 1 }, 420_000],
    [{ figure: 'financing', party: 'Boligforeningen AAB' }, 1_320_000],
    [{ figure: 'localCofinancing' }, 3_160_000],
    [{ figure: 'localShare', asPercent: true }, 25.986842105263],
    [{ figure: 'weighting', area: 'cohesion' }, 0.3],
    [{ figure: 'weighting', area: 'cohesion', asPercent: true }, 30],
    [{ figure: 'staffHours', area: 'cross-cutting', on: '2000-01-01' }, 0],
    [{ figure: 'name' }, 'Vejleåparken 2021-25 (eksempel)'],
    [{ figure: 'to' }, '30. oktober 2025'],
  ])('%j', (figure, expected) => expect(valuesAfter({ cells: [at('F4', figure)] })['F4']).toBe(expected));

  test('in thousands of kroner, exactly', () => {
    expect(valuesAfter({ amounts: 'thousandKroner', cells: [at('F4', { figure: 'budget', post: 'Revision', year: 1 })] })['F4']).toBe(33.25);
  });

  test('hours a week of an area on a day', () => {
    const values = valuesAfter({ cells: [at('F4', { figure: 'staffHours', area: 'cohesion' }), at('F5', { figure: 'staffFte', area: 'cohesion' })] });
    expect(Number(values['F4']) / 37).toBeCloseTo(Number(values['F5']), 10);
    expect(Number(values['F4'])).toBeGreaterThan(0);
  });

  test('what the plan does not say empties the cell, and is told', () => {
    const parts = { cells: [at('F4', { figure: 'commitmentAmount' })] };
    expect(valuesAfter(parts)['F4']).toBeUndefined();
    expect(notesOf(parts).map((note) => describeNote(note, PLAN, DANISH))).toEqual(['Planen siger ikke noget til Skema F4. Cellerne er tømt.']);
  });

  test('nothing is added up of which a part is not understood', () => {
    const [line, ...others] = SAMPLE.budget;
    const unclear = planFromJson({ ...SAMPLE, budget: [{ ...line, amounts: [{ raw: 'ca. 300.000', problem: 'inexact' }] }, ...others] });
    expect(said({ cells: [at('F4', { figure: 'budget' })] }, undefined, unclear)).toEqual([
      'Skema F4: Budget kan ikke lægges sammen, for 1 felt i planen er ikke forstået. Ret dem i arbejdsbogen først.',
    ]);
    expect(problemsOf({ rows: [{ ...LINES, columns: [{ column: 'D', field: 'amounts', year: 1 }] }] }, undefined, unclear)).toMatchObject([{ cause: 'lines-unclear', count: 1 }]);
  });
});

describe('rows and years', () => {
  test('a line a row, and rows that are left over are emptied', () => {
    const template = templateOf(sheet('Skema', { A3: 'Post', A4: 'sidste år', A15: 'sidste år', D15: 5, E15: 'ikke vores' }));
    const values = valuesAfter({ rows: [LINES] }, template);
    expect([values['A4'], values['D4'], values['A12'], values['D12']]).toEqual(['Løn i alt', 8_344_167.46, 'Kommunens arbejdstimer', 160_000]);
    expect([values['A15'], values['D15'], values['E15']]).toEqual([undefined, undefined, 'ikke vores']);
  });

  test('only lines that say so, with their choices as words', () => {
    const block = { table: 'financing', sheet: 'Skema', from: 4, to: 8, columns: [{ column: 'A', field: 'source' }, { column: 'B', field: 'form' }, { column: 'C', field: 'commitmentDate' }], where: { source: 'lbf' } };
    const values = valuesAfter({ rows: [block] });
    expect([values['A4'], values['B4'], values['C4'], values['A5']]).toEqual(['Landsbyggefonden', 'Kontant', '1. oktober 2021', undefined]);
  });

  test('the years go down or to the right, and a year too many is emptied', () => {
    const template = templateOf(sheet('Skema', { A3: 'Post', E7: 1, E8: 2 }));
    const values = valuesAfter({ yearCells: [{ ...at('E4', { figure: 'localCofinancing' }), direction: 'down', count: 5 }] }, template);
    expect(['E4', 'E5', 'E6', 'E7', 'E8'].map((cell) => values[cell])).toEqual([790_000, 790_000, 790_000, 790_000, undefined]);
  });
});

describe('what does not fit is refused with the reason', () => {
  const years = (count: number) => ({ yearCells: [{ ...at('F4', { figure: 'budget' }), direction: 'right', count }] });
  test.each([
    ['a renamed sheet', { cells: [at('F4', { figure: 'name' })] }, sheet('Skema 2', { A3: 'Post' }), 'Arket "Skema" findes ikke i skabelonen. Den har Skema 2. Er arket omdøbt, så ret navnet i opsætningen.'],
    ['a moved header', {}, sheet('Skema', { A4: 'Post' }), 'Skema A3: Her skulle stå "post", men det står nu i A4. Skabelonen er ændret. Gennemgå opsætningens celler.'],
    ['another template', {}, sheet('Skema', { A3: 'Andet' }), 'Skema A3: Her skulle stå "post", men det gør der ikke. Er det den rigtige skabelon?'],
    ['a formula', { cells: [at('D20', { figure: 'budget' })] }, TEMPLATE, 'Skema D20: Her står en formel i skabelonen, og den overskrives ikke. Ret cellen i opsætningen.'],
    ['merged cells', { cells: [at('B1', { figure: 'name' })] }, { ...TEMPLATE, merged: ['A1:C1'] }, 'Skema B1: Cellen er flettet med andre og kan ikke ses. Brug den første af dem i opsætningen.'],
    ['too few rows', { rows: [{ ...LINES, to: 10 }] }, TEMPLATE, 'Skema, række 4 til 10: Der er 9 linjer at skrive (Budget), og kun plads til 7 linjer. Saml nogle linjer, eller ret opsætningen, hvis skabelonen har flere rækker.'],
    ['too few years', years(3), TEMPLATE, 'Skema F4: Planen har 4 år, og skabelonen har plads til 3 år.'],
    ['other years', { years: { basis: 'calendar' } }, TEMPLATE, 'Skabelonens år er ikke planens. Se budgetår og periode på Stamdata, og ret "years" i opsætningen.'],
    ['another first year', { years: { basis: 'plan', first: 2022 } }, TEMPLATE, 'Skabelonens år er ikke planens. Se budgetår og periode på Stamdata, og ret "years" i opsætningen.'],
    ['an area of another programme', { cells: [at('F4', { figure: 'budget', area: 'safety' })] }, TEMPLATE, 'Skema F4: Indsatsområdet "safety" kendes ikke i planens bevillingsperiode. Ret opsætningen.'],
    ['two things in one cell', { cells: [at('F4', { figure: 'name' }), at('F4', { figure: 'contact' })] }, TEMPLATE, 'Skema F4: Opsætningen skriver to ting i samme celle.'],
    ['a total that is gone', { checks: [at('D19', { figure: 'budget' })] }, TEMPLATE, 'Skema D19: Her skulle skabelonen have en sum (Budget), men der er ingen.'],
    ['a total that differs', { rows: [{ ...LINES, where: { number: '8' } }], checks: [at('D20', { figure: 'budget', year: 1 })] }, TEMPLATE, 'Skema D20: Skabelonens sum bliver 320.000, men planens Budget, år 1 er 3.040.000. Er der linjer, som ikke er med i opsætningen?'],
  ] as const)('%s', (_, parts, template, sentence) => expect(said(parts, templateOf(template))).toEqual([sentence]));

  test('right years and a right total are not', () => {
    const parts = { years: { basis: 'plan', first: 2021 }, rows: [LINES], checks: [at('D20', { figure: 'budget' })] };
    expect(notesOf(parts)).toEqual([{ note: 'checked', sheet: 'Skema', cell: 'D20' }]);
  });

  test('a total that is chosen by IF is checked', () => {
    expect(notesOf({ rows: [LINES], checks: [at('D22', { figure: 'budget' })] })).toEqual([{ note: 'checked', sheet: 'Skema', cell: 'D22' }]);
  });

  test('a total that only Excel can calculate is not claimed to be right', () => {
    const parts = { rows: [LINES], checks: [at('D21', { figure: 'budget' })] };
    expect(notesOf(parts).map((note) => describeNote(note, PLAN, DANISH))).toEqual([
      'Skema D21: Summen (Budget) er ikke kontrolleret, for formlen kan kun regnes i Excel.',
    ]);
  });
});

describe('the mapping', () => {
  const issues = (parts: Json) => MAPPING_SCHEMA.safeParse(mapping(parts)).error?.issues.map(({ path: place }) => place.join('.')) ?? [];
  test.each([
    [{ cells: [at('D0', { figure: 'name' })] }, 'cells.0.cell'],
    [{ cells: [at('XFE1', { figure: 'name' })] }, 'cells.0.cell'],
    [{ cells: [at('A1', { figure: 'salary' })] }, 'cells.0.value.figure'],
    [{ cells: [at('A1', { figure: 'budget', source: 'lbf' })] }, 'cells.0.value'],
    [{ cells: [{ ...at('A1', { figure: 'name' }), sheet: 'Uden anker' }] }, 'anchors'],
    [{ rows: [{ ...LINES, to: 3 }] }, 'rows.0.to'],
    [{ rows: [{ ...LINES, table: 'salaries' }] }, 'rows.0.table'],
    [{ rows: [{ ...LINES, columns: [{ column: 'A', field: 'amounts' }] }] }, 'rows.0.columns.0.year'],
    [{ rows: [{ ...LINES, columns: [{ column: 'A', field: 'source' }] }] }, 'rows.0.columns.0.field'],
    [{ version: 2 }, 'version'],
    [{ remark: 'x' }, ''],
  ])('%j is refused at its place', (parts, place) => expect(issues(parts)).toEqual([place]));

  test('is published as a JSON schema that names every figure and field', () => {
    const schema = JSON.stringify(z.toJSONSchema(MAPPING_SCHEMA, { io: 'input' }));
    for (const name of ['localCofinancing', 'staffFte', 'accountingYearStart', 'post', 'deadline']) expect(schema.includes(`"${name}"`)).toBe(name !== 'accountingYearStart');
  });
});
