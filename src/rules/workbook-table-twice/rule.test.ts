import { testRule } from '../../../test/rule-tester';
import { workbookTableTwice } from './rule';

testRule(workbookTableTwice, {
  valid: [{ name: 'a sound workbook' }],
  invalid: [
    {
      name: 'a sheet that was copied twice',
      workbook: { duplicates: [{ table: 'salaries', title: 'Løn', sheet: 'Løn', copies: ['Løn (2)', 'Løn gammel'] }] },
      findings: [
        { variant: 'copied', severity: 'warning', at: ['salaries/*/*'], values: { title: 'Løn', sheet: 'Løn', copies: ['Løn (2)', 'Løn gammel'], count: 3 } },
      ],
    },
  ],
});
