import { chosenAreas } from '../domain/area-overview';
import { countsAsLocal } from '../domain/cofinancing';
import { fraction, sum, times } from '../domain/exact';
import type { Finding } from '../domain/finding';
import { totalOfLine } from '../domain/line-total';
import type { Money } from '../domain/money';
import { amountField, at, atMasterData, atTotal, pathText, TOTALS_ROW, type PlanPath } from '../domain/path';
import type { BudgetLine, FinancingLine, Plan } from '../domain/plan';
import { WHOLE, type Share } from '../domain/quantities';
import { known, type Reading } from '../domain/reading';
import { hoursOfLine, linesOn } from '../domain/staff-on-day';
import { hasMoney, linesOf, MONEY_TABLES, type MoneyTable } from '../rules/amounts';
import { chosenAreaRows } from '../rules/areas';
import { linesByPosition } from '../rules/staff';
import { judged } from '../rules/staff-share-sum/time-of-position';
import { latestDay } from '../rules/weighting-vs-staff/rule';
import { explainCarriedOver, explainOverspent } from './explain-spending';
import { explainStaffCosts } from './explain-staff-costs';
import { exactSum, moneySum, ofYear, type Explain, type ExplainedSum, type Sources } from './explained-sum';

type Line = BudgetLine | FinancingLine;

const totals = (table: MoneyTable, lines: readonly Line[]) => lines.filter(hasMoney).map((line) => ({ at: at(table, line, 'total'), amount: totalOfLine(line) }));

/** The year of a path to its amount, counted from 0. */
const yearOf = ({ field = '' }: PlanPath): number | undefined => (field.startsWith('amounts.') ? Number(field.slice('amounts.'.length)) : undefined);
const amountIn = (addends: readonly { readonly amount: Money }[]) => addends.reduce((all, { amount }) => all + amount, 0);
const partOf = (whole: number, part: Share): number => {
  const { numerator, denominator } = times(fraction<'øre'>(whole), part);
  return Number((numerator + denominator - 1n) / denominator);
};

/** The amounts that the sheet's own formula in a place would add up. */
function addendsOfTotal(plan: Plan, table: MoneyTable, place: PlanPath) {
  const lines = linesOf(plan, table);
  const year = yearOf(place);
  if (place.row === TOTALS_ROW) return year === undefined ? totals(table, lines) : ofYear(table, lines, year);
  const line = lines.find(({ row }) => row === place.row);
  return line ? line.amounts.flatMap((_, index) => ofYear(table, [line], index)) : [];
}

function writtenAt(plan: Plan, table: MoneyTable, place: PlanPath): Money | undefined {
  const year = yearOf(place);
  const stated = plan.statedTotals[table];
  const empty: Reading<Money> = { kind: 'empty' };
  if (place.row === TOTALS_ROW) return known(year === undefined ? stated.total : (stated.amounts[year] ?? empty));
  return known(linesOf(plan, table).find(({ row }) => row === place.row)?.total ?? empty);
}

const isMoneyTable = (table: string): table is MoneyTable => MONEY_TABLES.some((each) => each === table);
const ofSource = ({ financing }: Plan, wanted: 'lbf' | 'local') => financing.filter((line) => (wanted === 'lbf' ? known(line.source) === 'lbf' : countsAsLocal(line)));

