import { testRule } from '../../../test/rule-tester';
import { approvalOutdated } from './rule';

const board = (approvedOn: unknown) => ({ approver: 'board', approvedOn });
const areas = [{ area: 'education', chosen: true, subAgreementDate: '2026-05-02' }];
const documents = [{ document: 'budget', dated: '2026-06-01' }, { document: 'contingency-plan', dated: '2027-01-01' }];
const running = { phase: 'running' } as const;
const EDUCATION = 'areas/education/subAgreementDate';

testRule(approvalOutdated, {
  valid: [
    { name: 'no approval of the board', ...running, plan: { areas, documents, approvals: [{ approver: 'lbf', approvedOn: '2025-01-01' }] } },
    { name: 'an approval on the very day', ...running, plan: { areas, approvals: [board('2025-01-01'), board('2026-05-02'), board('2025-06-01')] } },
    { name: 'a newer document of another kind', ...running, plan: { documents, approvals: [board('2026-06-01')] } },
    { name: 'a draft', plan: { areas, approvals: [board('2025-01-01')] } },
    { name: 'an approval that is not understood: it may be the last', ...running, plan: { areas, approvals: [board('2025-01-01'), board({ raw: 'i juni', problem: 'not-a-date' })] } },
  ],
  invalid: [
    { name: 'a sub-agreement and the budget, once', ...running, plan: { areas, documents, approvals: [board('2026-05-01'), board('2025-01-01')] },
      findings: [{ variant: 'outdated', severity: 'warning', at: [EDUCATION, 'documents/budget/dated'],
        values: { names: ['Uddannelse og livschancer', 'Budget'], days: ['2026-05-02', '2026-06-01'], approved: '2026-05-01', count: 2, places: [EDUCATION, 'documents/budget/dated'] } }] },
  ],
});
