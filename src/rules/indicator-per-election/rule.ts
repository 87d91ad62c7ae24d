import type { PlanPath } from '../../domain/path';
import { indicatorsOf } from '../../programmes/programme';
import { severalIn, votesIn } from '../elections';
import { createRule } from '../rule';

/** A figure of a vote is of one election, and so is its year: each election has a row of its own. */
export const indicatorPerElection = createRule({
  id: 'indicator-per-election',
  basis: 'our-advice',
  missing: ['year'],
  check(context, report) {
    const votes = votesIn(context);
    const measures = indicatorsOf(context.programme).flatMap(({ perElection, measures: each }) => (perElection ? each.map(({ name }) => name) : []));
    const several = votes.flatMap(severalIn);
    const apart = votes.filter((figure) => severalIn(figure).length === 0);
    if (isFilled(several)) report({ variant: 'several', severity: 'warning', values: { places: several, measures }, at: several });
    const which = apart.filter(({ fixed }) => fixed?.measure === undefined).map((figure) => figure.at('indicator'));
    if (isFilled(which)) report({ variant: 'which', severity: 'warning', values: { places: which, measures }, at: which });
    const years = apart.filter(({ fixed, year }) => fixed?.measure !== undefined && year.kind === 'empty').map((figure) => figure.at('year'));
    if (isFilled(years)) report({ variant: 'year', severity: 'warning', values: { count: years.length, places: years }, at: years });
  },
});

const isFilled = (places: readonly PlanPath[]): places is readonly [PlanPath, ...PlanPath[]] => places.length > 0;
