/** What fields of the plan may say, by the words that the plan keeps for it. */

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

/** What the budget's years are: the plan's own, calendar years, or the administrator's accounting years. */
export const YEAR_BASES = ['plan', 'calendar', 'accounting'] as const;
export type YearBasis = (typeof YEAR_BASES)[number];

/** Months by number. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Who pays: LBF, a housing organisation, the municipality, a foundation, an earlier plan that has money left, or somebody else. */
export const SOURCES = ['lbf', 'housing-organisation', 'municipality', 'foundation', 'carried-over', 'other'] as const;
export type FinancingSource = (typeof SOURCES)[number];

/** What is given: money, working hours, or premises and other. */
export const FORMS = ['cash', 'working-hours', 'premises'] as const;
export type FinancingForm = (typeof FORMS)[number];

/** What a party of the strategic agreement is. */
export const PARTY_KINDS = ['housing-organisation', 'municipality', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Who approves: the plan's own board, an organisation's board, the municipality, or LBF. */
export const APPROVERS = ['board', 'organisation-board', 'municipality', 'lbf'] as const;
export type Approver = (typeof APPROVERS)[number];

/** Which way a figure should go. */
export const DIRECTIONS = ['up', 'down', 'keep'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a figure is counted in; another word may be written. A grade is on the scale of marks, never a percentage. */
export const UNITS = ['percent', 'grade', 'count', 'percentage-points'] as const;

/** How far a milestone is. */
export const MILESTONE_STATES = ['not-started', 'in-progress', 'done', 'delayed', 'dropped'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/**
 * Eight years from any day lie in nine calendar years. A period that is longer is a slip of the pen
 * in a date, and not a reason for fifty columns.
 */
export const LARGEST_NUMBER_OF_YEARS = 9;
