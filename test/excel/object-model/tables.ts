import type { Arguments } from '../wire/arguments';
import { bind, type Bound } from '../wire/binding';
import { invalidArgument } from '../wire/errors';
import { EventNumber } from '../wire/subscriptions';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import { createTable } from '../workbook/table-editing';
import type { Area } from '../workbook/workbook';
import { collection } from './collection';
import { eventMethods, RangeRef, type Scope } from './scope';

interface TablesRef {
  readonly scope: Scope;
  readonly sheet: Sheet | null;
}

const here = ({ scope, sheet }: TablesRef): readonly Table[] => scope.workbook.tables.filter((table) => !sheet || table.sheet === sheet);

function areaFor({ scope, sheet }: TablesRef, args: Arguments): Area {
  const object = args.object(0, RangeRef);
  const area = object ?? scope.workbook.area(args.text(0), sheet ?? scope.workbook.active);
  if (!area || (sheet && area.sheet !== sheet)) throw invalidArgument(args.location);
  return area;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
const TABLES = collection<TablesRef>('TableCollection', {
  items: (model) => here(model).map((table) => model.scope.table(table)),
  find: (model, key) => {
    const wanted = String(key).toLowerCase();
    const table = here(model).find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
    return table ? model.scope.table(table) : null;
  },
  properties: { _EventTargetId: { get: ({ sheet }) => sheet?.id ?? 'Workbook' } },
  methods: {
    Add: (model, args) => {
      const { sheet, rect } = areaFor(model, args);
      return model.scope.table(createTable(model.scope.workbook, sheet, rect, args.flag(1), 'api'));
    },
    ...eventMethods<TablesRef>({ DataChangedEvent: EventNumber.tableChanged, AddedEvent: EventNumber.tableAdded, DeletedEvent: EventNumber.tableDeleted }),
  },
});

export const tables = (scope: Scope, sheet: Sheet | null): Bound => bind(TABLES, { scope, sheet });
