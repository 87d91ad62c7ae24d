import type { FieldOf, ListKey, PlanTableKey } from './path';
import type { IndicatorRow, Plan } from './plan';
import { known } from './reading';

/**
 * Whom a change concerns. The content of the strategic agreement is LBF's to approve; sub-agreements,
 * budget and salaries are the board's, which weighs whether LBF must be asked; what merely tells how
 * it goes needs nobody.
 */
export const CONCERNS = ['lbf', 'board', 'nobody'] as const;
export type Concern = (typeof CONCERNS)[number];

type FieldConcerns<Table extends PlanTableKey> = Readonly<Partial<Record<FieldOf<Table>, Concern>>>;
type TableConcerns = { readonly [Table in PlanTableKey]: { readonly table: Concern; readonly fields?: FieldConcerns<Table> } };

const CONCERN_OF: TableConcerns = {
  masterData: {
    table: 'lbf',
    fields: {
      phase: 'nobody',
      previousTo: 'nobody',
      caseNumber: 'nobody',
      accountingYearStart: 'nobody',
      yearBasis: 'board',
      contact: 'nobody',
      commitmentDate: 'nobody',
      commitmentAmount: 'nobody',
    },
  },
  areas: { table: 'lbf', fields: { weighting: 'board', subAgreementDate: 'board', subAgreementState: 'board', subAgreementPeriod: 'board' } },
  parties: { table: 'lbf' },
  approvals: { table: 'lbf' },
  documents: { table: 'nobody' },
  positions: { table: 'board' },
  salaries: { table: 'board' },
  regulations: { table: 'board' },
  staffResources: { table: 'board' },
  budget: { table: 'board', fields: { account: 'nobody' } },
  financing: { table: 'board' },
  outsideMoney: { table: 'nobody' },
  budgetFollowUp: { table: 'nobody', fields: { revised: 'board' } },
  accountEntries: { table: 'nobody' },
  subGoals: { table: 'board' },
  activities: { table: 'board' },
  milestones: { table: 'board', fields: { doneOn: 'nobody', state: 'nobody', remark: 'nobody' } },
  indicators: { table: 'lbf', fields: { comment: 'nobody', treatedOn: 'nobody' } },
  followUps: { table: 'nobody' },
  deviations: { table: 'nobody' },
};

/** Whom a change of a field concerns, or of a whole row where no field is told. */
export function concernOf(table: PlanTableKey, field?: string): Concern {
  const { table: ofTable, fields = {} } = CONCERN_OF[table];
  return (field === undefined ? undefined : (fields as Readonly<Record<string, Concern>>)[field]) ?? ofTable;
}

const indicatorOf = (row: IndicatorRow) => (known(row.indicator) ?? '').trim().toLocaleLowerCase('da');

/** The rows of *Indikatorer* that were measured after an indicator's first year: the agreement states only the first. */
export function laterMeasurements({ indicators }: Pick<Plan, 'indicators'>): ReadonlySet<Plan[ListKey][number]> {
  const first = new Map<string, number>();
  for (const row of indicators) {
    const year = known(row.year);
    const own = indicatorOf(row);
    if (year !== undefined) first.set(own, Math.min(year, first.get(own) ?? year));
  }
  return new Set(indicators.filter((row) => (known(row.year) ?? 0) > (first.get(indicatorOf(row)) ?? Infinity)));
}
