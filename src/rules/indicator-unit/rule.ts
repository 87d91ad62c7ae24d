import { compare, fraction, type Exact } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { SCALES } from '../../domain/indicator-standing';
import { at, type PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import { figuresIn, indicatorNamer, numberOf, type Figure } from '../figures';
import { canBeRead } from '../readable';
import { createRule, type RuleContext } from '../rule';

/** A number in a cell, and what it is counted in. */
interface Counted {
  readonly unit: string | undefined;
  readonly number: Exact<'measure'>;
  readonly place: PlanPath;
}

/**
 * A grade is on the scale of marks and never a percentage; a percentage is a part of a whole. A
 * target is judged beside its baseline only: alone it may be the change that is wanted, as -20 %.
 *
 * Source: LBF's fixed indicators, of which one is an average of marks.
 */
export const indicatorUnit = createRule({
  id: 'indicator-unit',
  basis: 'requirement',
  check(context, report) {
    const figures = figuresIn(context, ['indicator', 'unit']);
    const [first, ...others] = figures.filter(({ fixed, unit }) => fixed?.indicator.unit === 'grade' && unit === 'percent');
    const scale = scaleOf('grade');
    if (first) {
      const places: Places = [first.at('unit'), ...others.map((figure) => figure.at('unit'))];
      const values = { indicator: first.name, count: places.length, places, ...scale };
      report({ variant: others.length === 0 ? 'grade-in-percent' : 'grade-in-percent-many', severity: 'error', values, at: places });
    }
    const beyond = [...figures.flatMap(numbersOf), ...targetsIn(context)].filter(isBeyond);
    for (const [unit, [one, ...more]] of groupBy(beyond, (each) => each.unit)) {
      const places: Places = [one.place, ...more.map(({ place }) => place)];
      const values = { value: one.number, count: places.length, places };
      if (unit === 'grade') report({ variant: more.length === 0 ? 'no-grade' : 'no-grade-many', severity: 'error', values: { ...values, ...scale }, at: places });
      else report({ variant: more.length === 0 ? 'no-percentage' : 'no-percentage-many', severity: 'error', values: { ...values, ...scaleOf('percent') }, at: places });
    }
  },
});

type Places = [PlanPath, ...PlanPath[]];

const scaleOf = (unit: keyof typeof SCALES) => ({ lowest: fraction<'measure'>(SCALES[unit].lowest), highest: fraction<'measure'>(SCALES[unit].highest) });

/** Nothing is beyond the scale of a unit that has none. A grade that stands as a percentage is told as that. */
function isBeyond({ unit, number }: Counted): boolean {
  if (unit !== 'grade' && unit !== 'percent') return false;
  const { lowest, highest } = scaleOf(unit);
  return compare(number, lowest) < 0 || compare(number, highest) > 0;
}

function numbersOf({ unit, value, comparatorValue, at: place }: Figure): readonly Counted[] {
  const counted = (field: 'value' | 'comparatorValue') => {
    const number = numberOf({ value, comparatorValue }[field]);
    return number === undefined ? [] : [{ unit, number, place: place(field) }];
  };
  return [...counted('value'), ...counted('comparatorValue')];
}

function targetsIn({ plan, programme, workbook }: RuleContext): readonly Counted[] {
  if (!canBeRead(workbook, 'subGoals', ['indicator', 'unit', 'baseline', 'target'])) return [];
  const named = indicatorNamer(programme);
  return plan.subGoals.flatMap((row) => {
    const number = numberOf(row.target);
    if (number === undefined || numberOf(row.baseline) === undefined) return [];
    const unit = known(row.unit) ?? (row.unit.kind === 'empty' ? named(known(row.indicator) ?? '')?.indicator.unit : undefined);
    return [{ unit, number, place: at('subGoals', row, 'target') }];
  });
}
