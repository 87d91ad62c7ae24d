import { budgetYears } from '../../domain/budget-years';
import { fraction, plus, times, type Exact } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { OUTSIDE, type Plan, type RowName, type SalaryRow, type StaffRow } from '../../domain/plan';
import type { Share } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { salariesOf } from '../../domain/salary-years';
import { shareOfLine } from '../../domain/staff-on-day';
import { linesByPosition, paidByPlan } from '../staff';
import { judged, type Judged } from '../staff-share-sum/time-of-position';

export type PartsOfØre = Exact<'øre'>;

/** What a position costs in the whole plan, and the part of it that each place takes. */
export interface PositionCost {
  readonly position: RowName;
  readonly salaries: readonly SalaryRow[];
  readonly cost: PartsOfØre;
  readonly shares: ReadonlyMap<string, Share>;
  readonly lines: readonly StaffRow[];
}

/**
 * Every position that *Løn* has costs of.
 *
 * @returns `undefined` when that cannot be told: a cell is not understood, a position is in no
 * sub-agreement or has no salary, a line states no share, shares are not the whole position, or they
 * were revised during the plan
 */
export function positionCosts(plan: Plan): readonly PositionCost[] | undefined {
  const years = budgetYears(plan.masterData);
  if (years.length === 0 || plan.salaries.some(isUnclearRow)) return undefined;
  const paid = new Set(plan.salaries.map(({ position }) => known(position)));
  if ([...linesByPosition(plan)].some(([position, lines]) => !paid.has(position) && paidByPlan(plan, position) && lines.some(({ area }) => known(area) !== OUTSIDE))) return undefined;
  const costs: PositionCost[] = [];
  for (const [position, salaries] of groupBy(plan.salaries, (row) => known(row.position))) {
    const cost = salaries.flatMap((row) => years.map(({ index }) => salariesOf(plan).yearOf(row, index).amount)).reduce((sum, amount) => plus(sum, fraction<'øre'>(amount)), fraction<'øre'>(0));
    if (cost.numerator === 0n) continue;
    const lines = position === undefined ? [] : (linesByPosition(plan).get(position) ?? []);
    const shares = sharesOf(lines);
    if (position === undefined || !shares || !isWhole(judged(plan, lines))) return undefined;
    costs.push({ position, salaries, cost, shares, lines });
  }
  return costs;
}

/** Parts that are more or less than the position are told by staff-share-sum. */
const isWhole = (time: Judged | undefined) => time !== undefined && time.time.standing !== 'above' && time.time.standing !== 'below';

function sharesOf(lines: readonly StaffRow[]): ReadonlyMap<string, Share> | undefined {
  const shares = new Map<string, Share>();
  const days = new Set(lines.map(({ statedOn }) => known(statedOn)));
  if (lines.length === 0 || days.size > 1) return undefined;
  for (const line of lines) {
    const [area, share] = [known(line.area), shareOfLine(line)];
    if (area === undefined || share === undefined || [line.statedOn, line.share, line.hours, line.contractedHours].some(isUnclear)) return undefined;
    shares.set(area, plus(shares.get(area) ?? fraction<'share'>(0), share));
  }
  return shares;
}

function isUnclearRow({ row: _, amounts, ...fields }: SalaryRow): boolean {
  return [...Object.values(fields), ...amounts].some(isUnclear);
}

/** What the positions' time in each place costs. */
export function costsByPlace(costs: readonly PositionCost[]): ReadonlyMap<string, PartsOfØre> {
  const places = new Map<string, PartsOfØre>();
  for (const { cost, shares } of costs) {
    for (const [place, share] of shares) places.set(place, plus(places.get(place) ?? fraction<'øre'>(0), times(cost, share)));
  }
  return places;
}
