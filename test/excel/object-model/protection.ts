import type { ClassBinding } from '../wire/binding';
import { accessDenied, invalidOperation } from '../wire/errors';
import type { Scope, SheetRef } from './scope';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const PROTECTION: ClassBinding<SheetRef> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? {} },
  },
  methods: {
    Protect: ({ sheet }, args) => {
      if (sheet.protection) throw invalidOperation(args.location, 'The worksheet is protected already.');
      sheet.protection = { options: args.record(0), password: args.optionalText(1) };
    },
    Unprotect: ({ sheet }, args) => {
      const password = sheet.protection?.password;
      if (password !== undefined && password !== args.optionalText(0)) throw accessDenied(args.location);
      sheet.protection = null;
    },
  },
};

/** The structure of the workbook. https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const WORKBOOK_PROTECTION: ClassBinding<{ readonly scope: Scope }> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ scope }) => scope.workbook.structure !== null } },
  methods: {
    Protect: ({ scope }, args) => {
      if (scope.workbook.structure) throw invalidOperation(args.location, 'The workbook is protected already.');
      scope.workbook.structure = { password: args.optionalText(0) };
    },
    Unprotect: ({ scope }, args) => {
      const password = scope.workbook.structure?.password;
      if (password !== undefined && password !== args.optionalText(0)) throw accessDenied(args.location);
      scope.workbook.structure = null;
    },
  },
};
