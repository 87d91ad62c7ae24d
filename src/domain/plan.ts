import { z } from 'zod';
import { approvalRow, documentRow, partyRow } from './case-rows';
import { activityRow, followUpRow, indicatorRow, milestoneRow, subGoalRow } from './effort-rows';
import { known, valueOf, type Reading } from './reading';
import { day, hours, money, reading, share, text } from './reading-json';
import type { Hours, Share } from './quantities';
import { namePositions, nameRows } from './row-names';

/**
 * The plan: everything the sheets say, each field a {@link Reading}. The schema describes shape;
 * whether the plan is right is for the rules. How a field is written as JSON: `reading-json.ts`.
 */

/** How finished the plan is, and thereby what may still be missing. */
export const PHASES = ['draft', 'signature', 'running'] as const;
export type Phase = (typeof PHASES)[number];

/** How finished a sub-agreement is: while one is in progress, its missing staff is not an error. */
export const SUB_AGREEMENT_STATES = ['in-progress', 'complete'] as const;
export type SubAgreementState = (typeof SUB_AGREEMENT_STATES)[number];

/** Who pays a position. What others pay is stated in a sub-agreement, but not looked for in the budget. */
export const PAYERS = ['plan', 'others'] as const;
export type Payer = (typeof PAYERS)[number];

/** The two places, besides the programme's areas, where a part of a position may be spent. */
export const CROSS_CUTTING = 'cross-cutting';
export const OUTSIDE = 'outside';

/** Months by number. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The name of a row, unique in its table: see {@link nameRows}. */
export type RowName = string;

const masterData = z.strictObject({
  name: text,
  programme: text,
  phase: reading(z.enum(PHASES)),
  from: reading(day),
  to: reading(day),
  /** The case's number at LBF. */
  caseNumber: text,
  housingAreas: text,
  departments: text,
  /** The month in which the accounting year begins, 1 to 12. */
  accountingYearStart: reading(z.literal(MONTHS)),
  administrator: text,
  contact: text,
  /** What LBF has promised to pay, and when. */
  commitmentDate: reading(day),
  commitmentAmount: reading(money),
});

/** One of the programme's areas, whether the plan has chosen it or not. */
const areaRow = z.strictObject({
  area: text,
  chosen: reading(z.boolean()),
  weighting: reading(share),
  subAgreementDate: reading(day),
  subAgreementState: reading(z.enum(SUB_AGREEMENT_STATES)),
});

/** One of the plan's positions: the list that the two statements about staff choose from. */
const positionRow = z.strictObject({
  title: text,
  /** A number or initials, to tell two positions of the same title apart. */
  number: text,
  /** Other names of the same position, separated by commas. */
  aliases: text,
  paidBy: reading(z.enum(PAYERS)),
});

/** Who pays: LBF, a housing organisation, the municipality, a foundation, or somebody else. */
export const SOURCES = ['lbf', 'housing-organisation', 'municipality', 'foundation', 'other'] as const;
export type FinancingSource = (typeof SOURCES)[number];

/** What is given: money, working hours, or premises and other. */
export const FORMS = ['cash', 'working-hours', 'premises'] as const;
export type FinancingForm = (typeof FORMS)[number];

/** One amount for each budget year, in their order. */
const amounts = z.array(reading(money)).prefault([]);

/** Who is paid for how many hours, from when to when. */
const salaryRow = z.strictObject({
  position: text,
  employer: text,
  hours: reading(hours),
  from: reading(day),
  to: reading(day),
  /** A year's salary at 37 hours a week, at the level before the group's first regulation. */
  yearlySalary: reading(money),
  /** Parts of the salary that come on top of it. */
  pension: reading(share),
  supplements: reading(share),
  /** What the position costs a year in all, in place of salary, hours, pension and supplements. */
  totalCost: reading(money),
  /** The group of {@link Plan.regulations} that the salary follows; without one it is not regulated. */
  regulationGroup: text,
  financedBy: reading(z.enum(SOURCES)),
  area: text,
  /** What somebody fixed by hand, in place of what is calculated for that budget year. */
  amounts,
  /** Why amounts were fixed. */
  reason: text,
});

/** From a day on, the salaries of a group rise by a percentage, by an amount an hour, or by both. */
const regulationRow = z.strictObject({
  group: text,
  from: reading(day),
  percent: reading(share),
  perHour: reading(money),
  /** How many hours a year at 37 hours a week the amount is paid for; schemes differ. */
  hoursPerYear: reading(hours),
  remark: text,
});

/** What a sub-agreement states about a position's time in its area. */
const staffRow = z.strictObject({
  area: text,
  position: text,
  contractedHours: reading(hours),
  /** The part of the position's own contracted hours, never of 37. */
  share: reading(share),
  hours: reading(hours),
  statedOn: reading(day),
  remark: text,
});

/** A line of expenses. Non-cash contributions are expenses too. */
const budgetLine = z.strictObject({
  /** The line's own number, which stays when lines are sorted. */
  number: text,
  post: text,
  area: text,
  account: text,
  amounts,
  /** Only what somebody typed in place of the sum; empty while the sheet adds up by itself. */
  total: reading(money),
  remark: text,
});

const financingLine = z.strictObject({
  source: reading(z.enum(SOURCES)),
  party: text,
  form: reading(z.enum(FORMS)),
  amounts,
  /** Only what somebody typed in place of the sum. */
  total: reading(money),
  /** Does it count as local co-financing? Unanswered, the source decides. */
  local: reading(z.boolean()),
  remark: text,
});

