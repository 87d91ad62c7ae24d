import type { Arguments } from '../wire/arguments';
import { bind, type Bound, type ClassBinding, type Property } from '../wire/binding';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { EventNumber } from '../wire/subscriptions';
import { cellAt, fitsSheet, WHOLE_SHEET } from '../workbook/rect';
import type { Visibility } from '../workbook/sheet';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../workbook/sheet-editing';
import { charts } from './charts';
import { CUSTOM_PROPERTIES } from './custom-properties';
import { FREEZE_PANES } from './freeze-panes';
import { PAGE_LAYOUT } from './page-layout';
import { PROTECTION } from './protection';
import { eventMethods, SheetRef } from './scope';

/** @throws ExcelError `InvalidArgument` for an address that cannot be read. */
function rangeAt({ scope, sheet }: SheetRef, args: Arguments): Bound {
  const address = args.optionalText(0);
  const area = address === undefined || address === '' ? { sheet, rect: WHOLE_SHEET } : scope.workbook.area(address, sheet);
  if (!area) throw invalidArgument(args.location);
  return scope.range(area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetpositiontype */
function copy(model: SheetRef, args: Arguments): Bound {
  const { scope, sheet } = model;
  const { sheets } = scope.workbook;
  const relative = args.object(1, SheetRef)?.sheet;
  const positions: Readonly<Record<string, number>> = {
    None: sheets.indexOf(sheet) + 1,
    Beginning: 0,
    End: sheets.length,
    Before: relative ? sheets.indexOf(relative) : -1,
    After: relative ? sheets.indexOf(relative) + 1 : -1,
  };
  const index = positions[args.optionalText(0) ?? 'None'] ?? -1;
  if (index < 0) throw invalidArgument(args.location);
  return scope.worksheet(copySheet(scope.workbook, sheet, index, 'api'));
}

const EVENTS = eventMethods<SheetRef>(
  {
    DataChangedEvent: EventNumber.changed,
    ActivatedEvent: EventNumber.activated,
    DeactivatedEvent: EventNumber.deactivated,
    SelectionChangedEvent: EventNumber.selectionChanged,
    EventNameChanged: EventNumber.nameChanged,
    RowSortedEvent: EventNumber.rowSorted,
    EventVisibilityChanged: EventNumber.visibilityChanged,
  },
  ({ sheet }) => sheet.id,
);

const GRIDLINES: Property<SheetRef> = {
  get: ({ sheet }) => sheet.showGridlines,
  set: ({ scope, sheet }, show) => {
    sheet.showGridlines = show === true;
    scope.workbook.stale = true;
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const WORKSHEET: ClassBinding<SheetRef> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ scope, sheet }, name) => renameSheet(scope.workbook, sheet, String(name), 'api'),
    },
    Position: {
      get: ({ scope, sheet }) => scope.workbook.sheets.indexOf(sheet),
      set: ({ scope, sheet }, position) => moveSheet(scope.workbook, sheet, Number(position)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ scope, sheet }, visibility) => setVisibility(scope.workbook, sheet, visibility as Visibility, 'api'),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ scope, sheet }, color) => {
        sheet.tabColor = String(color).toUpperCase();
        scope.workbook.stale = true;
      },
    },
    ShowGridlines: GRIDLINES,
    // The library loads it by the name above and sets it by this one.
    Gridlines: GRIDLINES,
  },
  navigations: {
    Charts: (model) => charts(model),
    Tables: ({ scope, sheet }) => scope.tables(sheet),
    Names: ({ scope, sheet }) => scope.names(sheet),
    CustomProperties: (model) => bind(CUSTOM_PROPERTIES, model),
    FreezePanes: (model) => bind(FREEZE_PANES, model),
    PageLayout: (model) => bind(PAGE_LAYOUT, model),
    Protection: (model) => bind(PROTECTION, model),
  },
  methods: {
    ...EVENTS,
    Activate: ({ scope, sheet }) => {
      if (sheet.visibility !== 'Visible') throw invalidOperation('Worksheet.activate', 'A hidden worksheet cannot be activated.');
      scope.workbook.activate(sheet, 'api');
    },
    Copy: copy,
    Delete: ({ scope, sheet }) => {
      if (sheet.visibility === 'VeryHidden') throw invalidOperation('Worksheet.delete', 'A very hidden worksheet cannot be deleted.');
      deleteSheet(scope.workbook, sheet, 'api');
    },
    GetRange: rangeAt,
    GetCell: ({ scope, sheet }, args) => {
      const rect = cellAt(args.number(0), args.number(1));
      if (!fitsSheet(rect)) throw invalidArgument(args.location);
      return scope.range({ sheet, rect });
    },
    GetRangeByIndexes: ({ scope, sheet }, args) => {
      const rect = { row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) };
      if (!fitsSheet(rect)) throw invalidArgument(args.location);
      return scope.range({ sheet, rect });
    },
    /** An empty sheet's used range is its first cell. */
    GetUsedRange: ({ scope, sheet }, args) => scope.range({ sheet, rect: sheet.used(args.flag(0)) ?? cellAt(0, 0) }),
    GetUsedRangeOrNullObject: ({ scope, sheet }, args) => {
      const rect = sheet.used(args.flag(0));
      return rect && scope.range({ sheet, rect });
    },
    /** The library finds the sheet that `copy` made by its id. */
    _GetSheetById: ({ scope }, args) => {
      const found = scope.workbook.sheet(args.text(0));
      if (!found) throw itemNotFound(args.location);
      return scope.worksheet(found);
    },
  },
};
