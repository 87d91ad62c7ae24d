import type { Arguments } from '../wire/arguments';
import type { ClassBinding } from '../wire/binding';
import { invalidArgument } from '../wire/errors';
import { endColumn, endRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../workbook/rect';
import { RangeRef, type SheetRef } from './scope';

function freeze({ scope, sheet }: SheetRef, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  scope.workbook.stale = true;
}

function given({ scope, sheet }: SheetRef, args: Arguments): Rect {
  const object = args.object(0, RangeRef);
  const rect = object ? object.rect : scope.workbook.area(args.text(0), sheet)?.rect;
  if (!rect) throw invalidArgument(args.location);
  return rect;
}

/** The frozen block; `null` when nothing is frozen. */
function location({ scope, sheet }: SheetRef) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return scope.range({ sheet, rect: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const FREEZE_PANES: ClassBinding<SheetRef> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (model, args) => freeze(model, args.optionalNumber(0) ?? 1, 0),
    FreezeColumns: (model, args) => freeze(model, 0, args.optionalNumber(0) ?? 1),
    FreezeAt: (model, args) => {
      const rect = given(model, args);
      freeze(model, rect.rows === MAX_ROWS ? 0 : endRow(rect) + 1, rect.columns === MAX_COLUMNS ? 0 : endColumn(rect) + 1);
    },
    Unfreeze: (model) => freeze(model, 0, 0),
    GetLocationOrNullObject: location,
  },
};
