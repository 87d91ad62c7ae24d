import { bind, type Bound, type ClassBinding } from '../wire/binding';
import type { Subscriptions } from '../wire/subscriptions';
import type { Workbook } from '../workbook/workbook';
import { names } from './names';
import { RANGE } from './range';
import { RangeRef, type Scope, SheetRef, TableRef } from './scope';
import { TABLE } from './table';
import { tables } from './tables';
import { WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';

/** A service the library calls when it starts. */
const ADDIN_SERVICE: ClassBinding<object> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The Excel object model over a workbook: its root, and what the library makes by type name. */
export function excelObjects(parts: {
  readonly workbook: Workbook;
  readonly subscriptions: Subscriptions;
  readonly opened: (string | null)[];
}): { root(): Bound; create(typeName: string): Bound | null } {
  const scope: Scope = {
    ...parts,
    range: ({ sheet, rect }) => bind(RANGE, new RangeRef(scope, sheet, rect)),
    worksheet: (sheet) => bind(WORKSHEET, new SheetRef(scope, sheet)),
    table: (table) => bind(TABLE, new TableRef(scope, table)),
    tables: (sheet) => tables(scope, sheet),
    names: (sheet) => names(scope, sheet),
  };
  return {
    root: () => bind(WORKBOOK, { scope }),
    create: (typeName) => (typeName === 'Microsoft.InternalService.AddinInternalService' ? bind(ADDIN_SERVICE, {}) : null),
  };
}
