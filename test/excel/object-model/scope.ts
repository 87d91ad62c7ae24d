import type { Bound, Method } from '../wire/binding';
import { type EventNumber, type Subscriptions, WORKBOOK_TARGET } from '../wire/subscriptions';
import type { Rect } from '../workbook/rect';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import type { Area, Workbook } from '../workbook/workbook';

/** What the bindings share, and how one class answers with an object of another. */
export interface Scope {
  readonly workbook: Workbook;
  readonly subscriptions: Subscriptions;
  readonly opened: (string | null)[];
  range(area: Area): Bound;
  worksheet(sheet: Sheet): Bound;
  table(table: Table): Bound;
  /** Tables of a sheet, or all. */
  tables(sheet: Sheet | null): Bound;
  /** Names of a sheet, or the workbook's. */
  names(sheet: Sheet | null): Bound;
}

/** The model behind `Excel.Range`. */
export class RangeRef {
  constructor(
    readonly scope: Scope,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}

  /** The same sheet's other cells. */
  at(rect: Rect): Bound {
    return this.scope.range({ sheet: this.sheet, rect });
  }
}

export class SheetRef {
  constructor(
    readonly scope: Scope,
    readonly sheet: Sheet,
  ) {}
}

export class TableRef {
  constructor(
    readonly scope: Scope,
    readonly table: Table,
  ) {}
}

/** `_RegisterXEvent` and `_UnregisterXEvent`, by which the library says what it listens to. */
export function eventMethods<M extends { readonly scope: Scope }>(
  names: Readonly<Record<string, (typeof EventNumber)[keyof typeof EventNumber]>>,
  target: (model: M) => string = () => WORKBOOK_TARGET,
): Record<string, Method<M>> {
  const methods: Record<string, Method<M>> = {};
  for (const [name, number] of Object.entries(names)) {
    methods[`_Register${name}`] = (model) => model.scope.subscriptions.add(number, target(model));
    methods[`_Unregister${name}`] = (model) => model.scope.subscriptions.remove(number, target(model));
  }
  return methods;
}
