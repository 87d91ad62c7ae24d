import { z } from 'zod';
import { accountEntryRow, budgetFollowUpRow } from './budget-follow-up-rows';
import { approvalRow, documentRow, partyRow } from './case-rows';
import { deviationRow } from './deviation-rows';
import { activityRow, followUpRow, indicatorRow, milestoneRow, subGoalRow } from './effort-rows';
import { FORMS, MONTHS, PAYERS, PHASES, SOURCES, SUB_AGREEMENT_STATES, YEAR_BASES } from './plan-words';
import { day, hours, money, period, reading, share, text } from './reading-json';

/**
 * The shape of a plan as JSON; whether the plan is right is for the rules. How a field is written:
 * `reading-json.ts`. The pane does without this until somebody opens a sample.
 */

const masterData = z.strictObject({
  name: text,
  programme: text,
  phase: reading(z.enum(PHASES)),
  from: reading(day),
  to: reading(day),
  /** The last day of the plan that this one follows. */
  previousTo: reading(day),
  /** The case's number at LBF. */
  caseNumber: text,
  housingAreas: text,
  departments: text,
  /** The month in which the accounting year begins, 1 to 12. */
  accountingYearStart: reading(z.literal(MONTHS)),
  /** What the budget's years are; the plan's own where nothing is said. */
  yearBasis: reading(z.enum(YEAR_BASES)),
  administrator: text,
  contact: text,
  /** What LBF has promised to pay, and when. */
  commitmentDate: reading(day),
  commitmentAmount: reading(money),
  /** What the agreement itself states, where it states figures. */
  agreementLbf: reading(money),
  agreementLocal: reading(money),
  agreementTotal: reading(money),
});

/** One of the programme's areas, whether the plan has chosen it or not. */
const areaRow = z.strictObject({
  area: text,
  chosen: reading(z.boolean()),
  weighting: reading(share),
  subAgreementDate: reading(day),
  subAgreementState: reading(z.enum(SUB_AGREEMENT_STATES)),
  /** The period of the sub-agreement, where it states one. */
  subAgreementPeriod: reading(period),
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
  /** The name of the activity that the money is for. */
  activity: text,
  remark: text,
});

const financingLine = z.strictObject({
  source: reading(z.enum(SOURCES)),
  party: text,
  /** The department of the party that gives it. */
  department: text,
  form: reading(z.enum(FORMS)),
  amounts,
  /** Only what somebody typed in place of the sum. */
  total: reading(money),
  /** Does it count as local co-financing? Unanswered, the source decides. */
  local: reading(z.boolean()),
  /** Working hours in the whole plan, and what an hour is worth. */
  hours: reading(hours),
  hourlyRate: reading(money),
  /** The number of the line of expenses on which what is no money stands with the same amount. */
  expenseLine: text,
  /** When it was promised, and where that stands. */
  commitmentDate: reading(day),
  commitmentDocument: text,
  remark: text,
});

/** Money that the plan benefits from and that is none of its own: it is in no total. */
const outsideMoneyLine = z.strictObject({
  giver: text,
  purpose: text,
  department: text,
  form: reading(z.enum(FORMS)),
  amounts,
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
  outsideMoney: z.array(outsideMoneyLine).prefault([]),
  budgetFollowUp: z.array(budgetFollowUpRow).prefault([]),
  accountEntries: z.array(accountEntryRow).prefault([]),
  subGoals: z.array(subGoalRow).prefault([]),
  activities: z.array(activityRow).prefault([]),
  milestones: z.array(milestoneRow).prefault([]),
  indicators: z.array(indicatorRow).prefault([]),
  followUps: z.array(followUpRow).prefault([]),
  deviations: z.array(deviationRow).prefault([]),
  statedTotals: z.strictObject({ budget: statedTotals, financing: statedTotals }).prefault({}),
});

/** What a plan is made of before its rows have names. */
export type PlanTables = z.output<typeof PLAN_SCHEMA>;
