import { mappingFromJson, type Mapping } from '../../export/template/mapping';
import { writeWorkbook } from '../../ooxml/write/write-workbook';
import { assignmentCount, EMPTY_MAPPING, headingTexts, withAssignment, withoutAssignment, type Assignment } from './drawn-mapping';
import { mappingOfText, mappingText } from './mapping-text';
import { readTemplate, type TemplateSheet } from './read-template';

const LINES = [
  ['Budget', null, null, null],
  [null, 'År 1', 'År 2', 'Note'],
  ['Aktiviteter', null, null, 'skriv her'],
  ['2026', null, null, null],
];

async function sheetOf(lines: readonly (readonly (string | null)[])[] = LINES): Promise<TemplateSheet> {
  const bytes = writeWorkbook({ sheets: [{ name: 'Skema', rows: lines.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) })) }] });
  const outcome = await readTemplate(new File([bytes.slice().buffer], 'skema.xlsx'));
  if (outcome.state !== 'read' || !outcome.sheets[0]) throw new Error('not read');
  return outcome.sheets[0];
}

function added(mapping: Mapping, sheet: TemplateSheet, assignment: Assignment): Mapping {
  const next = withAssignment(mapping, sheet, assignment);
  if (next === 'no-heading') throw new Error(next);
  return next;
}
const budget = { figure: 'budget' } as const;
const anchorsOf = ({ anchors }: Mapping) => anchors.map(({ cell, text }) => `${cell} ${text}`);

test('a cell is known by the nearest text to its left and above, and a number is no heading', async () => {
  const sheet = await sheetOf();
  const mapping = added(EMPTY_MAPPING, sheet, { part: 'cells', row: 2, column: 2, value: budget });
  expect(anchorsOf(mapping)).toEqual(['A3 Aktiviteter', 'C2 År 2']);
  expect(headingTexts(EMPTY_MAPPING, sheet, 3, 1)).toEqual(['År 1']);
  expect(mappingFromJson(JSON.parse(mappingText(mapping)))).toEqual(mapping);
});

test('a text that is filled in is no heading any more', async () => {
  const sheet = await sheetOf();
  const first = added(EMPTY_MAPPING, sheet, { part: 'checks', row: 2, column: 2, value: budget });
  const second = added(first, sheet, { part: 'cells', row: 2, column: 0, value: { figure: 'name' } });
  expect(anchorsOf(first)).toContain('A3 Aktiviteter');
  expect(anchorsOf(second)).toEqual(['C2 År 2', 'A1 Budget']);
  const years = added(EMPTY_MAPPING, sheet, { part: 'yearCells', row: 2, column: 2, direction: 'right', count: 4, value: budget, basis: 'plan' });
  expect(anchorsOf(added(years, sheet, { part: 'cells', row: 3, column: 3, value: budget }))).toEqual(['A3 Aktiviteter', 'C2 År 2', 'D2 Note']);
});

test('a cell says one thing, and a sheet that nothing is said of needs no heading', async () => {
  const sheet = await sheetOf();
  const first = added(EMPTY_MAPPING, sheet, { part: 'cells', row: 2, column: 1, value: { figure: 'name' } });
  const second = added(first, sheet, { part: 'cells', row: 2, column: 1, value: budget });
  expect(second.cells).toEqual([{ sheet: 'Skema', cell: 'B3', value: budget }]);
  const none = withoutAssignment(second, 'cells', 0);
  expect([assignmentCount(none), none.anchors]).toEqual([0, []]);
});

test('on a sheet without texts nothing could be known again', async () => {
  const sheet = await sheetOf([['12'], [null]]);
  expect(withAssignment(EMPTY_MAPPING, sheet, { part: 'cells', row: 1, column: 0, value: budget })).toBe('no-heading');
});

test('a mapping that does not fit is told with its place', () => {
  expect(mappingOfText('{"version":1,"anchors":[{"sheet":"A","cell":"A1","text":"x"}],"cells":[{"sheet":"A","cell":"B0","value":{"figure":"budget"}}]}')).toMatchObject({ state: 'wrong', field: 'cells.0.cell' });
  expect(mappingOfText('{')).toEqual({ state: 'no-json' });
});
