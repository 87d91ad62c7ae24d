import { testRule } from '../../../test/rule-tester';
import type { TableKey } from '../../domain/path';
import type { TableFit } from '../../domain/workbook-state';
import { workbookPlanChanged } from './rule';

const fit = (table: TableKey, some: Partial<TableFit>): TableFit => ({ table, added: [], renamed: [], removed: [], labels: [], outdated: [], ...some });
const AT = ['masterData/plan/from', 'budget/*/*'];

testRule(workbookPlanChanged, {
  valid: [
    { name: 'a sound workbook' },
    { name: 'the overview’s row for an area that is chosen no longer', workbook: { fits: [fit('overviewAreas', { rows: { header: 'Indsatsområde', added: [], renamed: [], removed: ['Beskæftigelse'] } })] } },
    { name: 'an area that is chosen no longer', workbook: { fits: [fit('overviewPositions', { removed: ['Beskæftigelse %'] })] } },
  ],
  invalid: [
    {
      name: 'a year that came to the plan',
      workbook: { fits: [fit('budget', { added: ['Projektår 5'] })] },
      findings: [{ variant: 'years', severity: 'error', at: AT, values: {} }],
    },
    {
      name: 'a column without anything in it that is too many',
      workbook: { fits: [fit('budget', { removed: ['Projektår 5'] })] },
      findings: [{ variant: 'years', severity: 'warning', at: AT, values: {} }],
    },
    {
      name: 'amounts for a year that is none of the plan’s, in two tables',
      workbook: {
        fits: [fit('budget', { renamed: [{ from: 'Projektår 5', to: 'Tidligere: Projektår 5', because: 'no-longer' }] }), fit('financing', { renamed: [{ from: 'Projektår 5', to: 'Tidligere: Projektår 5', because: 'no-longer' }] })],
      },
      findings: [{ variant: 'typed', severity: 'error', at: [...AT, 'financing/*/*'], values: { headers: ['Projektår 5'], count: 1 } }],
    },
    {
      name: 'another programme, with other areas and documents',
      workbook: {
        fits: [
          fit('areas', { rows: { header: 'Indsatsområde', added: ['Tryghed og trivsel'], renamed: [], removed: ['Beskæftigelse'] } }),
          fit('documents', { rows: { header: 'Dokument', added: ['Bilag med centrale målinger'], renamed: [], removed: [] } }),
          fit('boardStaff', { rows: { header: 'Indsatsområde', added: [], renamed: [], removed: ['Beskæftigelse'] } }),
        ],
      },
      findings: [{ variant: 'programme', severity: 'error', at: ['masterData/plan/programme', 'areas/*/*', 'documents/*/*'], values: {} }],
    },
    {
      name: 'an area that was chosen',
      workbook: { fits: [fit('overviewPositions', { added: ['Beskæftigelse %'] })] },
      findings: [{ variant: 'areas', severity: 'warning', missing: true, at: ['overviewPositions/*/*'], values: { sheet: 'overviewPositions/*/*' } }],
    },
  ],
});
