import type { Arguments } from '../wire/arguments';
import { bind, type Bound, Bound as BoundObject, type ClassBinding } from '../wire/binding';
import { invalidArgument, itemNotFound, wrongSize } from '../wire/errors';
import { apiEntry } from '../workbook/entry';
import type { Rect } from '../workbook/rect';
import { deleteTableRows, insertTableRows } from '../workbook/table-editing';
import { write } from '../workbook/writing';
import { collection } from './collection';
import type { TableRef } from './scope';

class RowRef {
  constructor(
    readonly owner: TableRef,
    readonly index: number,
  ) {}

  get rect(): Rect {
    const { body } = this.owner.table;
    if (this.index < 0 || this.index >= body.rows) throw itemNotFound('TableRow');
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}

function values({ owner, rect }: RowRef): unknown[][] {
  return [Array.from({ length: rect.columns }, (_unused, offset) => owner.table.sheet.cell(rect.row, rect.column + offset)?.value ?? '')];
}

function fill({ scope, table }: TableRef, rect: Rect, lines: readonly unknown[]): void {
  const entry = (row: number, column: number) => {
    const value = (lines[row - rect.row] as readonly unknown[] | undefined)?.[column - rect.column];
    return value === null || value === undefined ? null : apiEntry(value, table.sheet.format(row, column).numberFormat);
  };
  write(scope.workbook, { sheet: table.sheet, rect }, entry, 'api');
}

const ROW: ClassBinding<RowRef> = {
  name: 'TableRow',
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: values,
      set: (row, given) => {
        if (!Array.isArray(given) || given.length !== 1) throw wrongSize('TableRow.values');
        fill(row.owner, row.rect, given);
      },
    },
  },
  methods: {
    Delete: ({ owner, index }) => remove(owner, index, 1),
    GetRange: (row) => row.owner.scope.range({ sheet: row.owner.table.sheet, rect: row.rect }),
  },
};

/**
 * Rows of values put in before row `index`; without an index, or with a negative one, at the end.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
function add(owner: TableRef, args: Arguments): Bound {
  const { scope, table } = owner;
  const index = args.optionalNumber(0) ?? -1;
  const given = args.values[1];
  const lines: readonly unknown[] = Array.isArray(given) ? given : [Array.from({ length: table.columns.length }, () => given ?? null)];
  const fits = lines.every((line) => Array.isArray(line) && line.length === table.columns.length);
  if (!fits || lines.length === 0) throw wrongSize(args.location);
  const row = insertTableRows(scope.workbook, table, index < 0 ? null : index, lines.length);
  scope.workbook.emit({
    kind: 'changed',
    sheet: table.sheet,
    table,
    rect: { ...table.body, row, rows: lines.length },
    change: 'RowInserted',
    author: 'api',
  });
  fill(owner, { ...table.body, row, rows: lines.length }, lines);
  return bind(ROW, new RowRef(owner, row - table.body.row));
}

function remove({ scope, table }: TableRef, index: number, count: number): void {
  const rect = { ...table.body, row: table.body.row + index, rows: count };
  deleteTableRows(scope.workbook, table, index, count);
  scope.workbook.emit({ kind: 'changed', sheet: table.sheet, table, rect, change: 'RowDeleted', author: 'api' });
}

/** Rows given as objects or as indexes, all meant as they stand before the first goes. */
function removeEach(owner: TableRef, args: Arguments): void {
  const given = args.values[0];
  if (!Array.isArray(given)) throw invalidArgument(args.location);
  const indexes = given.map((row: unknown) => {
    if (typeof row === 'number') return row;
    if (row instanceof BoundObject && row.model instanceof RowRef) return row.model.index;
    throw invalidArgument(args.location);
  });
  for (const index of [...new Set(indexes)].sort((a, b) => b - a)) remove(owner, index, 1);
}

const rowAt = (owner: TableRef, key: unknown): Bound | null => {
  const index = Number(key);
  return index >= 0 && index < owner.table.body.rows ? bind(ROW, new RowRef(owner, index)) : null;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const TABLE_ROWS = collection<TableRef>('TableRowCollection', {
  items: (owner) => Array.from({ length: owner.table.body.rows }, (_unused, index) => bind(ROW, new RowRef(owner, index))),
  find: rowAt,
  methods: {
    Add: add,
    DeleteRows: removeEach,
    DeleteRowsAt: (owner, args) => remove(owner, args.number(0), args.optionalNumber(1) ?? 1),
  },
});
