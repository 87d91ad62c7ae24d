import vejleaaparken from '../../../assets/samples/vejleaaparken-2021-25.json';
import { planFromJson } from '../../domain/plan-json';
import { mappingFromJson, type Block, type Mapping } from '../../export/template/mapping';
import { TEMPLATE_TABLES } from '../../export/template/template-tables';
import type { Sheet } from '../../ooxml/workbook-file';
import { writeWorkbook } from '../../ooxml/write/write-workbook';
import { blockOn, drawnFrom, fieldKey, newBlock, pointedAt, targetsOf, withBlock, withoutColumn, type DrawnBlock } from './drawn-block';
import { EMPTY_MAPPING } from './drawn-mapping';
import { lineChoices, whereText } from './line-choices';
import { readTemplate, type TemplateSheet } from './read-template';

const PLAN = planFromJson(vejleaaparken);

async function sheetOf(rest: Partial<Sheet> = {}): Promise<TemplateSheet> {
  const rows: Sheet['rows'] = [
    { row: 0, cells: [{ column: 0, value: 'Budgetskema' }] },
    { row: 2, cells: [{ column: 1, value: 'Post' }, { column: 2, value: 'Beløb' }] },
    { row: 19, cells: [{ column: 1, value: 'I alt' }, { column: 2, value: 0, formula: 'SUM(C4:C19)' }] },
    { row: 30, cells: [{ column: 9, value: 'Vejledning' }] },
  ];
  const outcome = await readTemplate(new File([writeWorkbook({ sheets: [{ name: 'Skema', rows, ...rest }] }).slice().buffer], 'skema.xlsx'));
  if (outcome.state !== 'read' || !outcome.sheets[0]) throw new Error('not read');
  return outcome.sheets[0];
}
const pointing = (block: DrawnBlock, ...cells: readonly (readonly [target: string, row: number, column: number])[]) =>
  cells.reduce((drawn, [target, row, column]) => pointedAt({ ...drawn, target }, { row, column }, PLAN), block);
const blockOf = (from: number, to: number, columns: Block['columns'] = [{ column: 'B', field: 'post' }]): Block => ({ table: 'budget', sheet: 'Skema', from, to, columns });
const outcomeOf = async (block: Block, mapping = EMPTY_MAPPING, replaces?: Block, rest?: Partial<Sheet>) => withBlock(mapping, await sheetOf(rest), block, replaces, PLAN);
async function added(...given: Parameters<typeof outcomeOf>): Promise<Mapping> {
  const outcome = await outcomeOf(...given);
  if (outcome.state !== 'added') throw new Error(outcome.state);
  return outcome.mapping;
}
const refusals = async (...given: Parameters<typeof outcomeOf>) => {
  const outcome = await outcomeOf(...given);
  return outcome.state === 'refused' ? outcome.problems : [];
};

