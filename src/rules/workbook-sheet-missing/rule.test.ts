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
      name: 'a sheet that only shows what the others say',
      workbook: { missingTables: [{ table: 'boardFacts', title: 'Overblik', sheet: 'Overblik', wholeSheet: true }] },
      findings: [{ variant: 'shown-sheet', severity: 'advice', at: ['boardFacts/*/*'], values: { title: 'Overblik', sheet: 'Overblik' } }],
    },
  ],
});
