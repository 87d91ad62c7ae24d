import { compare, fraction, isMultipleOf, type Exact } from '../../domain/exact';
import type { PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import { figuresIn, numberOf } from '../figures';
import { municipalityFinder } from '../municipality';
import { createRule } from '../rule';

const ONE = fraction<'measure'>(1);

/**
 * The area is a part of the municipality, so it has no more people of a kind than the municipality
 * has. Only counts stand beside counts: of percentages and rates either may be the larger.
 */
export const indicatorSubset = createRule({
  id: 'indicator-subset',
  basis: 'our-advice',
  check(context, report) {
    const isMunicipality = municipalityFinder(context.plan);
    const above = figuresIn(context, ['indicator', 'unit', 'value', 'comparator', 'comparatorValue']).flatMap((figure) => {
      const [inArea, inAll] = [numberOf(figure.value), numberOf(figure.comparatorValue)];
      const comparator = known(figure.comparator);
      if (figure.unit !== 'count' || comparator === undefined || !isMunicipality(comparator) || !isCount(inArea) || !isCount(inAll)) return [];
      return compare(inArea, inAll) > 0 ? [{ figure, comparator, inArea, inAll }] : [];
    });
    const [first, ...others] = above;
    if (!first) return;
    const places = above.flatMap(({ figure }) => [figure.at('value'), figure.at('comparatorValue')]) as [PlanPath, ...PlanPath[]];
    const { figure, comparator, inArea, inAll } = first;
    const values = { indicator: figure.name, comparator, inArea, inAll, count: above.length, places };
    report({ variant: others.length === 0 ? 'above' : 'above-many', severity: 'error', values, at: places });
  },
});

const isCount = (number: Exact<'measure'> | undefined): number is Exact<'measure'> => number !== undefined && isMultipleOf(number, ONE);
