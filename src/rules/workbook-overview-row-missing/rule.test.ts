import { testRule } from '../../../test/rule-tester';
import { workbookOverviewRowMissing } from './rule';

const position = (label: string) =>
  ({ table: 'overviewPositions', label, source: { table: 'positions', row: label, field: 'title' } }) as const;
const area = { table: 'overviewAreas', label: 'Beskæftigelse', source: { table: 'areas', row: 'employment', field: 'area' } } as const;

testRule(workbookOverviewRowMissing, {
  valid: [{ name: 'a sound workbook' }],
  invalid: [
    {
      name: 'a position without a row',
      workbook: { missingOverviewRows: [position('Jobvejleder')] },
      findings: [
        {
          variant: 'missing',
          severity: 'warning',
          at: ['overviewPositions/*/*', 'positions/Jobvejleder/title'],
          values: { label: 'Jobvejleder', sheet: 'overviewPositions/*/*' },
        },
      ],
    },
    {
      name: 'several positions together, and an area by itself',
      workbook: { missingOverviewRows: [position('Jobvejleder'), position('Ungevejleder'), area] },
      findings: [
        {
          variant: 'missing-many',
          severity: 'warning',
          at: ['overviewPositions/*/*', 'positions/Jobvejleder/title', 'positions/Ungevejleder/title'],
          values: { labels: ['Jobvejleder', 'Ungevejleder'], count: 2, sheet: 'overviewPositions/*/*' },
        },
        {
          variant: 'missing',
          severity: 'warning',
          at: ['overviewAreas/*/*', 'areas/employment/area'],
          values: { label: 'Beskæftigelse', sheet: 'overviewAreas/*/*' },
        },
      ],
    },
  ],
});
