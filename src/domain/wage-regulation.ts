import { compare, fraction, minus, over, plus, sum, times, type Exact } from './exact';
import { common, lengthOf, monthNumber, NO_MONTHS, type Months, type Span } from './months';
import type { Plan, RegulationRow } from './plan';
import { LARGEST_SHARE, type Share } from './quantities';
import { known, type Reading } from './reading';

/** What a salary is multiplied by. */
export type Factor = Exact<'factor'>;
/** Øre, before they are rounded to whole ones. */
export type PartsOfØre = Exact<'øre'>;

/**
 * What one line of *Lønregulering* does. All percentages of a day come before its amounts an hour,
 * in whatever order the lines stand, and later percentages raise earlier amounts too.
 */
export interface Regulation {
  /** Where its day begins; zero when the line says too little to count. */
  readonly at: Months;
  /** The line's own rise. */
  readonly percent: Share;
  /** The line's own amount for a year at 37 hours a week. */
  readonly yearly: PartsOfØre;
  /** From the day on a salary of the group is this many times the one before the first regulation … */
  readonly factor: Factor;
  /** … and this much more a year at 37 hours a week. */
  readonly supplement: PartsOfØre;
  /** How much of that is new on the day, divided equally among the lines of the day. */
  readonly factorChange: Factor;
  readonly supplementChange: PartsOfØre;
}

/** What a span of time is regulated by, weighted by the months. */
export interface Weighted {
  readonly factor: Factor;
  readonly supplement: PartsOfØre;
}

const ONE: Factor = fraction<'factor'>(1);
const NOTHING: PartsOfØre = fraction<'øre'>(0);
const NO_SHARE: Share = fraction<'share'>(0);
const NO_REGULATION: Regulation = {
  at: NO_MONTHS, percent: NO_SHARE, yearly: NOTHING, factor: fraction(0), supplement: NOTHING, factorChange: fraction(0), supplementChange: NOTHING,
}; // prettier-ignore
export const UNREGULATED: Weighted = { factor: ONE, supplement: NOTHING };

/** A share as such; one that is empty, not understood or has lost its % is none. */
export function shareOr0(reading: Reading<Share>): Share {
  const share = known(reading);
  return share === undefined || compare(share, fraction(LARGEST_SHARE)) > 0 ? NO_SHARE : share;
}

/** A group's name to compare by; Excel compares without regard to case. */
export function groupOf(reading: Reading<string>): string {
  const text = reading.kind === 'empty' ? '' : reading.kind === 'value' ? reading.value : reading.raw;
  return text.trim().toLocaleLowerCase('da');
}

/** What a line says of itself. */
function ownPart({ group, from, percent, perHour, hoursPerYear }: RegulationRow) {
  const day = known(from);
  if (groupOf(group) === '' || day === undefined) return undefined;
  const rise = shareOr0(percent);
  const [amount, hours] = [known(perHour), known(hoursPerYear)];
  return {
    at: monthNumber(day),
    group: groupOf(group),
    percent: compare(rise, fraction<'share'>(-1)) > 0 ? rise : NO_SHARE,
    yearly: amount === undefined || hours === undefined ? NOTHING : times(fraction<'øre'>(amount), hours),
  };
}

/** What each line of *Lønregulering* does, by the line's name. */
export function regulationsOf(plan: Pick<Plan, 'regulations'>): ReadonlyMap<string, Regulation> {
  const lines = plan.regulations.map((row) => ({ row: row.row, own: ownPart(row) }));
  const counted = lines.flatMap(({ own }) => own ?? []);
  return new Map(lines.map(({ row, own }) => [row, own ? regulation(own, counted.filter(({ group }) => group === own.group)) : NO_REGULATION]));
}

type OwnPart = NonNullable<ReturnType<typeof ownPart>>;

function regulation({ at, percent, yearly }: OwnPart, ofGroup: readonly OwnPart[]): Regulation {
  const until = (days: readonly OwnPart[]): Weighted => ({
    factor: product(days),
    supplement: sum(days.map((day) => times(day.yearly, product(days.filter((later) => compare(later.at, day.at) > 0))))),
  });
  const before = until(ofGroup.filter((day) => compare(day.at, at) < 0));
  const after = until(ofGroup.filter((day) => compare(day.at, at) <= 0));
  const sameDay = fraction<'lines'>(ofGroup.filter((day) => compare(day.at, at) === 0).length);
  return {
    at,
    percent,
    yearly,
    ...after,
    factorChange: over(minus(after.factor, before.factor), sameDay),
    supplementChange: over(minus(after.supplement, before.supplement), sameDay),
  };
}

const product = (days: readonly OwnPart[]): Factor =>
  days.reduce((factor, { percent }) => times(factor, plus(fraction<'share'>(1), percent)), ONE);

/** The regulation of a group over a span of time: what each line adds counts from its day on. */
export function weighted(regulations: readonly Regulation[], span: Span): Weighted {
  const length = lengthOf(span);
  if (length.numerator === 0n) return UNREGULATED;
  const part = ({ at }: Regulation) => over(lengthOf(common({ from: at, to: span.to }, span)), length);
  return {
    factor: plus(ONE, sum(regulations.map((each) => times(each.factorChange, part(each))))),
    supplement: sum(regulations.map((each) => times(each.supplementChange, part(each)))),
  };
}

/** The lines of a group; none for a group without a name. */
export function regulationsOfGroup(plan: Pick<Plan, 'regulations'>, all: ReadonlyMap<string, Regulation>, group: Reading<string>): readonly Regulation[] {
  const name = groupOf(group);
  if (name === '') return [];
  return plan.regulations.flatMap((row) => (groupOf(row.group) === name ? (all.get(row.row) ?? []) : []));
}
