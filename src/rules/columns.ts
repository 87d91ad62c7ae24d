import { firstYear, type YearFacts, type YearName } from '../domain/budget-years';
import { LARGEST_NUMBER_OF_YEARS } from '../domain/plan-words';
import { amountField, isView, type AmountField, type FieldOf, type PlanTableKey, type TableKey, type ViewKey } from '../domain/path';
import type { examples } from '../messages/da/examples';

/** What a person may write in a column, and whether the plan can be checked without it. */
interface Column {
  /** The message that shows an example fitting the column. */
  readonly example: keyof typeof examples;
  /** No rule reads this column, or those that do are silent without it: what is wrong in it is a warning, not an error. */
  readonly unread?: true;
}

/** One column for each budget year that a plan may have. */
const forEachYear = (column: Column) =>
  Object.fromEntries(Array.from({ length: LARGEST_NUMBER_OF_YEARS }, (_, year) => [amountField(year), column])) as Readonly<
    Record<AmountField, Column>
  >;
const AMOUNTS = forEachYear({ example: 'example.amount' });

/** What is typed in the views. */
const VIEW_COLUMNS: Readonly<Record<ViewKey, Readonly<Record<string, Column>>>> = {
  overviewDate: { typedDay: { example: 'example.date', unread: true } },
  overviewPositions: { position: { example: 'example.position', unread: true } },
  overviewAreas: { area: { example: 'example.area', unread: true } },
  planYears: {},
  budgetSalaries: { statement: { example: 'example.salary-statement', unread: true } },
  spendingCheck: {},
  boardFacts: {},
  boardMoney: { line: { example: 'example.money-line', unread: true } },
  boardLocal: { line: { example: 'example.local-line', unread: true } },
  boardStaff: { area: { example: 'example.area', unread: true } },
  boardIndicators: { indicator: { example: 'example.indicator', unread: true } },
  boardMilestones: {},
  boardSpending: {},
  boardCheck: { result: { example: 'example.check-result', unread: true } },
  boardMeasures: {},
  boardStates: { state: { example: 'example.milestone-state', unread: true } },
  boardTitles: {},
};

