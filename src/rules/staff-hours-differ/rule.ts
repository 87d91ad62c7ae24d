import { compare } from '../../domain/exact';
import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { createRule } from '../rule';
import { dayStated, runsOn, salariesOf } from '../staff';

/**
 * A position's contracted hours are the same in *Løn* and in every sub-agreement, on the same day.
 * Where several salaries run on that day, one of them must agree; that they overlap is another
 * rule's business.
 */
export const staffHoursDiffer = createRule({
  id: 'staff-hours-differ',
  basis: 'requirement',
  check({ plan }, report) {
    for (const line of plan.staffResources) {
      const position = known(line.position);
      const stated = known(line.contractedHours);
      const date = dayStated(plan, line);
      if (position === undefined || stated === undefined || date === undefined) continue;

      const running = salariesOf(plan, position).filter((salary) => runsOn(salary, date));
      const budgeted = running.flatMap((salary) => {
        const hours = known(salary.hours);
        return hours === undefined ? [] : [{ salary, hours }];
      });
      const first = budgeted[0];
      if (first === undefined || budgeted.some(({ hours }) => compare(hours, stated) === 0)) continue;

      const inSalaries = at('salaries', first.salary, 'hours');
      const inAgreement = at('staffResources', line, 'contractedHours');
      report({
        variant: 'differ',
        severity: 'error',
        values: { position, date, budget: first.hours, salary: inSalaries, stated, agreement: inAgreement },
        at: [inAgreement, inSalaries],
        statements: [
          { at: inSalaries, value: first.hours },
          { at: inAgreement, value: stated },
        ],
      });
    }
  },
});
