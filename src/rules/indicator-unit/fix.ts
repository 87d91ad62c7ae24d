import { compare, fraction } from '../../domain/exact';
import { SCALES } from '../../domain/indicator-standing';
import { WITHHELD, type Measure } from '../../domain/quantities';
import { known, type Reading } from '../../domain/reading';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** An average of marks is counted in marks, where its figures are on their scale. A figure that is on none is nobody's but the user's. */
export const fixIndicatorUnit: FixMaker = ({ variant, at }, plan) => {
  if (variant !== 'grade-in-percent' && variant !== 'grade-in-percent-many') return [];
  const figures = new Map<string, readonly Reading<Measure>[]>([
    ...plan.indicators.map((each) => [`indicators/${each.row}`, [each.value, each.comparatorValue]] as const),
    ...plan.subGoals.map((each) => [`subGoals/${each.row}`, [each.baseline, each.comparatorValue, each.target]] as const),
  ]);
  const areMarks = at.every(({ table, row }) => figures.get(`${table}/${row}`)?.every(canBeMark));
  return areMarks ? [{ name: 'unit-grade', values: {}, fields: at.map((path) => setField(path, 'grade')), rows: [] }] : [];
};

function canBeMark(reading: Reading<Measure>): boolean {
  const figure = known(reading);
  if (figure === undefined || figure === WITHHELD) return true;
  return compare(figure, fraction<'measure'>(SCALES.grade.lowest)) >= 0 && compare(figure, fraction<'measure'>(SCALES.grade.highest)) <= 0;
}
