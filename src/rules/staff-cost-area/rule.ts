import { durationOf } from '../../domain/calendar';
import { fraction, rounded, times } from '../../domain/exact';
import { isSalaryLine } from '../../domain/budget-salaries';
import { groupBy } from '../../domain/group-by';
import type { Money } from '../../domain/money';
import { at, type PlanPath } from '../../domain/path';
import { CROSS_CUTTING, OUTSIDE, type BudgetLine, type Plan } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import type { Programme } from '../../programmes/programme';
import { amountsCanBeRead } from '../amounts';
import { areaName } from '../areas';
import { canBeRead } from '../readable';
import { planPeriod } from '../plan-period';
import { createRule } from '../rule';
import { standingOf } from '../sum-of-parts';
import { costsByPlace, positionCosts, type PartsOfØre, type PositionCost } from './costs';

/** Amounts are written in whole thousands, hundreds or ones of kroner, or to the øre. Coarsest first. */
export const WRITTEN_STEPS: readonly PartsOfØre[] = [100_000, 10_000, 100, 1].map((øre) => fraction<'øre'>(øre));
const NOTHING = fraction<'øre'>(0);
const inØre = (parts: PartsOfØre) => Number(rounded(parts, 0).numerator) as Money;

/**
 * Where salaries are split by area, an area's are what its part of each position costs: in the
 * budget, where all lines of salaries name an area; and in *Løn*, where a position names a single one.
 */
export const staffCostArea = createRule({
  id: 'staff-cost-area',
  basis: 'our-advice',
  check({ plan, programme, workbook }, report) {
    const readable =
      canBeRead(workbook, 'salaries', ['position', 'hours', 'from', 'to', 'yearlySalary', 'pension', 'supplements', 'totalCost', 'regulationGroup', 'area']) &&
      canBeRead(workbook, 'staffResources', ['area', 'position', 'contractedHours', 'share', 'hours', 'statedOn']) &&
      canBeRead(workbook, 'masterData', ['from', 'to']);
    const costs = readable && isSplit(plan) ? positionCosts(plan) : undefined;
    if (!costs) return;

    const byPlace = costsByPlace(costs);
    const differing = amountsCanBeRead(workbook, 'budget') && canBeRead(workbook, 'budget', ['post', 'area']) ? differingAreas(plan, byPlace) : [];
    const [area, ...moreAreas] = differing;
    if (area) {
      const places = differing.flatMap(({ lines }) => lines.map((line) => at('budget', line, 'area'))) as [PlanPath, ...PlanPath[]];
      const values = {
        area: nameOf(area.place, programme), areas: differing.map(({ place }) => nameOf(place, programme)), count: differing.length,
        stated: inØre(area.stated), computed: inØre(area.computed), gap: inØre(area.gap), places,
      };
      report({ variant: moreAreas.length === 0 ? 'budget' : 'budget-many', severity: 'warning', values, at: places });
    }

    const elsewhere = costs.flatMap(partElsewhere);
    const [one, ...others] = elsewhere;
    if (!one) return;
    const places = elsewhere.flatMap(({ salaries }) => salaries.map((row) => at('salaries', row, 'area'))) as [PlanPath, ...PlanPath[]];
    const values = {
      position: one.position, positions: elsewhere.map(({ position }) => position), count: elsewhere.length, area: nameOf(one.place, programme),
      share: one.share, part: inØre(times(one.cost, one.share)), cost: inØre(one.cost), lines: one.lines.map((line) => at('staffResources', line, 'share')), places,
    };
    report({ variant: others.length === 0 ? 'salaries' : 'salaries-many', severity: 'warning', values, at: places });
  },
});

/** As the workbook calls it. */
const CROSS_CUTTING_NAME = 'Tværgående';
const nameOf = (place: string, programme: Programme) => (place === CROSS_CUTTING ? CROSS_CUTTING_NAME : areaName(place, programme));

/** Does anything say which area a salary belongs to? Else the salaries need not be worked out. */
const isSplit = ({ salaries, budget }: Plan) => [...salaries, ...budget.filter(isSalaryLine)].some(({ area }) => known(area) !== undefined);

interface DifferingArea {
  readonly place: string;
  readonly lines: readonly BudgetLine[];
  readonly stated: PartsOfØre;
  readonly computed: PartsOfØre;
  readonly gap: PartsOfØre;
}

/**
 * None while a line of salaries names no area, or the budget has spread what is cross-cutting by a key of its own; nor
 * while the plan lasts a part of a month, which is a slip in its last day that every salary would repeat.
 */
function differingAreas({ budget, masterData }: Plan, byPlace: ReadonlyMap<string, PartsOfØre>): readonly DifferingArea[] {
  const period = planPeriod(masterData);
  if (!period || durationOf(period).days !== 0) return [];
  const lines = budget.filter((line) => isSalaryLine(line) && line.amounts.some(({ kind }) => kind !== 'empty'));
  if (lines.some(({ area, amounts }) => known(area) === undefined || amounts.some(isUnclear))) return [];
  const byArea = groupBy(lines, ({ area }) => known(area) ?? '');
  if (byPlace.has(CROSS_CUTTING) && !byArea.has(CROSS_CUTTING)) return [];
  return [...byArea].flatMap(([place, ofArea]) => {
    const amounts = ofArea.flatMap((line) => line.amounts.flatMap((amount) => known(amount) ?? [])).map((amount) => fraction<'øre'>(amount));
    const computed = byPlace.get(place) ?? NOTHING;
    const { standing, sum, gap } = standingOf(amounts, computed, WRITTEN_STEPS);
    return standing === 'above' || standing === 'below' ? [{ place, lines: ofArea, stated: sum, computed, gap }] : [];
  });
}

/** A position that stands in one area in *Løn*, and spends a part of its time in others. */
function partElsewhere({ position, salaries, cost, shares, lines }: PositionCost) {
  const [place, ...others] = new Set(salaries.map(({ area }) => known(area)));
  if (place === undefined || others.length > 0 || shares.has(OUTSIDE)) return [];
  if (shares.size === 1 && shares.has(place)) return [];
  return [{ position, place, salaries, share: shares.get(place) ?? fraction<'share'>(0), cost, lines }];
}