/** The totals row of a table, as far as somebody typed over its sums. */
const statedTotals = z.strictObject({ amounts, total: reading(money) }).prefault({ amounts: [] });

/** The shape of a plan as JSON; published by the command line. */
export const PLAN_SCHEMA = z.strictObject({
  masterData,
  areas: z.array(areaRow),
  parties: z.array(partyRow).prefault([]),
  approvals: z.array(approvalRow).prefault([]),
  documents: z.array(documentRow).prefault([]),
  positions: z.array(positionRow),
  salaries: z.array(salaryRow),
  regulations: z.array(regulationRow).prefault([]),
  staffResources: z.array(staffRow),
  budget: z.array(budgetLine).prefault([]),
  financing: z.array(financingLine).prefault([]),
  subGoals: z.array(subGoalRow).prefault([]),
  activities: z.array(activityRow).prefault([]),
  milestones: z.array(milestoneRow).prefault([]),
  indicators: z.array(indicatorRow).prefault([]),
  followUps: z.array(followUpRow).prefault([]),
  statedTotals: z.strictObject({ budget: statedTotals, financing: statedTotals }).prefault({}),
});

type Tables = z.output<typeof PLAN_SCHEMA>;
export type MasterData = Tables['masterData'];
type Named<Row> = Readonly<Row> & { readonly row: RowName };
export type AreaRow = Named<Tables['areas'][number]>;
export type PartyRow = Named<Tables['parties'][number]>;
export type ApprovalRow = Named<Tables['approvals'][number]>;
export type DocumentRow = Named<Tables['documents'][number]>;
export type PositionRow = Named<Tables['positions'][number]>;
export type SalaryRow = Named<Tables['salaries'][number]>;
export type RegulationRow = Named<Tables['regulations'][number]>;
export type StaffRow = Named<Tables['staffResources'][number]>;
export type BudgetLine = Named<Tables['budget'][number]>;
export type FinancingLine = Named<Tables['financing'][number]>;
export type SubGoalRow = Named<Tables['subGoals'][number]>;
export type ActivityRow = Named<Tables['activities'][number]>;
export type MilestoneRow = Named<Tables['milestones'][number]>;
export type IndicatorRow = Named<Tables['indicators'][number]>;
export type FollowUpRow = Named<Tables['followUps'][number]>;
export type StatedTotals = Readonly<Tables['statedTotals']['budget']>;

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
  readonly subGoals: readonly SubGoalRow[];
  readonly activities: readonly ActivityRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly followUps: readonly FollowUpRow[];
  /** What somebody typed over the sums in the totals rows. */
  readonly statedTotals: Readonly<Record<'budget' | 'financing', StatedTotals>>;
}

/** What a plan is made of before its rows have names. */
export type PlanTables = Tables;

/** A number as a part of a row's name. */
function asText(field: Reading<number>): Reading<string> {
  const number = known(field);
  return number === undefined ? (field as Reading<never>) : valueOf(String(number));
}

/** Gives every row its name. The same contents give the same names, in Excel and from JSON. */
export function planOf(content: PlanTables): Plan {
  return {
    masterData: content.masterData,
    areas: nameRows(content.areas, (row) => [row.area]),
    parties: nameRows(content.parties, (row) => [row.name]),
    approvals: nameRows(content.approvals, (row) => [row.approver, row.name, row.approvedOn]),
    documents: nameRows(content.documents, (row) => [row.document]),
    positions: namePositions(content.positions),
    salaries: nameRows(content.salaries, (row) => [row.position, row.from]),
    regulations: nameRows(content.regulations, (row) => [row.group, row.from]),
    staffResources: nameRows(content.staffResources, (row) => [row.area, row.position, row.statedOn]),
    budget: nameRows(content.budget, (row) => [row.number, row.post]),
    financing: nameRows(content.financing, (row) => [row.source, row.party, row.form]),
    subGoals: nameRows(content.subGoals, (row) => [row.number, row.name]),
    activities: nameRows(content.activities, (row) => [row.name]),
    milestones: nameRows(content.milestones, (row) => [row.number, row.name]),
    indicators: nameRows(content.indicators, (row) => [row.indicator, asText(row.year)]),
    followUps: nameRows(content.followUps, (row) => [row.date, row.accountingYear]),
    statedTotals: content.statedTotals,
  };
}

/**
 * A plan from JSON.
 *
 * @throws z.ZodError naming every field that has the wrong shape
 */
export function planFromJson(json: unknown): Plan {
  return planOf(PLAN_SCHEMA.parse(json));
}

/** The JSON that {@link planFromJson} reads back as the same plan. */
export function planToJson(plan: Plan): unknown {
  const { masterData, statedTotals, ...lists } = plan;
  const unnamed = Object.entries(lists).map(([key, rows]) => [key, rows.map(({ row: _, ...rest }) => rest)]);
  return z.encode(PLAN_SCHEMA, { masterData, ...(Object.fromEntries(unnamed) as Omit<PlanTables, 'masterData' | 'statedTotals'>), statedTotals });
}

/** Everything a plan is made of, with nothing in it. */
export const EMPTY_TABLES: PlanTables = PLAN_SCHEMA.parse({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [] });
export type { Hours, Share };
