import { compare, fraction, minus, rounded, times } from '../../domain/exact';
import type { Money } from '../../domain/money';
import { amountField, at } from '../../domain/path';
import type { FinancingLine, Plan } from '../../domain/plan';
import { known } from '../../domain/reading';
import { amountsCanBeRead, hasMoney, totalIfClear } from '../amounts';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** What rounding to whole kroner may move the amount of a year: half a krone. Our own advice. */
export const ROUNDING_OF_AMOUNT = 50 as Money;

/**
 * Working hours times their rate are what the line comes to; and an amount that somebody typed in
 * place of a calculated salary has a reason.
 */
export const budgetLineProduct = createRule({
  id: 'budget-line-product',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const wrong = amountsCanBeRead(workbook, 'financing') ? plan.financing.flatMap(judged) : [];
    const products = placesOf(wrong.map(({ place }) => place));
    const [first] = wrong;
    if (first && products) {
      const product = { severity: 'warning', values: { ...first, places: products, count: wrong.length }, at: products } as const;
      if (wrong.length === 1) report({ variant: 'differs', ...product });
      else report({ variant: 'differs-many', ...product });
    }

    const typed = canBeRead(workbook, 'salaries', ['reason']) ? unreasoned(plan) : [];
    const places = placesOf(typed.map(({ place }) => place));
    const [only, ...others] = typed;
    if (!only || !places) return;
    const values = { places, count: typed.length };
    if (others.length === 0) report({ variant: 'manual', severity: 'warning', values: { ...values, amount: only.amount }, at: places });
    else report({ variant: 'manual-many', severity: 'warning', values, at: places });
  },
});

/** A line whose hours and rate do not give its amount. */
function judged(line: FinancingLine) {
  const [hours, rate, stated] = [known(line.hours), known(line.hourlyRate), totalIfClear([line])];
  if (hours === undefined || rate === undefined || stated === undefined || !hasMoney(line)) return [];
  const product = times(fraction<'øre'>(rate), hours);
  const order = compare(product, fraction<'øre'>(stated));
  const gap = order > 0 ? minus(product, fraction<'øre'>(stated)) : minus(fraction<'øre'>(stated), product);
  const tolerance = (Math.max(1, line.amounts.filter((amount) => known(amount) !== undefined).length) * ROUNDING_OF_AMOUNT) as Money;
  if (compare(gap, fraction<'øre'>(tolerance)) <= 0) return [];
  const computed = Number(rounded(product, 0).numerator) as Money;
  const place = at('financing', line, 'total');
  return [{ place, hours: times(fraction<'measure'>(1), hours), rate, stated, computed, gap: Math.abs(computed - stated) as Money, tolerance }];
}

/** Amounts that somebody typed in place of a calculated salary, without a reason. */
function unreasoned({ salaries }: Plan) {
  return salaries.filter(({ reason }) => reason.kind === 'empty').flatMap((salary) =>
    salary.amounts.flatMap((reading, year) => {
      const amount = known(reading);
      return amount === undefined ? [] : [{ amount, place: at('salaries', salary, amountField(year)) }];
    }),
  );
}
