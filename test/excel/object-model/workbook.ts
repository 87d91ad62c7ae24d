import { bind, type ClassBinding } from '../wire/binding';
import { cellAt } from '../workbook/rect';
import { application } from './application';
import { WORKBOOK_PROTECTION } from './protection';
import type { Scope } from './scope';
import { settings } from './settings';
import { worksheets } from './worksheets';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const WORKBOOK: ClassBinding<{ readonly scope: Scope }> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ scope }) => scope.workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigations: {
    Worksheets: ({ scope }) => worksheets(scope),
    Tables: ({ scope }) => scope.tables(null),
    Names: ({ scope }) => scope.names(null),
    Settings: ({ scope }) => settings(scope),
    Application: ({ scope }) => application(scope),
    Protection: (model) => bind(WORKBOOK_PROTECTION, model),
  },
  methods: {
    GetSelectedRange: ({ scope }) => scope.range({ sheet: scope.workbook.active, rect: scope.workbook.selection }),
    GetActiveCell: ({ scope }) => {
      const { row, column } = scope.workbook.selection;
      return scope.range({ sheet: scope.workbook.active, rect: cellAt(row, column) });
    },
  },
};
