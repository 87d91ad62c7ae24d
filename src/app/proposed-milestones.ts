import { accountingYears } from '../domain/accounting-years';
import { budgetYears } from '../domain/budget-years';
import { addDays, addMonths, type Day, type Period } from '../domain/calendar';
import { exact } from '../domain/exact';
import { CROSS_CUTTING, type Plan } from '../domain/plan';
import { EMPTY, known, valueOf } from '../domain/reading';
import { simplified } from '../notation/tidy';

/** A milestone that most plans have; that and when is our own advice. */
export interface ProposedMilestone {
  /** Danish, because it goes into the workbook. */
  readonly name: string;
  readonly start: Day;
  readonly deadline: Day;
  /** Times a year, where it is done again and again. */
  readonly repeats?: number;
}

/** How many times a year a board meets. */
export const MEETINGS_A_YEAR = [2, 4] as const;
export type MeetingsAYear = (typeof MEETINGS_A_YEAR)[number];

/** The board is constituted, the plan evaluated and its accounts closed within so many months. */
const MONTHS_TO_CONSTITUTE = 3;
const MONTHS_OF_EVALUATION = 6;
const MONTHS_TO_CLOSE = 6;

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a < b ? b : a);

/** The plan's period, where it is one that a plan may have. */
function periodOf({ masterData }: Plan): Period | undefined {
  const [from, to] = [known(masterData.from), known(masterData.to)];
  const last = budgetYears(masterData).at(-1)?.to;
  return from !== undefined && to !== undefined && last === to ? { from, to } : undefined;
}

function milestonesOf({ from, to }: Period, startMonth: number | undefined, meetings: MeetingsAYear): readonly ProposedMilestone[] {
  const after = addDays(to, 1);
  const years = startMonth === undefined ? [] : accountingYears({ from, to }, startMonth);
  return [
    { name: 'Bestyrelsen er konstitueret', start: from, deadline: earlier(addDays(addMonths(from, MONTHS_TO_CONSTITUTE), -1), to) },
    { name: 'Bestyrelsesmøder', start: from, deadline: to, repeats: meetings },
    { name: 'Årligt statusseminar', start: from, deadline: to, repeats: 1 },
    ...years.map((year) => ({ name: `Opfølgning på målene til revisor, regnskabsår ${year.name}`, start: later(year.from, from), deadline: earlier(year.to, to) })),
    { name: 'Helhedsplanen er evalueret', start: later(addMonths(after, -MONTHS_OF_EVALUATION), from), deadline: to },
    { name: 'Regnskabet er afsluttet', start: after, deadline: addDays(addMonths(after, MONTHS_TO_CLOSE), -1) },
  ];
}

/** Is the accounting year unknown, without which no follow-up can be proposed? */
export const lacksAccountingYear = ({ masterData }: Plan): boolean => known(masterData.accountingYearStart) === undefined;

/**
 * Milestones for a plan with a period, in the order in which they begin: those of which the plan has none of that
 * name. All of them lie in the period, save the closing of the accounts, which follows it. None
 * while the period is not known, ends before it begins or is longer than a plan may be.
 */
export function proposedMilestones(plan: Plan, meetings: MeetingsAYear): readonly ProposedMilestone[] {
  const period = periodOf(plan);
  if (period === undefined) return [];
  const named = new Set(plan.milestones.map(({ name }) => simplified(name.kind === 'value' ? name.value : 'raw' in name ? name.raw : '')));
  const proposed = milestonesOf(period, known(plan.masterData.accountingYearStart), meetings);
  return proposed.filter(({ name }) => !named.has(simplified(name))).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** The greatest of the milestones' numbers, as far as they are plain numbers. */
const greatestNumber = ({ milestones }: Plan): number =>
  Math.max(0, ...milestones.map(({ number }) => Number(/^\d{1,6}$/.exec(known(number)?.trim() ?? '')?.[0] ?? 0)));

/** The rows of *Milepælsplan*, numbered on from those that stand there. */
export function proposedMilestoneRows(chosen: readonly ProposedMilestone[], plan: Plan) {
  const first = greatestNumber(plan) + 1;
  return chosen.map(({ name, start, deadline, repeats }, index) => ({
    number: valueOf(String(first + index)),
    name: valueOf(name),
    area: valueOf<string>(CROSS_CUTTING),
    start: valueOf(start),
    deadline: valueOf(deadline),
    repeats: repeats === undefined ? EMPTY : valueOf(exact<'count'>(repeats)),
  }));
}
