import type { Money } from '../../domain/money';
import type { PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import { amountsCanBeRead, MONEY_TABLES, sumIfClear, writtenTotals, type WrittenTotal } from '../amounts';
import { createRule } from '../rule';

interface Judged extends WrittenTotal {
  readonly computed: Money;
}

/**
 * Totals are the sums. The sheet adds up by itself, so a total is in the plan only where somebody
 * wrote over the formula. One that is not the sum is an error; one that is the sum today is a
 * warning, because it will not follow the amounts. Sums of amounts that are not understood are not
 * judged.
 */
export const budgetSum = createRule({
  id: 'budget-sum',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    for (const table of MONEY_TABLES) {
      if (!amountsCanBeRead(workbook, table)) continue;
      const totals = writtenTotals(plan, table).flatMap((total): readonly Judged[] => {
        const computed = sumIfClear(total.amounts);
        return computed === undefined ? [] : [{ ...total, computed }];
      });
      for (const { at, of, stated, computed, amounts } of totals.filter((total) => total.stated !== total.computed)) {
        const values = { place: at, column: at, stated, computed, gap: Math.abs(stated - computed) as Money };
        if (of === 'column') report({ variant: 'column', severity: 'error', values, at: [at] });
        else if (amounts.every(({ kind }) => kind === 'empty')) report({ variant: 'undivided', severity: 'error', values, at: [at] });
        else {
          const added = amounts.flatMap((amount) => known(amount) ?? []);
          report({ variant: 'line', severity: 'error', values: { ...values, amounts: added }, at: [at] });
        }
      }
      const [first, ...others] = totals.filter((total) => total.stated === total.computed);
      if (!first) continue;
      const places: [PlanPath, ...PlanPath[]] = [first.at, ...others.map(({ at }) => at)];
      const values = { place: first.at, places, stated: first.stated, count: places.length };
      report({ variant: others.length === 0 ? 'overwritten' : 'overwritten-many', severity: 'warning', values, at: places });
    }
  },
});
