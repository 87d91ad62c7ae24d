import type { Day } from '../../domain/calendar';
import { compare } from '../../domain/exact';
import { at } from '../../domain/path';
import type { Plan, RowName, SalaryRow, StaffRow } from '../../domain/plan';
import type { Hours } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { dayStated, lineAt, linesByPosition, runsOn, salariesOf } from '../staff';

/** A line of a sub-agreement that states hours, on the day it speaks of. */
interface Stated {
  readonly line: StaffRow;
  readonly hours: Hours;
  readonly date: Day;
}

/** Lines that differ from one salary in the same way. */
interface Difference {
  readonly salary: SalaryRow;
  readonly budget: Hours;
  readonly lines: [Stated, ...Stated[]];
}

const hoursAt = ({ line }: Stated) => lineAt(line, 'contractedHours');
const stateHours = (value: Hours) => ({ kind: 'hours', value }) as const;
const statement = (stated: Stated) => ({ at: hoursAt(stated), value: stateHours(stated.hours) });

/**
 * A position's contracted hours are the same in *Løn* and in every sub-agreement, on the same day.
 * Where several salaries run on that day, one of them must agree; that they overlap is another
 * rule's business. Where none states hours, the sub-agreements must agree among themselves.
 *
 * Source: LBF's template for sub-agreements, "Angivelserne skal stemme overens med angivelserne i
 * budgettet".
 */
export const staffHoursDiffer = createRule({
  id: 'staff-hours-differ',
  basis: 'requirement',
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'salaries', ['position', 'hours', 'from', 'to']) &&
      canBeRead(workbook, 'staffResources', ['position', 'contractedHours', 'statedOn']);
    if (!readable) return;

    for (const [position, lines] of linesByPosition(plan)) {
      const { differences, unpaid } = compared(plan, position, statedBy(plan, lines));

      for (const { salary, budget, lines: differing } of differences) {
        const [first, ...others] = differing;
        const inSalaries = at('salaries', salary, 'hours');
        const values = {
          position,
          days: [...new Set(differing.map(({ date }) => date))].sort(),
          budget,
          salary: inSalaries,
          stated: first.hours,
          agreements: differing.map(hoursAt),
          count: differing.length,
        };
        report({
          variant: others.length === 0 ? 'differ' : 'differ-many',
          severity: 'error',
          values,
          at: [hoursAt(first), ...others.map(hoursAt), inSalaries],
          statements: [{ at: inSalaries, value: stateHours(budget) }, ...differing.map(statement)],
        });
      }

      for (const [date, onDay] of groupBy(unpaid, (stated) => stated.date)) {
        const [first, ...others] = onDay;
        const stated = differentHours(onDay);
        if (stated.length === 1) continue;
        report({
          variant: 'agreements-differ',
          severity: 'error',
          values: { position, date, stated, agreements: onDay.map(hoursAt) },
          at: [hoursAt(first), ...others.map(hoursAt)],
          statements: onDay.map(statement),
        });
      }
    }
  },
});

function statedBy(plan: Plan, lines: readonly StaffRow[]): readonly Stated[] {
  return lines.flatMap((line) => {
    const hours = known(line.contractedHours);
    const date = isUnclear(line.statedOn) ? undefined : dayStated(plan, line);
    return hours === undefined || date === undefined ? [] : [{ line, hours, date }];
  });
}

function differentHours(stated: readonly Stated[]): readonly Hours[] {
  const different: Hours[] = [];
  for (const { hours } of stated) {
    if (different.every((other) => compare(other, hours) !== 0)) different.push(hours);
  }
  return different;
}

/** Holds each line up against the salaries of its day; what no salary speaks of is `unpaid`. */
function compared(plan: Plan, position: RowName, lines: readonly Stated[]) {
  const differences: Difference[] = [];
  const unpaid: Stated[] = [];
  for (const stated of lines) {
    const running = salariesOf(plan, position).filter((salary) => runsOn(salary, stated.date));
    if (running.some(({ hours, from, to }) => [hours, from, to].some(isUnclear))) continue;
    const budgeted = running.flatMap((salary) => {
      const hours = known(salary.hours);
      return hours === undefined ? [] : [{ salary, hours }];
    });
    const [first] = budgeted;
    if (first === undefined) unpaid.push(stated);
    if (first === undefined || budgeted.some(({ hours }) => compare(hours, stated.hours) === 0)) continue;
    const same = differences.find(
      ({ salary, lines: [other] }) => salary === first.salary && compare(other.hours, stated.hours) === 0,
    );
    if (same) same.lines.push(stated);
    else differences.push({ salary: first.salary, budget: first.hours, lines: [stated] });
  }
  return { differences, unpaid };
}
