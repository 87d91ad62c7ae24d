import { compare, fraction, type Exact } from '../../domain/exact';
import { at, type PlanPath } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { FULL_TIME, WHOLE } from '../../domain/quantities';
import { known, type Reading } from '../../domain/reading';
import { createRule } from '../rule';
import { lineAt } from '../staff';

interface Placed<Unit extends string> {
  readonly place: PlanPath;
  readonly value: Exact<Unit>;
}

/**
 * A share is above 0 and at most the whole position; weekly hours are above 0, and seldom more than
 * full time. Cells that are wrong in the same way are one finding.
 */
export const staffShareRange = createRule({
  id: 'staff-share-range',
  basis: 'our-advice',
  check({ plan }, report) {
    const shares = plan.staffResources.flatMap((line) => placed(lineAt(line, 'share'), line.share));
    const hours = weeklyHours(plan);

    const [noShare, ...noShares] = shares.filter(({ value }) => !isAboveZero(value));
    if (noShare) {
      const values = { share: noShare.value, ...valuesOf([noShare, ...noShares]) };
      report({ variant: noShares.length === 0 ? 'share-zero' : 'share-zero-many', severity: 'error', values, at: values.places });
    }
    const [large, ...larger] = shares.filter(({ value }) => compare(value, WHOLE) > 0);
    if (large) {
      const values = { share: large.value, ...valuesOf([large, ...larger]) };
      report({ variant: larger.length === 0 ? 'share-above' : 'share-above-many', severity: 'error', values, at: values.places });
    }
    const [noHours, ...moreWithout] = hours.filter(({ value }) => !isAboveZero(value));
    if (noHours) {
      const values = { hours: noHours.value, ...valuesOf([noHours, ...moreWithout]) };
      report({ variant: moreWithout.length === 0 ? 'hours-zero' : 'hours-zero-many', severity: 'error', values, at: values.places });
    }
    const [long, ...longer] = hours.filter(({ value }) => compare(value, FULL_TIME) > 0);
    if (long) {
      const values = { hours: long.value, fullTime: FULL_TIME, ...valuesOf([long, ...longer]) };
      report({ variant: longer.length === 0 ? 'hours-above' : 'hours-above-many', severity: 'warning', values, at: values.places });
    }
  },
});

const isAboveZero = (value: Exact<string>) => compare(value, fraction(0)) > 0;

function placed<Unit extends string>(place: PlanPath, reading: Reading<Exact<Unit>>): readonly Placed<Unit>[] {
  const value = known(reading);
  return value === undefined ? [] : [{ place, value }];
}

/**
 * Hours in *Løn* and in the sub-agreements. Hours in an area that are more than the contracted
 * hours are told by staff-share-sum, so here they are looked at for being above zero only.
 */
function weeklyHours(plan: Plan): readonly Placed<'hours'>[] {
  return [
    ...plan.salaries.flatMap((salary) => placed<'hours'>(at('salaries', salary, 'hours'), salary.hours)),
    ...plan.staffResources.flatMap((line) => [
      ...placed<'hours'>(lineAt(line, 'contractedHours'), line.contractedHours),
      ...placed<'hours'>(lineAt(line, 'hours'), line.hours).filter(
        ({ value }) => !isAboveZero(value) || known(line.contractedHours) === undefined,
      ),
    ]),
  ];
}

function valuesOf(cells: readonly [Placed<string>, ...Placed<string>[]]) {
  const [first, ...others] = cells;
  const places: [PlanPath, ...PlanPath[]] = [first.place, ...others.map(({ place }) => place)];
  return { place: first.place, places, count: cells.length };
}
