import type { Exact } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { IndicatorRow } from '../../domain/plan';
import type { Count } from '../../domain/quantities';
import { known } from '../../domain/reading';
import { simplified } from '../../notation/tidy';
import { indicatorNamer, numberOf } from '../figures';
import { canBeRead } from '../readable';
import { createRule, type RuleContext } from '../rule';
import { populationOf, type Population } from './population';

/** A figure that says how many there are of an age group in a year. */
interface Counting extends Population {
  readonly row: IndicatorRow;
  readonly name: string;
  readonly ages: string;
  readonly year: number;
  readonly source: string | undefined;
  readonly count: Count;
  readonly percentage: Exact<'measure'>;
}

/**
 * Two indicators of the same ages and year are about the same people: how many those are, as a count
 * and its percentage imply, must agree. Ranges that all overlap in pairs have a number in common, so
 * only the two that are furthest apart are looked at.
 */
export const indicatorPopulation = createRule({
  id: 'indicator-population',
  basis: 'our-advice',
  check(context, report) {
    if (!canBeRead(context.workbook, 'indicators', ['indicator', 'year', 'count', 'value', 'unit', 'source'])) return;
    for (const group of groupBy(countingsIn(context), ({ ages, year }) => `${ages} ${year}`).values()) {
      // Two figures of one indicator and year are of different people: who belongs to whom cannot be seen.
      if (new Set(group.map(({ name }) => name)).size < group.length) continue;
      const bySource = [...groupBy(group, ({ source }) => source)].flatMap(([source, figures]) => (source === undefined ? [] : (furthestApart(figures) ?? [])));
      for (const apart of bySource) report({ variant: 'differ', severity: 'warning', values: valuesOf(apart), at: placesOf(apart) });
      const apart = bySource.length > 0 ? undefined : furthestApart(group);
      if (apart) report({ variant: 'sources-differ', severity: 'advice', values: valuesOf(apart), at: placesOf(apart) });
    }
  },
});

function countingsIn({ plan, programme }: RuleContext): readonly Counting[] {
  const named = indicatorNamer(programme);
  return plan.indicators.flatMap((row) => {
    const fixed = named(known(row.indicator) ?? '');
    const ages = fixed?.indicator.population;
    const [year, count, percentage] = [known(row.year), known(row.count), numberOf(row.value)];
    const unit = known(row.unit) ?? (row.unit.kind === 'empty' ? fixed?.indicator.unit : undefined);
    if (!fixed || ages === undefined || unit !== 'percent' || year === undefined || count === undefined || percentage === undefined) return [];
    const population = populationOf(count, percentage);
    const source = known(row.source);
    const name = fixed.measure?.name ?? fixed.indicator.name;
    return population ? [{ ...population, row, name, ages, year, count, percentage, source: source === undefined ? undefined : simplified(source) }] : [];
  });
}

interface Apart {
  readonly fewer: Counting;
  readonly more: Counting;
}

/** The figure with the smallest number of people and the one with the largest, if no number fits both. */
function furthestApart(figures: readonly [Counting, ...Counting[]]): Apart | undefined {
  const fewer = figures.reduce((one, other) => (other.most < one.most ? other : one));
  const more = figures.reduce((one, other) => (other.fewest > one.fewest ? other : one));
  return more.fewest > fewer.most ? { fewer, more } : undefined;
}

const placesOf = ({ fewer, more }: Apart): [PlanPath, ...PlanPath[]] =>
  [more, fewer].flatMap(({ row }) => [at('indicators', row, 'count'), at('indicators', row, 'value')]) as [PlanPath, ...PlanPath[]];

const valuesOf = (apart: Apart) => {
  const { fewer, more } = apart;
  return {
    ages: more.ages, year: String(more.year), places: placesOf(apart),
    more: more.name, moreCount: Number(more.count.numerator), moreValue: more.percentage, moreFrom: Number(more.fewest), moreTo: Number(more.most),
    fewer: fewer.name, fewerCount: Number(fewer.count.numerator), fewerValue: fewer.percentage, fewerFrom: Number(fewer.fewest), fewerTo: Number(fewer.most),
  };
};
