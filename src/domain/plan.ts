import type { PlanTables } from './plan-schema';
import { EMPTY, known, valueOf, type Reading } from './reading';
import type { Hours, Share } from './quantities';
import { nameRows, positionLabel } from './row-names';
import { straight, type Steps } from './steps';

/** The plan: everything the sheets say, each field a {@link Reading}. What its fields mean: `plan-schema.ts`. */

export * from './plan-words';
export type { PlanTables };

/** The name of a row, unique in its table: see {@link nameRows}. */
export type RowName = string;

export type MasterData = PlanTables['masterData'];
type Named<Row> = Readonly<Row> & { readonly row: RowName };
export type AreaRow = Named<PlanTables['areas'][number]>;
export type PartyRow = Named<PlanTables['parties'][number]>;
export type ApprovalRow = Named<PlanTables['approvals'][number]>;
export type DocumentRow = Named<PlanTables['documents'][number]>;
export type PositionRow = Named<PlanTables['positions'][number]>;
export type SalaryRow = Named<PlanTables['salaries'][number]>;
export type RegulationRow = Named<PlanTables['regulations'][number]>;
export type StaffRow = Named<PlanTables['staffResources'][number]>;
export type BudgetLine = Named<PlanTables['budget'][number]>;
export type FinancingLine = Named<PlanTables['financing'][number]>;
export type OutsideMoneyLine = Named<PlanTables['outsideMoney'][number]>;
export type BudgetFollowUpRow = Named<PlanTables['budgetFollowUp'][number]>;
export type AccountEntryRow = Named<PlanTables['accountEntries'][number]>;
export type SubGoalRow = Named<PlanTables['subGoals'][number]>;
export type ActivityRow = Named<PlanTables['activities'][number]>;
export type MilestoneRow = Named<PlanTables['milestones'][number]>;
export type IndicatorRow = Named<PlanTables['indicators'][number]>;
export type FollowUpRow = Named<PlanTables['followUps'][number]>;
export type DeviationRow = Named<PlanTables['deviations'][number]>;
export type StatedTotals = Readonly<PlanTables['statedTotals']['budget']>;

/** The plan as the rules see it. Rows carry names, so that a finding can point at them. */
export interface Plan {
  readonly masterData: Readonly<MasterData>;
  readonly areas: readonly AreaRow[];
  readonly parties: readonly PartyRow[];
  readonly approvals: readonly ApprovalRow[];
  readonly documents: readonly DocumentRow[];
  readonly positions: readonly PositionRow[];
  readonly salaries: readonly SalaryRow[];
  readonly regulations: readonly RegulationRow[];
  readonly staffResources: readonly StaffRow[];
  readonly budget: readonly BudgetLine[];
  readonly financing: readonly FinancingLine[];
  readonly outsideMoney: readonly OutsideMoneyLine[];
  readonly budgetFollowUp: readonly BudgetFollowUpRow[];
  readonly accountEntries: readonly AccountEntryRow[];
  readonly subGoals: readonly SubGoalRow[];
  readonly activities: readonly ActivityRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly deviations: readonly DeviationRow[];
  /** What somebody typed over the sums in the totals rows. */
  readonly statedTotals: Readonly<Record<'budget' | 'financing', StatedTotals>>;
}

/** A number as a part of a row's name. */
function asText(field: Reading<number>): Reading<string> {
  const number = known(field);
  return number === undefined ? (field as Reading<never>) : valueOf(String(number));
}

/** The tables whose rows have names, in the order of the plan. */
type NamedTable = Exclude<keyof PlanTables, 'masterData' | 'statedTotals'>;

/** What the rows of a table are named by. */
const NAMED_BY: { readonly [Key in NamedTable]: (row: PlanTables[Key][number]) => readonly Reading<string>[] } = {
  areas: (row) => [row.area],
  parties: (row) => [row.name],
  approvals: (row) => [row.approver, row.name, row.approvedOn],
  documents: (row) => [row.document],
  positions: (row) => [positionLabel(row)],
  salaries: (row) => [row.position, row.from],
  regulations: (row) => [row.group, row.from],
  staffResources: (row) => [row.area, row.position, row.statedOn],
  budget: (row) => [row.number, row.post],
  financing: (row) => [row.source, row.party, row.form],
  outsideMoney: (row) => [row.giver, row.purpose],
  budgetFollowUp: (row) => [row.number, asText(row.year)],
  accountEntries: (row) => [row.account, row.text, row.date],
  subGoals: (row) => [row.number, row.name],
  activities: (row) => [row.name],
  milestones: (row) => [row.number, row.name],
  indicators: (row) => [row.indicator, asText(row.year)],
  followUps: (row) => [row.date, row.accountingYear],
  deviations: (row) => [row.key],
};

/** Gives the rows of a table their names. */
export function namedRows<Key extends NamedTable>(table: Key, rows: PlanTables[Key]): Plan[Key] {
  const key = NAMED_BY[table] as (row: object) => readonly Reading<string>[];
  return nameRows<object>(rows, key) as unknown as Plan[Key];
}

/** Gives every row its name. The same contents give the same names, in Excel and from JSON. */
export const planOf = (content: PlanTables): Plan => straight(namingPlan(content));

/** The same in steps, a table each. */
export function* namingPlan(content: PlanTables): Steps<Plan> {
  const named: Partial<Record<NamedTable, unknown>> = {};
  for (const table of Object.keys(NAMED_BY) as NamedTable[]) {
    yield;
    named[table] = namedRows(table, content[table]);
  }
  return { masterData: content.masterData, ...(named as Pick<Plan, NamedTable>), statedTotals: content.statedTotals };
}

/** Everything a plan is made of, with nothing in it. */
export const EMPTY_TABLES: PlanTables = {
  masterData: {
    name: EMPTY,
    programme: EMPTY,
    phase: EMPTY,
    from: EMPTY,
    to: EMPTY,
    previousTo: EMPTY,
    caseNumber: EMPTY,
    housingAreas: EMPTY,
    departments: EMPTY,
    accountingYearStart: EMPTY,
    yearBasis: EMPTY,
    administrator: EMPTY,
    contact: EMPTY,
    commitmentDate: EMPTY,
    commitmentAmount: EMPTY,
    agreementLbf: EMPTY,
    agreementLocal: EMPTY,
    agreementTotal: EMPTY,
  },
  areas: [],
  parties: [],
  approvals: [],
  documents: [],
  positions: [],
  salaries: [],
  regulations: [],
  staffResources: [],
  budget: [],
  financing: [],
  outsideMoney: [],
  budgetFollowUp: [],
  accountEntries: [],
  subGoals: [],
  activities: [],
  milestones: [],
  indicators: [],
  followUps: [],
  deviations: [],
  statedTotals: { budget: { amounts: [], total: EMPTY }, financing: { amounts: [], total: EMPTY } },
};
export type { Hours, Share };
