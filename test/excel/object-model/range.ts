import type { Arguments } from '../wire/arguments';
import { bind, type ClassBinding } from '../wire/binding';
import { invalidArgument, wrongSize } from '../wire/errors';
import { formatFullAddress } from '../workbook/address';
import { intersection, isUnbounded, MAX_COLUMNS, MAX_ROWS } from '../workbook/rect';
import { blockShift, shiftCells } from '../workbook/shifting';
import { sortRows } from '../workbook/sorting';
import { erase } from '../workbook/writing';
import { conditionalFormats } from './conditional-formats';
import { DATA_VALIDATION } from './data-validation';
import { RANGE_CELLS } from './range-cells';
import { RANGE_FORMAT } from './range-format';
import { RANGE_PLACES } from './range-places';
import type { RangeRef } from './scope';
import { sortKeys } from './sort-keys';
import { collection } from './collection';
import type { Bound } from '../wire/binding';

const address = ({ sheet, rect }: RangeRef): string => formatFullAddress(sheet.name, rect);

/** Inserts or deletes the range's cells; whole rows and columns move everything. */
function shift(range: RangeRef, args: Arguments, sign: 1 | -1): void {
  const { scope, sheet, rect } = range;
  const direction = args.text(0);
  const byRow = direction === 'Down' || direction === 'Up';
  if (!byRow && direction !== 'Right' && direction !== 'Left') throw invalidArgument(args.location);
  shiftCells(scope.workbook, sheet, blockShift(rect, byRow ? 'row' : 'column', sign));
  const verb = sign > 0 ? 'Inserted' : 'Deleted';
  const change = rect.columns === MAX_COLUMNS ? `Row${verb}` : rect.rows === MAX_ROWS ? `Column${verb}` : `Cell${verb}`;
  scope.workbook.emit({
    kind: 'changed',
    sheet,
    table: null,
    rect,
    change: change as 'RowInserted',
    author: 'api',
    direction: direction as 'Up',
  });
}

const TABLES_OF_RANGE = collection<RangeRef>('TableScopedCollection', {
  items: (range) => tablesOf(range),
  find: (range, key) => tablesOf(range).find((table) => Object.values(table.binding.identity?.(table.model) ?? {}).includes(key)) ?? null,
});

const tablesOf = ({ scope, sheet, rect }: RangeRef): Bound[] =>
  scope.workbook.tables
    .filter((table) => table.sheet === sheet && intersection(table.rect, rect) !== null)
    .map((table) => scope.table(table));

const RANGE_SORT: ClassBinding<RangeRef> = {
  name: 'RangeSort',
  methods: {
    Apply: ({ scope, sheet, rect }, args) => {
      const body = args.flag(2) ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      sortRows(sheet, body, sortKeys(args), scope.workbook.language);
      scope.workbook.emit({ kind: 'changed', sheet, table: null, rect, change: 'RangeEdited', author: 'api' });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const RANGE: ClassBinding<RangeRef> = {
  name: 'Range',
  properties: {
    ...RANGE_CELLS,
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns) },
    RowIndex: { get: ({ rect }) => rect.row },
    ColumnIndex: { get: ({ rect }) => rect.column },
    RowCount: { get: ({ rect }) => rect.rows },
    ColumnCount: { get: ({ rect }) => rect.columns },
    IsEntireColumn: { get: ({ rect }) => rect.rows === MAX_ROWS },
    IsEntireRow: { get: ({ rect }) => rect.columns === MAX_COLUMNS },
  },
  navigations: {
    Format: (range) => bind(RANGE_FORMAT, range),
    Worksheet: ({ scope, sheet }) => scope.worksheet(sheet),
    DataValidation: (range) => bind(DATA_VALIDATION, range),
    ConditionalFormats: (range) => conditionalFormats(range),
    Sort: (range) => bind(RANGE_SORT, range),
  },
  methods: {
    ...RANGE_PLACES,
    Clear: (range, args) => {
      const what = args.optionalText(0) ?? 'All';
      const target = isUnbounded(range.rect) ? range.sheet.used(false, range.rect) : range.rect;
      if (!target) return;
      erase(range.scope.workbook, { sheet: range.sheet, rect: target }, { contents: what !== 'Formats', formats: what === 'All' || what === 'Formats' }, 'api');
    },
    Insert: (range, args) => {
      shift(range, args, 1);
      return range.at(range.rect);
    },
    Delete: (range, args) => shift(range, args, -1),
    Select: ({ scope, sheet, rect }) => scope.workbook.select(sheet, rect, 'api'),
    Merge: ({ scope, sheet, rect }) => {
      sheet.merged.push(rect);
      scope.workbook.stale = true;
    },
    Unmerge: ({ sheet, rect }) => {
      sheet.merged = sheet.merged.filter((merged) => !intersection(merged, rect));
    },
    GetTables: (range) => bind(TABLES_OF_RANGE, range),
    /** The library writes more than 1500 cells in pieces and asks for the shape first. */
    _ValidateArraySize: ({ rect }, args) => {
      if (args.number(0) !== rect.rows || args.number(1) !== rect.columns) throw wrongSize('Range.values');
    },
  },
};

