import { covers, type Day } from './calendar';
import { compare, fraction, over, times, type Exact } from './exact';
import type { Plan, RowName, SalaryRow, StaffRow } from './plan';
import { FULL_TIME, type Hours, type Share } from './quantities';
import { known, type Reading } from './reading';

/**
 * What the two statements about staff say on one day. The sheets' formulas say the same, so each
 * definition here has its formula: a cell that is not understood says nothing, and is no number.
 */

/** Does the salary run on the day? An end that is blank or not understood is open. */
export function salaryRuns({ from, to }: SalaryRow, on: Day | undefined): boolean {
  if (on === undefined) return known(from) === undefined;
  return covers({ from: known(from), to: known(to) }, on);
}

/** Has the line been stated by that day? Without a date it has always been; a date not understood is none. */
function isStated({ statedOn }: StaffRow, on: Day | undefined): boolean {
  const date = known(statedOn);
  return statedOn.kind === 'empty' || (date !== undefined && on !== undefined && date <= on);
}

/** What a cell says, as a text to compare by; Excel compares without regard to case. */
function textOf(reading: Reading<string>): string {
  const text = reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw;
  return text.trim().toLowerCase();
}

const listedIn = new WeakMap<Plan['positions'], ReadonlySet<RowName>>();

/** The names of the positions on the plan's list; asked for once a row, so they are gathered once a list. */
function listed({ positions }: Plan): ReadonlySet<RowName> {
  const names = listedIn.get(positions) ?? new Set(positions.map(({ row }) => row));
  listedIn.set(positions, names);
  return names;
}

/** The position that a row speaks of, if it is on the list. */
export function positionOf(plan: Plan, { position }: { readonly position: Reading<RowName> }): RowName | undefined {
  const name = known(position);
  return name !== undefined && listed(plan).has(name) ? name : undefined;
}

/**
 * The lines that are their sub-agreements' word on the day: stated by then, and not replaced by a
 * later line of the same area and position that is stated by then too.
 */
export function linesOn(plan: Plan, on: Day | undefined): ReadonlySet<StaffRow> {
  const names = listed(plan);
  const latest = new Map<string, Day>();
  const key = (line: StaffRow) => {
    const position = known(line.position);
    return position !== undefined && names.has(position) ? `${textOf(line.area)}\n${position}` : undefined;
  };
  const stated = plan.staffResources.filter(
    (line) => textOf(line.area) !== '' && textOf(line.position) !== '' && isStated(line, on),
  );
  for (const line of stated) {
    const [group, date] = [key(line), known(line.statedOn)];
    if (group !== undefined && date !== undefined && date > (latest.get(group) ?? '')) latest.set(group, date);
  }
  return new Set(
    stated.filter((line) => {
      const group = key(line);
      const last = group === undefined ? undefined : latest.get(group);
      return last === undefined || known(line.statedOn) === last;
    }),
  );
}

/** Hours a week that a line states: those given, else its share of the contracted hours. */
export function hoursOfLine({ contractedHours, share, hours }: StaffRow): Hours | undefined {
  const [given, contracted, part] = [known(hours), known(contractedHours), known(share)];
  return given ?? (contracted && part && times(contracted, part));
}

/** The part of the position that a line states: the share given, else its hours of the contracted ones. */
export function shareOfLine({ contractedHours, share, hours }: StaffRow): Share | undefined {
  const [given, contracted, part] = [known(hours), known(contractedHours), known(share)];
  if (part !== undefined || given === undefined || contracted === undefined) return part;
  return compare(contracted, fraction<'hours'>(0)) > 0 ? (over(given, contracted) as Exact<string> as Share) : undefined;
}

/** Full-time equivalents (årsværk): of the week of {@link FULL_TIME}. */
export const fullTimeEquivalents = (hours: Hours): Exact<'fte'> => over(hours, FULL_TIME) as Exact<string> as Exact<'fte'>;

/** A part of a whole; `undefined` of nothing. */
export function partOf<Unit extends string>(part: Exact<Unit>, whole: Exact<Unit>): Share | undefined {
  return whole.numerator === 0n ? undefined : (over(part, whole) as Exact<string> as Share);
}
