import type { Arguments } from '../wire/arguments';
import { bind, type Bound, type ClassBinding } from '../wire/binding';
import { invalidArgument, itemNotFound, wrongSize } from '../wire/errors';
import { apiEntry } from '../workbook/entry';
import { endRow, type Rect } from '../workbook/rect';
import type { TableColumn } from '../workbook/table';
import { deleteTableColumn, insertTableColumn } from '../workbook/table-editing';
import { renameColumn } from '../workbook/table-columns';
import { write } from '../workbook/writing';
import { collection } from './collection';
import type { TableRef } from './scope';

interface ColumnRef {
  readonly owner: TableRef;
  readonly column: TableColumn;
}

function indexOf({ owner, column }: ColumnRef): number {
  const index = owner.table.columns.indexOf(column);
  if (index < 0) throw itemNotFound('TableColumn');
  return index;
}

const whole = (model: ColumnRef): Rect => {
  const { rect } = model.owner.table;
  return { ...rect, column: rect.column + indexOf(model), columns: 1 };
};

const at = ({ owner }: ColumnRef, rect: Rect): Bound => owner.scope.range({ sheet: owner.table.sheet, rect });

function values(model: ColumnRef): unknown[][] {
  const { row, column, rows } = whole(model);
  return Array.from({ length: rows }, (_unused, offset) => [model.owner.table.sheet.cell(row + offset, column)?.value ?? '']);
}

/** Header and data, as `TableColumn.values` has them. */
function setValues(model: ColumnRef, given: unknown, location: string): void {
  const rect = whole(model);
  if (!Array.isArray(given) || given.length !== rect.rows) throw wrongSize(location);
  const { scope, table } = model.owner;
  const entry = (row: number, column: number) => {
    const value = (given[row - rect.row] as readonly unknown[] | undefined)?.[0];
    return value === null || value === undefined ? null : apiEntry(value, table.sheet.format(row, column).numberFormat);
  };
  write(scope.workbook, { sheet: table.sheet, rect }, entry, 'api');
}

const COLUMN: ClassBinding<ColumnRef> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (model, name) => renameColumn(model.owner.scope.workbook, model.owner.table, indexOf(model), String(name)),
    },
    Values: { get: values, set: (model, given) => setValues(model, given, 'TableColumn.values') },
  },
  methods: {
    Delete: (model) => deleteTableColumn(model.owner.scope.workbook, model.owner.table, indexOf(model)),
    GetRange: (model) => at(model, whole(model)),
    GetHeaderRowRange: (model) => at(model, { ...whole(model), rows: 1 }),
    GetDataBodyRange: (model) => at(model, model.owner.table.columnBody(indexOf(model))),
    GetTotalRowRange: (model, args) => {
      if (!model.owner.table.showTotals) throw itemNotFound(args.location);
      const rect = whole(model);
      return at(model, { ...rect, row: endRow(rect), rows: 1 });
    },
  },
};

function find(owner: TableRef, key: unknown): Bound | null {
  const { columns } = owner.table;
  const wanted = String(key).toLowerCase();
  const column = typeof key === 'number' ? columns.find(({ id }) => id === key) : columns.find(({ name }) => name.toLowerCase() === wanted);
  return bind(COLUMN, column && { owner, column });
}

/**
 * A new column; `values` may hold its header and data, `name` its header.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
 */
function add(owner: TableRef, args: Arguments): Bound {
  const { scope, table } = owner;
  const index = args.optionalNumber(0) ?? table.columns.length;
  const at = index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument(args.location);
  const given = args.values[1];
  const lines: readonly unknown[] = Array.isArray(given) ? given : given === null || given === undefined ? [] : [[given]];
  if (lines.length > 1 && lines.length !== table.rect.rows) throw wrongSize(args.location);
  const [header] = lines[0] === undefined ? [] : (lines[0] as readonly unknown[]);
  const name = args.optionalText(2) ?? (header === undefined ? undefined : String(header));
  insertTableColumn(scope.workbook, table, at, name);
  const column = table.columns[at];
  if (!column) throw invalidArgument(args.location);
  if (lines.length > 1) setValues({ owner, column }, name === undefined ? lines : [[name], ...lines.slice(1)], args.location);
  return bind(COLUMN, { owner, column });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const TABLE_COLUMNS = collection<TableRef>('TableColumnCollection', {
  items: (owner) => owner.table.columns.map((column) => bind(COLUMN, { owner, column })),
  find,
  methods: { Add: add },
});