test.each(TEMPLATE_TABLES)('all that can be pointed at of %s goes into a mapping that the schema takes', async (table) => {
  const targets = targetsOf(table, PLAN);
  const drawn = targets.reduce((block, target, index) => pointedAt({ ...block, target }, { row: index === 0 ? 3 : 99, column: index }, PLAN), newBlock(table));
  const block = blockOn('Skema', drawn);
  expect(drawn.target).toBeUndefined();
  expect(block?.columns.map(fieldKey).sort()).toEqual(targets.filter((target) => !['from', 'to', 'amounts'].includes(target)).sort());
  const mapping = { ...EMPTY_MAPPING, anchors: [{ sheet: 'Skema', cell: 'A1', text: 'Budgetskema' }], rows: [block] };
  expect(mappingFromJson(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});

test('the rows come first, then each column that has none yet, and two rows the wrong way round are turned round', () => {
  const last = pointedAt(newBlock('budget'), { row: 18, column: 0 }, PLAN);
  const both = pointedAt(last, { row: 3, column: 0 }, PLAN);
  expect([last.target, both.target, both.from, both.to]).toEqual(['to', 'number', 4, 19]);
  const columns = pointing(both, ['post', 3, 1], ['account', 3, 0], ['post', 3, 2]);
  expect(columns.columns).toEqual([{ column: 'A', field: 'account' }, { column: 'C', field: 'post' }]);
  expect(columns.target).toBe('area');
  expect(pointing(columns, ['total', 3, 0]).columns).toEqual([{ column: 'A', field: 'total' }, { column: 'C', field: 'post' }]);
});

test('each year has the next column, and a column that is taken out is the next to be pointed at', () => {
  const drawn = pointing(newBlock('budget'), ['from', 3, 0], ['to', 5, 0], ['amounts', 3, 2]);
  expect(drawn.columns.map(({ column, year }) => `${column}${String(year)}`)).toEqual(['C1', 'D2', 'E3', 'F4']);
  const [first, second] = drawn.columns;
  const rest = second ? withoutColumn(drawn, second) : drawn;
  expect([rest.columns[0], rest.columns.length, rest.target]).toEqual([first, 3, 'amounts.1']);
  expect(pointing(drawn, ['amounts', 3, 16_382]).columns.map(({ column }) => column)).toEqual(['E', 'F', 'XFC', 'XFD']);
});

test('it is known by what stands above its columns, and by what stands below it', async () => {
  const mapping = await added(blockOf(4, 19, [{ column: 'B', field: 'post' }, { column: 'C', field: 'amounts', year: 1 }]));
  expect(mapping.anchors.map(({ cell, text }) => `${cell} ${text}`)).toEqual(['B3 Post', 'C3 Beløb', 'B20 I alt']);
  expect(mapping.years).toEqual({ basis: 'plan' });
  const over = await added(blockOf(2, 19), mapping, mapping.rows[0]);
  expect(over.anchors.map(({ cell }) => cell)).toEqual(['C3', 'B20']);
  expect((await added(blockOf(40, 60, [{ column: 'E', field: 'post' }]))).anchors.map(({ text }) => text)).toEqual(['Budgetskema']);
  expect(await outcomeOf(blockOf(4, 19), EMPTY_MAPPING, undefined, { rows: [] })).toEqual({ state: 'no-heading' });
});

test('a block that was taken up stands where it stood, and one that has gone is added', async () => {
  const [first, second, changed] = [blockOf(4, 19), blockOf(40, 60), blockOf(5, 18)];
  const both = await added(second, await added(first));
  expect((await added(changed, both, first)).rows).toEqual([changed, second]);
  expect((await added(changed, { ...both, rows: [second] }, first)).rows).toEqual([second, changed]);
  expect(blockOn('Skema', drawnFrom({ ...first, where: { area: 'employment' } }))).toEqual({ ...first, where: { area: 'employment' } });
});

test.each<[string, Block, Partial<Sheet>, object]>([
  ['too few rows', blockOf(4, 11), {}, { cause: 'block-too-short', lines: 9, room: 8, sheet: 'Skema' }],
  ['a formula', blockOf(4, 20, [{ column: 'C', field: 'total' }]), {}, { cause: 'formula', cell: 'C20' }],
  ['merged rows', blockOf(4, 19), { merged: ['B6:B7'] }, { cause: 'merged', cell: 'B7' }],
  ['more rows than a mapping may have', blockOf(4, 2_004), {}, { cause: 'far-too-many', most: 2_000 }],
])('%s: refused with the place', async (_, block, rest, problem) => expect(await refusals(block, EMPTY_MAPPING, undefined, rest)).toEqual([expect.objectContaining(problem)]));

test('a cell that is filled in already is not written to twice', async () => {
  const mapping: Mapping = { ...EMPTY_MAPPING, cells: [{ sheet: 'Skema', cell: 'B7', value: { figure: 'name' } }], rows: [blockOf(4, 19)] };
  expect(await refusals(blockOf(4, 19), mapping, mapping.rows[0])).toEqual([{ cause: 'twice', sheet: 'Skema', cell: 'B7' }]);
  expect(await refusals(blockOf(4, 19), { ...mapping, cells: [] }, mapping.rows[0])).toEqual([]);
});

test('lines are narrowed by what the plan’s lines say, in words', () => {
  const choices = lineChoices('financing', PLAN);
  expect(choices[0]).toEqual({ where: undefined, count: 5 });
  const some = choices.slice(1).map(({ where, count }) => `${whereText('financing', where ?? {}, PLAN)} ${count}`);
  expect(some).toContain('Kilde: Landsbyggefonden 1');
  expect(whereText('staffResources', { area: 'employment', remark: 'x' }, PLAN)).toBe('Indsatsområde: Beskæftigelse, Bemærkning: x');
});
