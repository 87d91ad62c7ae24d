import { testRule } from '../../../test/rule-tester';
import { workbookSheetMissing } from './rule';

testRule(workbookSheetMissing, {
  valid: [{ name: 'a sound workbook' }],
  invalid: [
    {
      name: 'a sheet and a table that are gone',
      workbook: {
        missingTables: [
          { table: 'salaries', title: 'Løn', sheet: 'Løn', wholeSheet: true },
          { table: 'positions', title: 'Stillinger', sheet: 'Stamdata', wholeSheet: false },
        ],
      },
      findings: [
        { variant: 'sheet', severity: 'error', at: ['salaries/*/*'], values: { title: 'Løn', sheet: 'Løn' } },
        { variant: 'table', severity: 'error', at: ['positions/*/*'], values: { title: 'Stillinger', sheet: 'Stamdata' } },
      ],
    },
    {
      name: 'what no rule reads, as merely missing',
      workbook: { missingTables: [{ table: 'parties', title: 'Parter', sheet: 'Stamdata', wholeSheet: false }] },
      findings: [{ variant: 'unread-table', severity: 'warning', missing: true, at: ['parties/*/*'], values: { title: 'Parter', sheet: 'Stamdata' } }],
    },
    {
      name: 'a sheet and a table that came later than the workbook',
      workbook: {
        missingTables: [
          { table: 'planYears', title: 'Lønregulering', sheet: 'Lønregulering', wholeSheet: true, older: true },
          { table: 'regulations', title: 'Lønregulering', sheet: 'Mit ark', wholeSheet: false, older: true },
        ],
      },
      findings: [
        { variant: 'added-sheet', severity: 'advice', at: ['planYears/*/*'], values: { title: 'Lønregulering', sheet: 'Lønregulering' } },
        { variant: 'added-table', severity: 'advice', at: ['regulations/*/*'], values: { title: 'Lønregulering', sheet: 'Mit ark' } },
      ],
    },
  ],
});
