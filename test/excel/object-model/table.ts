import type { Arguments } from '../wire/arguments';
import { bind, type ClassBinding, type Property } from '../wire/binding';
import { invalidArgument, itemNotFound, notImplemented } from '../wire/errors';
import { EventNumber } from '../wire/subscriptions';
import type { Rect } from '../workbook/rect';
import { sortRows } from '../workbook/sorting';
import { convertToRange, deleteTable, renameTable, resizeTable, showTotals } from '../workbook/table-editing';
import { eventMethods, RangeRef, type TableRef } from './scope';
import { sortKeys } from './sort-keys';
import { TABLE_COLUMNS } from './table-columns';
import { TABLE_ROWS } from './table-rows';

const flag = (key: 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn'): Property<TableRef> => ({
  get: ({ table }) => table[key],
  set: ({ table }, value) => void (table[key] = value === true),
});

const at = ({ scope, table }: TableRef, rect: Rect) => scope.range({ sheet: table.sheet, rect });

function resizedTo({ scope, table }: TableRef, args: Arguments): Rect {
  const object = args.object(0, RangeRef);
  const area = object ?? scope.workbook.area(args.text(0), table.sheet);
  if (!area || area.sheet !== table.sheet) throw invalidArgument(args.location);
  return area.rect;
}

const SORT: ClassBinding<TableRef> = {
  name: 'TableSort',
  methods: {
    Apply: ({ scope, table }, args) => {
      sortRows(table.sheet, table.body, sortKeys(args), scope.workbook.language);
      scope.workbook.emit({ kind: 'changed', sheet: table.sheet, table, rect: table.body, change: 'RangeEdited', author: 'api' });
    },
    Clear: () => undefined,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const TABLE: ClassBinding<TableRef> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => String(Number.parseInt(table.id.slice(1, 9), 16)) },
    Name: { get: ({ table }) => table.name, set: ({ scope, table }, name) => renameTable(scope.workbook, table, String(name)) },
    Style: { get: ({ table }) => table.style, set: ({ table }, style) => void (table.style = String(style)) },
    ShowTotals: { get: ({ table }) => table.showTotals, set: ({ scope, table }, show) => showTotals(scope.workbook, table, show === true) },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, show) => {
        if (show !== table.showHeaders) throw notImplemented('Table.showHeaders = false');
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigations: {
    Columns: (model) => bind(TABLE_COLUMNS, model),
    Rows: (model) => bind(TABLE_ROWS, model),
    Worksheet: ({ scope, table }) => scope.worksheet(table.sheet),
    Sort: (model) => bind(SORT, model),
  },
  methods: {
    GetRange: (model) => at(model, model.table.rect),
    GetHeaderRowRange: (model) => at(model, model.table.headerRect),
    GetDataBodyRange: (model) => at(model, model.table.body),
    GetTotalRowRange: (model, args) => {
      const rect = model.table.totalsRect;
      if (!rect) throw itemNotFound(args.location);
      return at(model, rect);
    },
    Resize: (model, args) => resizeTable(model.scope.workbook, model.table, resizedTo(model, args)),
    ConvertToRange: (model) => {
      const range = at(model, model.table.rect);
      convertToRange(model.scope.workbook, model.table, 'api');
      return range;
    },
    Delete: ({ scope, table }) => deleteTable(scope.workbook, table, 'api'),
    ...eventMethods<TableRef>(
      { DataChangedEvent: EventNumber.tableChanged, SelectionChangedEvent: EventNumber.tableSelectionChanged },
      ({ table }) => table.id,
    ),
  },
};
