import { testRule } from '../../../test/rule-tester';
import { workbookHeaderMissing } from './rule';

testRule(workbookHeaderMissing, {
  valid: [{ name: 'a sound workbook' }],
  invalid: [
    {
      name: 'a header that is gone, and one that has another name',
      workbook: {
        missingHeaders: [
          { table: 'salaries', field: 'hours', header: 'Timer pr. uge' },
          { table: 'staffResources', field: 'share', header: 'Andel', candidate: 'Procent' },
        ],
      },
      findings: [
        { variant: 'missing', severity: 'error', at: ['salaries/*/hours'], values: { header: 'Timer pr. uge', sheet: 'salaries/*/*' } },
        { variant: 'renamed', severity: 'error', at: ['staffResources/*/share'], values: { header: 'Andel', sheet: 'staffResources/*/*', candidate: 'Procent' } },
      ],
    },
    {
      name: 'headers that no rule needs, once for each table',
      workbook: {
        missingHeaders: [
          { table: 'masterData', field: 'caseNumber', header: 'Sagsnummer' },
          { table: 'masterData', field: 'contact', header: 'Kontaktperson' },
          { table: 'staffResources', field: 'remark', header: 'Bemærkning' },
        ],
      },
      findings: [
        {
          variant: 'unread',
          severity: 'warning',
          missing: true,
          at: ['masterData/*/caseNumber', 'masterData/*/contact'],
          values: { headers: ['Sagsnummer', 'Kontaktperson'], count: 2, sheet: 'masterData/*/*' },
        },
        { variant: 'unread', severity: 'warning', missing: true, at: ['staffResources/*/remark'], values: { headers: ['Bemærkning'], count: 1, sheet: 'staffResources/*/*' } },
      ],
    },
    {
      name: 'a header that no rule needs, and that has another name',
      workbook: { missingHeaders: [{ table: 'staffResources', field: 'remark', header: 'Bemærkning', candidate: 'Note' }] },
      findings: [
        { variant: 'renamed', severity: 'warning', at: ['staffResources/*/remark'], values: { header: 'Bemærkning', sheet: 'staffResources/*/*', candidate: 'Note' } },
      ],
    },
  ],
});
