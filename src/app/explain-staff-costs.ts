import { budgetYears } from '../domain/budget-years';
import { fraction, rounded, times, type Exact } from '../domain/exact';
import { groupBy } from '../domain/group-by';
import { splitInSteps } from '../domain/largest-remainder';
import type { Money } from '../domain/money';
import { amountField, at } from '../domain/path';
import { known } from '../domain/reading';
import { salariesOf } from '../domain/salary-years';
import type { Plan } from '../domain/plan';
import { costsByPlace, positionCosts, type PartsOfØre, type PositionCost } from '../rules/staff-cost-area/costs';
import { moneySum, ofYear, type Explain, type ExplainedSum } from './explained-sum';

const ØRE = fraction<'øre'>(1);
const inØre = (parts: PartsOfØre) => Number(rounded(parts, 0).numerator) as Money;
const isPositive = ({ numerator }: Exact<string>) => numerator > 0n;

/** An area's salaries in the budget, beside the part of each position's that is worked there; or one position's salary. */
export const explainStaffCosts: Explain = ({ variant, at: places, values: { positions } }, { plan }) => {
  const costs = positionCosts(plan) ?? [];
  if (!variant.startsWith('budget')) {
    const named: readonly unknown[] = Array.isArray(positions) ? positions : [];
    return costs.filter(({ position }) => named.includes(position)).map((cost) => ofPosition(cost, plan));
  }
  const rows = new Set(places.map(({ row }) => row));
  const computed = costsByPlace(costs);
  return [...groupBy(plan.budget.filter(({ row }) => rows.has(row)), ({ area }) => known(area) ?? '')].flatMap(([area, lines]) => {
    const amount = inØre(computed.get(area) ?? fraction<'øre'>(0));
    const about = plan.areas.find((row) => known(row.area) === area);
    const place = about && at('areas', about, 'area');
    const addends = lines.flatMap((line) => line.amounts.flatMap((_, year) => ofYear('budget', [line], year)));
    return [moneySum('area-salaries', addends, { kind: 'whole', amount }, place), moneySum('area-costs', partsOf(costs, area, amount), undefined, place)];
  });
};

/** What each position's time in an area costs, to the øre, so that the parts come to the whole. */
function partsOf(costs: readonly PositionCost[], area: string, whole: Money) {
  const parts = costs.flatMap(({ cost, shares, lines }) => {
    const [share, line] = [shares.get(area), lines.find((each) => known(each.area) === area)];
    return share && line && isPositive(share) && isPositive(cost) ? [{ at: at('staffResources', line, known(line.hours) === undefined ? 'share' : 'hours'), part: times(cost, share) }] : [];
  });
  if (parts.length === 0) return [];
  const amounts = splitInSteps(fraction<'øre'>(whole), parts.map(({ part }) => part), ØRE);
  return parts.map(({ at: place }, index) => ({ at: place, amount: inØre(amounts[index] ?? fraction<'øre'>(0)) }));
}

/** A position's salary in the years of the budget, beside the part that the area which *Løn* names has in it. */
function ofPosition({ salaries, shares, cost }: PositionCost, plan: Plan): ExplainedSum {
  const area = known(salaries[0]?.area ?? { kind: 'empty' });
  const share = (area === undefined ? undefined : shares.get(area)) ?? fraction<'share'>(0);
  const years = budgetYears(plan.masterData);
  const addends = salaries.flatMap((row) => years.map(({ index }) => ({ at: at('salaries', row, amountField(index)), amount: salariesOf(plan).yearOf(row, index).amount })));
  const [first] = salaries;
  return moneySum('position-salaries', addends, { kind: 'area-part', amount: inØre(times(cost, share)) }, first && at('salaries', first, 'position'));
}
