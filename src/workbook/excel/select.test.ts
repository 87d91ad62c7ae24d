import { blockOf } from './select';

const cell = (row: number, column: number) => ({ sheet: 'Løn', row, column });

test('cells that fill a rectangle are selected together; with gaps only the first is', () => {
  expect(blockOf([cell(5, 3), cell(4, 3), cell(5, 2), cell(4, 2)])).toEqual({ row: 4, column: 2, rowCount: 2, columnCount: 2 });
  expect(blockOf([cell(4, 2), cell(4, 2)])).toEqual({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
  expect(blockOf([cell(6, 3), cell(4, 3)])).toEqual({ row: 6, column: 3, rowCount: 1, columnCount: 1 });
});