/** Every column of the plan; a new one does not compile before it has an example. */
const COLUMNS: { readonly [Table in PlanTableKey]: Readonly<Record<FieldOf<Table>, Column>> } = {
  masterData: {
    name: { example: 'example.plan-name', unread: true },
    programme: { example: 'example.programme' },
    phase: { example: 'example.phase' },
    from: { example: 'example.date' },
    to: { example: 'example.date' },
    previousTo: { example: 'example.date', unread: true },
    caseNumber: { example: 'example.case-number', unread: true },
    housingAreas: { example: 'example.housing-areas', unread: true },
    departments: { example: 'example.departments', unread: true },
    accountingYearStart: { example: 'example.month', unread: true },
    yearBasis: { example: 'example.year-basis' },
    administrator: { example: 'example.employer', unread: true },
    contact: { example: 'example.contact', unread: true },
    commitmentDate: { example: 'example.date', unread: true },
    commitmentAmount: { example: 'example.commitment' },
    agreementLbf: { example: 'example.commitment' },
    agreementLocal: { example: 'example.commitment' },
    agreementTotal: { example: 'example.commitment' },
  },
  areas: {
    area: { example: 'example.area' },
    chosen: { example: 'example.yes' },
    weighting: { example: 'example.share' },
    subAgreementDate: { example: 'example.date' },
    subAgreementState: { example: 'example.state' },
    subAgreementPeriod: { example: 'example.period', unread: true },
  },
  parties: {
    name: { example: 'example.party', unread: true },
    kind: { example: 'example.party-kind', unread: true },
    signedBy: { example: 'example.person', unread: true },
    signedOn: { example: 'example.date', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  approvals: {
    approver: { example: 'example.approver', unread: true },
    name: { example: 'example.party', unread: true },
    approvedOn: { example: 'example.date', unread: true },
    document: { example: 'example.file', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  documents: {
    document: { example: 'example.document', unread: true },
    file: { example: 'example.file', unread: true },
    there: { example: 'example.yes', unread: true },
    dated: { example: 'example.date', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  positions: {
    title: { example: 'example.position' },
    number: { example: 'example.number' },
    aliases: { example: 'example.aliases' },
    paidBy: { example: 'example.paid-by' },
  },
  salaries: {
    position: { example: 'example.position' },
    employer: { example: 'example.employer', unread: true },
    hours: { example: 'example.hours' },
    from: { example: 'example.date' },
    to: { example: 'example.date' },
    yearlySalary: { example: 'example.money' },
    pension: { example: 'example.share', unread: true },
    supplements: { example: 'example.share', unread: true },
    totalCost: { example: 'example.money', unread: true },
    regulationGroup: { example: 'example.group', unread: true },
    financedBy: { example: 'example.source', unread: true },
    area: { example: 'example.area', unread: true },
    ...forEachYear({ example: 'example.amount', unread: true }),
    reason: { example: 'example.remark', unread: true },
  },
  regulations: {
    group: { example: 'example.group', unread: true },
    from: { example: 'example.date', unread: true },
    percent: { example: 'example.share', unread: true },
    perHour: { example: 'example.rate', unread: true },
    hoursPerYear: { example: 'example.hours-a-year', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  staffResources: {
    area: { example: 'example.area' },
    position: { example: 'example.position' },
    contractedHours: { example: 'example.hours' },
    share: { example: 'example.share' },
    hours: { example: 'example.hours' },
    statedOn: { example: 'example.date' },
    remark: { example: 'example.remark', unread: true },
  },
  budget: {
    number: { example: 'example.budget-number', unread: true },
    post: { example: 'example.post', unread: true },
    area: { example: 'example.area', unread: true },
    account: { example: 'example.account', unread: true },
    ...AMOUNTS,
    total: { example: 'example.amount' },
    activity: { example: 'example.activity', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  financing: {
    source: { example: 'example.source' },
    party: { example: 'example.party', unread: true },
    department: { example: 'example.departments', unread: true },
    form: { example: 'example.form' },
    ...AMOUNTS,
    total: { example: 'example.amount' },
    local: { example: 'example.yes' },
    hours: { example: 'example.hours' },
    hourlyRate: { example: 'example.rate' },
    expenseLine: { example: 'example.budget-number', unread: true },
    commitmentDate: { example: 'example.date', unread: true },
    commitmentDocument: { example: 'example.file', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  outsideMoney: {
    giver: { example: 'example.party', unread: true },
    purpose: { example: 'example.post', unread: true },
    department: { example: 'example.departments', unread: true },
    form: { example: 'example.form', unread: true },
    ...forEachYear({ example: 'example.amount', unread: true }),
    remark: { example: 'example.remark', unread: true },
  },
  budgetFollowUp: {
    number: { example: 'example.budget-number', unread: true },
    year: { example: 'example.plan-year-of-budget', unread: true },
    statedOn: { example: 'example.date', unread: true },
    revised: { example: 'example.amount', unread: true },
    spent: { example: 'example.amount', unread: true },
    expected: { example: 'example.amount', unread: true },
    explanation: { example: 'example.remark', unread: true },
    carriedFrom: { example: 'example.amount', unread: true },
    carriedTo: { example: 'example.amount', unread: true },
  },
  accountEntries: {
    account: { example: 'example.account', unread: true },
    text: { example: 'example.post', unread: true },
    amount: { example: 'example.amount', unread: true },
    year: { example: 'example.plan-year-of-budget', unread: true },
    date: { example: 'example.date', unread: true },
  },
  subGoals: {
    number: { example: 'example.sub-goal-number' },
    area: { example: 'example.area', unread: true },
    name: { example: 'example.sub-goal', unread: true },
    indicator: { example: 'example.indicator' },
    unit: { example: 'example.unit' },
    baseline: { example: 'example.measure' },
    year: { example: 'example.year', unread: true },
    comparator: { example: 'example.comparator', unread: true },
    comparatorValue: { example: 'example.measure' },
    source: { example: 'example.data-source', unread: true },
    direction: { example: 'example.direction', unread: true },
    target: { example: 'example.measure' },
    explanation: { example: 'example.remark', unread: true },
  },
  activities: {
    area: { example: 'example.area', unread: true },
    name: { example: 'example.activity', unread: true },
    purpose: { example: 'example.purpose', unread: true },
    supports: { example: 'example.sub-goal-number' },
    targetGroup: { example: 'example.target-group', unread: true },
    actors: { example: 'example.actors', unread: true },
  },
  milestones: {
    number: { example: 'example.budget-number', unread: true },
    name: { example: 'example.milestone', unread: true },
    area: { example: 'example.area', unread: true },
    activity: { example: 'example.activity', unread: true },
    responsible: { example: 'example.responsible', unread: true },
    start: { example: 'example.date', unread: true },
    deadline: { example: 'example.date', unread: true },
    repeats: { example: 'example.repeats', unread: true },
    criterion: { example: 'example.criterion', unread: true },
    doneOn: { example: 'example.date', unread: true },
    state: { example: 'example.milestone-state', unread: true },
    remark: { example: 'example.remark', unread: true },
  },
  indicators: {
    indicator: { example: 'example.indicator' },
    year: { example: 'example.year', unread: true },
    count: { example: 'example.count', unread: true },
    value: { example: 'example.measure' },
    unit: { example: 'example.unit' },
    comparator: { example: 'example.comparator', unread: true },
    comparatorValue: { example: 'example.measure' },
    source: { example: 'example.data-source', unread: true },
    takenOn: { example: 'example.date', unread: true },
    comment: { example: 'example.remark', unread: true },
    treatedOn: { example: 'example.date', unread: true },
  },
  followUps: {
    date: { example: 'example.date', unread: true },
    accountingYear: { example: 'example.accounting-year', unread: true },
    goal: { example: 'example.sub-goal', unread: true },
    data: { example: 'example.data-source', unread: true },
    decision: { example: 'example.decision', unread: true },
    minutes: { example: 'example.file', unread: true },
    shownToAuditorOn: { example: 'example.date', unread: true },
  },
  deviations: {
    rule: { example: 'example.deviation-rule', unread: true },
    concerns: { example: 'example.remark', unread: true },
    reason: { example: 'example.remark' },
    name: { example: 'example.person', unread: true },
    date: { example: 'example.date', unread: true },
    key: { example: 'example.deviation-key' },
  },
};

const columnOf = (table: TableKey, field: string): Column | undefined =>
  (isView(table) ? VIEW_COLUMNS[table] : (COLUMNS[table] as Readonly<Record<string, Column>>))[field];

/** Can the plan not be checked in full without this column? */
export const isNeeded = (table: TableKey, field: string): boolean =>
  !isView(table) && columnOf(table, field)?.unread !== true;

/** Does any rule read the table? What only shows the plan counts as read. */
export const isRead = (table: TableKey): boolean => isView(table) || Object.keys(COLUMNS[table]).some((field) => isNeeded(table, field));

/** What of *Overblik* nobody needs: it shows what the other sheets say, and no other sheet speaks of it. */
const ONLY_SHOWN: ReadonlySet<TableKey> = new Set(['boardFacts', 'boardMoney', 'boardLocal', 'boardStaff', 'boardIndicators', 'boardMilestones', 'boardSpending', 'boardCheck', 'boardMeasures', 'boardStates', 'boardTitles']);

export const isOnlyShown = (table: TableKey): boolean => ONLY_SHOWN.has(table);

/** The message that shows what may be written in a column; of budget years the plan's own. */
export function exampleIn(table: TableKey, field: string): keyof typeof examples {
  const column = columnOf(table, field);
  if (!column) throw new Error(`no column ${field} in ${table}`);
  return column.example;
}

/** The message that shows what may be written in a column under the plan's kind of budget years. */
export function exampleFor(table: TableKey, field: string, facts: YearFacts): keyof typeof examples {
  const example = exampleIn(table, field);
  return example === 'example.plan-year-of-budget' ? exampleOfYear(firstYear(facts)) : example;
}

function exampleOfYear({ basis, startMonth }: YearName): keyof typeof examples {
  if (basis === 'accounting' && startMonth > 1) return 'example.accounting-year-in-two';
  return `example.${basis}-year-of-budget`;
}
