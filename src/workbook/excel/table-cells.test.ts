import type { TableInfo } from '../../sheets/snapshot';
import { readingTable, tableCells, type RangeContents } from './table-cells';

const info: TableInfo = { name: 'hpLøn', sheet: 'Løn', headers: ['Stilling', 'Timer'] };
const frame = { row: 3, column: 1, rowCount: 6, headerRows: 1, totalsRows: 1 } as const;

/** A range with a value or `[value, formula]` in each cell. */
function range(row: number, column: number, cells: readonly (readonly unknown[])[]): RangeContents {
  const each = (pick: (value: unknown, formula: unknown) => unknown) =>
    cells.map((line) => line.map((cell) => (Array.isArray(cell) ? pick(cell[0], cell[1]) : pick(cell, cell))));
  const typeOf = (value: unknown) => (value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : 'String');
  return { row, column, values: each((v) => v), formulas: each((_, f) => f), formats: each(() => 'General'), types: each(typeOf) };
}
const values = (...pieces: RangeContents[]) =>
  tableCells(info, frame, pieces).rows.map((row) => row.map(({ value }) => value));

test('header row, totals row and blank rows at the end are left out', () => {
  expect(values(range(3, 1, [['Stilling', 'Timer'], ['Leder', 37], ['', ''], ['Vikar', 12], ['', ''], ['I alt', 49]]))).toEqual([
    ['Leder', 37],
    ['', ''],
    ['Vikar', 12],
  ]);
});

test('what was not read is blank: rows between the pieces, columns beside them', () => {
  expect(values(range(4, 2, [[37]]), range(6, 1, [['Vikar', 12]]))).toEqual([['', 37], ['', ''], ['Vikar', 12]]);
});

test('a formula is calculated; a text that merely looks like one is not', () => {
  const [row] = tableCells(info, frame, [range(4, 1, [[['=A1', '=A1'], [37, '=30+7']]])]).rows;
  expect(row).toEqual([
    { value: '=A1', kind: 'text', format: 'General' },
    { value: 37, kind: 'number', format: 'General', formula: '=30+7' },
  ]);
});

test('the totals row stands apart, blank where nothing was read of it', () => {
  expect(tableCells(info, frame, [range(8, 1, [['I alt', [49, '=SUBTOTAL(109,[Timer])']]])]).totals).toMatchObject({
    row: 8,
    cells: [{ value: 'I alt' }, { value: 49, formula: '=SUBTOTAL(109,[Timer])' }],
  });
  expect(tableCells(info, frame, []).totals).toMatchObject({ row: 8, cells: [{ kind: 'empty' }, { kind: 'empty' }] });
  expect(tableCells(info, { ...frame, totalsRows: 0 }, []).totals).toBeUndefined();
});

test('places are those of the sheet, with a header row that is hidden counted too', () => {
  expect(tableCells(info, frame, [])).toMatchObject({ row: 3, column: 1, rows: [] });
  expect(tableCells(info, { ...frame, row: 4, headerRows: 0 }, [])).toMatchObject({ row: 3 });
});

test('thousands of rows are read in many steps, none of which takes long', () => {
  const long = { ...frame, rowCount: 2002 };
  const lines = Array.from({ length: 2000 }, (_, index) => ['Leder', index]);
  const steps = readingTable(info, long, [range(4, 1, lines)]);
  let count = 0;
  for (; !steps.next().done; count += 1);
  expect(count).toBeGreaterThanOrEqual(20);
});