/** By rule; a rule that is not here speaks of no sum, or of one that no cells give by themselves. */
const EXPLAIN: Readonly<Record<string, Explain>> = {
  'staff-share-sum': ({ values: { position } }, { plan }) => {
    const lines = typeof position === 'string' ? linesByPosition(plan).get(position) : undefined;
    const result = lines && judged(plan, lines);
    const [first] = lines ?? [];
    if (!result || !first) return [];
    const about = at('staffResources', first, 'position');
    return result.unit === 'share'
      ? [exactSum('share', 'position', result.at.map((place, index) => ({ at: place, part: result.time.parts[index] ?? fraction<'share'>(0) })), WHOLE, about)]
      : [exactSum('hours', 'position', result.at.map((place, index) => ({ at: place, part: result.time.parts[index] ?? fraction<'hours'>(0) })), result.time.whole, about)];
  },
  'weighting-sum': (_, { plan }) => {
    const addends = (chosenAreaRows(plan) ?? []).flatMap((row) => {
      const part = known(row.weighting);
      return part ? [{ at: at('areas', row, 'weighting'), part }] : [];
    });
    return [exactSum('share', 'weightings', addends, WHOLE)];
  },
  'weighting-vs-staff': ({ at: places }, { plan }) => {
    const lines = [...linesOn(plan, latestDay(plan))];
    const hoursIn = (area: string) =>
      lines.flatMap((line) => {
        const part = known(line.area) === area ? hoursOfLine(line) : undefined;
        return part ? [{ at: at('staffResources', line, known(line.hours) === undefined ? 'share' : 'hours'), part }] : [];
      });
    const all = sum(chosenAreas(plan).flatMap((area) => hoursIn(area).map(({ part }) => part)));
    return places.flatMap((place) => {
      const row = plan.areas.find((each) => each.row === place.row);
      const [area, weighting] = [row && known(row.area), row && known(row.weighting)];
      return area !== undefined && weighting ? [exactSum('hours', 'area-hours', hoursIn(area), times(all, weighting), place, 'weighting')] : [];
    });
  },
  'budget-sum': ({ at: places }, { plan }) =>
    places.flatMap((place) => {
      if (!isMoneyTable(place.table)) return [];
      const written = writtenAt(plan, place.table, place);
      return written === undefined ? [] : [moneySum('cell', addendsOfTotal(plan, place.table, place), { kind: 'written', amount: written, at: place }, place)];
    }),
  'budget-financed': ({ variant, at: places }, { plan }) => {
    const [expenses, financing] = [totals('budget', plan.budget), totals('financing', plan.financing)];
    if (variant === 'years') {
      return places.flatMap((place) => {
        const year = yearOf(place);
        if (year === undefined) return [];
        const target = { kind: 'whole', amount: amountIn(ofYear('budget', plan.budget, year)), at: atTotal('budget', amountField(year)) } as const;
        return [moneySum('financing', ofYear('financing', plan.financing, year), target, place)];
      });
    }
    if (variant !== 'short' && variant !== 'over') return [];
    return [
      moneySum('financing', financing, { kind: 'whole', amount: amountIn(expenses), at: atTotal('budget', 'total') }),
      moneySum('expenses', expenses),
    ];
  },
  'cofinancing-minimum': (_, { plan, programme }) => {
    const financing = totals('financing', plan.financing);
    const least = { kind: 'at-least', amount: partOf(amountIn(financing), programme.cofinancing.local) } as const;
    return [moneySum('local', totals('financing', ofSource(plan, 'local')), least), moneySum('financing', financing)];
  },
  'cofinancing-year': ({ at: places }, { plan, programme }) =>
    places.flatMap((place) => {
      const year = yearOf(place);
      if (year === undefined) return [];
      const least = { kind: 'at-least', amount: partOf(amountIn(ofYear('financing', plan.financing, year)), programme.cofinancing.local) } as const;
      return [moneySum('local', ofYear('financing', ofSource(plan, 'local'), year), least, place)];
    }),
  'budget-agreement-figures': ({ variant }, { plan }) => {
    const [name, lines, field] =
      variant === 'lbf'
        ? (['lbf', ofSource(plan, 'lbf'), 'agreementLbf'] as const)
        : variant === 'local'
          ? (['local', ofSource(plan, 'local'), 'agreementLocal'] as const)
          : (['financing', plan.financing, 'agreementTotal'] as const);
    const agreed = known(plan.masterData[field]);
    return agreed === undefined ? [] : [moneySum(name, totals('financing', lines), { kind: 'whole', amount: agreed, at: atMasterData(field) })];
  },
  'budget-commitment': (_, { plan }) => {
    const commitment = known(plan.masterData.commitmentAmount);
    return commitment === undefined ? [] : [moneySum('lbf', totals('financing', ofSource(plan, 'lbf')), { kind: 'whole', amount: commitment, at: atMasterData('commitmentAmount') })];
  },
  'budget-non-cash': ({ variant, at: [expense, ...contributions] }, { plan }) => {
    const line = plan.budget.find(({ row }) => row === expense.row);
    if (variant !== 'differs' || !line) return [];
    const named = new Set(contributions.map(pathText));
    const given = totals('financing', plan.financing).filter((each) => named.has(pathText(each.at)));
    return [moneySum('contributions', given, { kind: 'whole', amount: totalOfLine(line), at: expense }, expense)];
  },
  'staff-cost-area': explainStaffCosts,
  'budget-overspent': explainOverspent,
  'budget-carried-over': explainCarriedOver,
};

/**
 * Takes the sums behind a finding apart: every part with its cell, what they come to, what that is held
 * up against, and what is between the two.
 *
 * @returns none for a finding that is about no sum
 */
export const explainSums = (finding: Finding, sources: Sources): readonly ExplainedSum[] =>
  (EXPLAIN[finding.rule]?.(finding, sources) ?? []).filter(({ addends }) => addends.length > 0);
