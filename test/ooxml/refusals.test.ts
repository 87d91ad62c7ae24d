import { UnwritableWorkbook, type UnwritableCause } from '../../src/ooxml/unwritable-workbook';
import type { Cell, Row, Sheet, Table, WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { isDefinableName } from '../../src/ooxml/write/check-names';

/** What Excel would repair or refuse is not written. */

const sheet = (rest: Partial<Sheet> = {}): Sheet => ({ name: 'Ark1', rows: [], ...rest });
const one = (rest: Partial<Sheet>): WorkbookFile => ({ sheets: [sheet(rest)] });
const cell = (own: Omit<Cell, 'column'>): WorkbookFile => one({ rows: [{ row: 0, cells: [{ column: 0, ...own }] }] });
const header: Row = { row: 0, cells: ['a', 'b'].map((value, column) => ({ column, value })) };
const columns = [{ name: 'a' }, { name: 'b' }];
const table = (rest: Partial<Table>, ...others: readonly Table[]): WorkbookFile =>
  one({ rows: [header], tables: [{ name: 'tbl', ref: 'A1:B3', columns, ...rest }, ...others] });
const list = (...items: readonly string[]): WorkbookFile => one({ validations: [{ ref: 'A1', rule: { kind: 'list', items } }] });

const REFUSED: readonly (readonly [UnwritableCause, string, WorkbookFile])[] = [
  ['no-visible-sheet', 'only hidden sheets', one({ state: 'hidden' })],
  ['no-visible-sheet', 'no sheet', { sheets: [] }],
  ['sheet-name', 'a name of 32 characters', one({ name: 'x'.repeat(32) })],
  ['sheet-name', 'no name', one({ name: '' })],
  ['sheet-name', 'a colon in the name', one({ name: 'a:b' })],
  ['sheet-name', "an apostrophe at the name's end", one({ name: "Ark'" })],
  ['sheet-name', 'two names that differ by case', { sheets: [sheet(), sheet({ name: 'ARK1' })] }],
  ['cell-place', 'rows out of order', one({ rows: [{ row: 1, cells: [] }, { row: 0, cells: [] }] })],
  ['cell-place', 'a cell twice', one({ rows: [{ row: 0, cells: [{ column: 0, value: 1 }, { column: 0, value: 2 }] }] })],
  ['cell-place', 'a column beyond the last', one({ rows: [{ row: 0, cells: [{ column: 16_384, value: 1 }] }] })],
  ['cell-value', 'a number that is none', cell({ value: NaN })],
  ['cell-value', 'an infinite number', cell({ value: Infinity })],
  ['text-too-long', 'a text of 32,768 characters', cell({ value: 'x'.repeat(32_768) })],
  ['formula-without-value', 'a formula without its result', cell({ value: null, formula: '1+1' })],
  ['formula', 'a formula with an equals sign', cell({ value: 2, formula: '=1+1' })],
  ['formula', '"[@x]" outside a table', cell({ value: 2, formula: '[@x]' })],
  ['formula', 'a text without end', cell({ value: 2, formula: '"a' })],
  ['formula', 'a formula of 8,193 characters', cell({ value: 1, formula: '1'.repeat(8_193) })],
  ['range', 'an array formula away from its range', cell({ value: 1, formula: '1', arrayRange: 'B2:B3' })],
  ['range', 'merged cells over merged cells', one({ merged: ['A1:B2', 'B2:C3'] })],
  ['range', 'a validation of nothing', one({ validations: [{ ref: '', rule: { kind: 'any' } }] })],
  ['style', 'a colour by its name', cell({ value: 1, style: { fill: 'red' } })],
  ['style', 'a font of no size', cell({ value: 1, style: { font: { size: 0 } } })],
  ['table-name', 'a name with a space', table({ name: 'min tabel' })],
  ['table-name', 'a name that is a cell', table({ name: 'AB12' })],
  ['table-name', 'two tables of one name', table({}, { name: 'TBL', ref: 'D1:D2', columns: [{ name: 'x' }] })],
  ['table-shape', 'a table without rows', table({ ref: 'A1:B1' })],
  ['table-shape', 'fewer columns than cells', table({ ref: 'A1:C3' })],
  ['table-shape', 'a table over another', table({}, { name: 'tblTo', ref: 'B2:B4', columns: [{ name: 'x' }] })],
  ['table-header', 'a header cell that says otherwise', table({ columns: [{ name: 'a' }, { name: 'c' }] })],
  ['table-header', 'two columns that differ by case', table({ columns: [{ name: 'a' }, { name: 'A' }] })],
  ['table-totals', 'a totals cell that is missing', table({ totalsRow: true, columns: [{ name: 'a', totalsRowFunction: 'sum' }, { name: 'b' }] })],
  ['table-totals', 'a total without a totals row', table({ columns: [{ name: 'a', totalsRowLabel: 'I alt' }, { name: 'b' }] })],
  ['defined-name', 'a name that is a cell', { sheets: [sheet()], names: [{ name: 'R1C1', formula: '1' }] }],
  ['defined-name', "Excel's own name", { sheets: [sheet()], names: [{ name: '_xlnm.Print_Area', formula: '1' }] }],
  ['defined-name', 'a sheet that is not there', { sheets: [sheet()], names: [{ name: 'x', formula: '1', sheet: 'Ark2' }] }],
  ['defined-name', 'the name of a table', { ...table({}), names: [{ name: 'Tbl', formula: '1' }] }],
  ['validation', 'an item with a comma', list('ja, tak')],
  ['validation', 'a list of 256 characters', list('x'.repeat(128), 'y'.repeat(127))],
  ['validation', 'no items', list()],
  ['validation', 'a prompt of 256 characters', one({ validations: [{ ref: 'A1', rule: { kind: 'any' }, prompt: { text: 'x'.repeat(256) } }] })],
  ['validation', 'between one value', one({ validations: [{ ref: 'A1', rule: { kind: 'whole', operator: 'between', formula: '1' } }] })],
  ['note', 'two notes at a cell', one({ notes: [{ cell: 'A1', text: 'x' }, { cell: 'A1', text: 'y' }] })],
  ['note', 'a note at a range', one({ notes: [{ cell: 'A1:B2', text: 'x' }] })],
  ['custom-xml', 'an id that is no GUID', { sheets: [sheet()], customXml: [{ id: 'x', xml: '<a/>' }] }],
  ['property', 'a date in words', { sheets: [sheet()], properties: { created: 'i går' } }],
];

test.each(REFUSED)('%s: %s', (code, _what, workbook) => {
  expect(() => writeWorkbook(workbook)).toThrow(UnwritableWorkbook);
  expect(() => writeWorkbook(workbook)).toThrow(expect.objectContaining({ code }) as Error);
});

test('a refusal says where', () => {
  expect(() => writeWorkbook(cell({ value: NaN }))).toThrow('cell-value: Excel knows no such number (Ark1!A1)');
});

test.each(['tblBudget', 'løn_2026', '\\x', 'XFE1', 'A1048577', 'Å', 'RC_', 'r2d2'])('%s can be a name', (name) => {
  expect(isDefinableName(name)).toBe(true);
});
test.each(['', 'A1', 'xfd1048576', 'R', 'c', 'R1C1', 'R2', '2a', 'a b', 'a-b', 'x'.repeat(256)])('%s cannot be a name', (name) => {
  expect(isDefinableName(name)).toBe(false);
});
