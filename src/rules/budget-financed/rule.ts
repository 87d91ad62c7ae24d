import { standingOfTotal } from '../../domain/line-total';
import type { Money } from '../../domain/money';
import { amountField, atTotal, type PlanPath } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { allAmounts, amountsCanBeRead, amountsOfYear, linesOf, MONEY_TABLES, sumIfClear, yearsWithAmounts } from '../amounts';
import { createRule } from '../rule';

/** A budget year in which financing and expenses differ. */
interface YearGap {
  readonly year: number;
  readonly gap: Money;
}

/**
 * Financing equals expenses, over the whole plan; years may differ, and are then told together. A
 * plan that has one of the two only is not finished yet. Where a total is not divided
 * into years, the years cannot be compared, and the difference is one of the totals. A total that
 * contradicts its years is told by budget-sum, and nothing is judged before it is put right.
 *
 * Source: LBF grants its part of a budget that is covered in full.
 */
export const budgetFinanced = createRule({
  id: 'budget-financed',
  basis: 'requirement',
  missing: ['no-financing', 'no-expenses'],
  check({ plan, workbook }, report) {
    if (!amountsCanBeRead(workbook, 'budget') || !amountsCanBeRead(workbook, 'financing')) return;
    const expenses = sumIfClear(allAmounts(plan, 'budget'));
    const financing = sumIfClear(allAmounts(plan, 'financing'));
    if (expenses === undefined || financing === undefined) return;

    const standings = new Set(MONEY_TABLES.flatMap((table) => linesOf(plan, table).map(standingOfTotal)));
    const isDivided = !standings.has('undivided');
    if (standings.has('contradicts') || (!isDivided && expenses === financing)) return;
    const years = isDivided ? yearGaps(plan) : [];
    const [first, ...others] = isDivided ? years.map(yearAt) : [atTotal('financing', 'total')];
    if (!first) return;
    const totals = { expenses, financing, gap: Math.abs(expenses - financing) as Money };
    const inYears: [PlanPath, ...PlanPath[]] = [first, ...others];
    const severity = 'error';
    const at = [atTotal('financing', 'total'), atTotal('budget', 'total')] as const;
    const isBlank = (table: 'budget' | 'financing') => allAmounts(plan, table).every(({ kind }) => kind === 'empty');

    if (expenses === financing) {
      const gap = Math.max(...years.map((each) => each.gap)) as Money;
      report({ variant: 'years', severity: 'advice', values: { years: inYears, gap, expenses }, at: inYears });
    } else if (isBlank('financing')) {
      report({ variant: 'no-financing', severity, values: { expenses }, at });
    } else if (isBlank('budget')) {
      report({ variant: 'no-expenses', severity, values: { financing }, at: [at[1], at[0]] });
    } else {
      report({
        variant: financing < expenses ? 'short' : 'over',
        severity,
        values: { ...totals, years: inYears },
        at,
        statements: [
          { at: at[1], value: { kind: 'money', value: expenses } },
          { at: at[0], value: { kind: 'money', value: financing } },
        ],
      });
    }
  },
});

const yearAt = ({ year }: YearGap) => atTotal('financing', amountField(year));

function yearGaps(plan: Plan): readonly YearGap[] {
  return Array.from({ length: yearsWithAmounts(plan) }, (_, year) => {
    const [expenses = 0, financing = 0] = (['budget', 'financing'] as const).map((table) => sumIfClear(amountsOfYear(plan, table, year)));
    return { year, gap: Math.abs(expenses - financing) as Money };
  }).filter(({ gap }) => gap !== 0);
}
