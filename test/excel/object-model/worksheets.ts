import { bind, type Bound } from '../wire/binding';
import { EventNumber } from '../wire/subscriptions';
import type { Sheet } from '../workbook/sheet';
import { addSheet } from '../workbook/sheet-editing';
import { collection } from './collection';
import { eventMethods, type Scope } from './scope';

export interface WorksheetsRef {
  readonly scope: Scope;
}

const visible = ({ scope }: WorksheetsRef, only: boolean): Sheet[] =>
  scope.workbook.sheets.filter(({ visibility }) => !only || visibility === 'Visible');

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const WORKSHEETS = collection<WorksheetsRef>('WorksheetCollection', {
  items: ({ scope }) => scope.workbook.sheets.map((sheet) => scope.worksheet(sheet)),
  find: ({ scope }, key) => {
    const sheet = scope.workbook.sheet(String(key));
    return sheet && scope.worksheet(sheet);
  },
  methods: {
    Add: ({ scope }, args) => scope.worksheet(addSheet(scope.workbook, args.optionalText(0), 'api')),
    GetActiveWorksheet: ({ scope }) => scope.worksheet(scope.workbook.active),
    GetCount: (model, args) => visible(model, args.flag(0)).length,
    GetFirst: (model, args) => first(model, visible(model, args.flag(0))[0]),
    GetLast: (model, args) => first(model, visible(model, args.flag(0)).at(-1)),
    ...eventMethods<WorksheetsRef>({
      DataChangedEvent: EventNumber.changed,
      ActivatedEvent: EventNumber.activated,
      DeactivatedEvent: EventNumber.deactivated,
      AddedEvent: EventNumber.sheetAdded,
      DeletedEvent: EventNumber.sheetDeleted,
      SelectionChangedEvent: EventNumber.selectionChanged,
      EventNameChanged: EventNumber.nameChanged,
      RowSortedEvent: EventNumber.rowSorted,
      EventVisibilityChanged: EventNumber.visibilityChanged,
    }),
  },
});

const first = ({ scope }: WorksheetsRef, sheet: Sheet | undefined): Bound | null => (sheet ? scope.worksheet(sheet) : null);

export const worksheets = (scope: Scope): Bound => bind(WORKSHEETS, { scope });
