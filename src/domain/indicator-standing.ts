import { fraction, larger, minus, smaller, type Exact } from './exact';
import type { IndicatorRow, Plan } from './plan';
import { WITHHELD, type Measure } from './quantities';
import { known, type Reading } from './reading';

/** A figure and the year it is from. */
export interface Figure {
  readonly value: Measure;
  readonly year: number | undefined;
}

/** How an indicator stands: its newest figure beside the one it began with, and beside others'. */
export interface IndicatorStanding {
  readonly newest: Figure;
  /** `undefined` while there is only one figure. */
  readonly baseline: Figure | undefined;
  /** The newest figure of those it is compared with, and what they are called. */
  readonly comparator: (Figure & { readonly name: string | undefined }) | undefined;
}

/**
 * @param indicator as the rows name it
 * @param unit rows that state another unit are of something else
 * @returns `undefined` where no row has a figure
 */
export function indicatorStanding({ indicators }: Pick<Plan, 'indicators'>, indicator: string, unit: string): IndicatorStanding | undefined {
  const rows = indicators
    .filter((row) => known(row.indicator) === indicator && (known(row.unit) ?? unit) === unit)
    .sort((one, other) => (known(one.year) ?? 0) - (known(other.year) ?? 0));
  const figures = rows.flatMap((row) => figureOf(row, row.value) ?? []);
  const newest = figures.at(-1);
  if (!newest) return undefined;
  const compared = rows.findLast(({ comparatorValue }) => known(comparatorValue) !== undefined);
  const comparator = compared && figureOf(compared, compared.comparatorValue);
  return {
    newest,
    baseline: figures.length > 1 ? figures[0] : undefined,
    comparator: compared && comparator && { ...comparator, name: known(compared.comparator) },
  };
}

function figureOf({ year }: IndicatorRow, reading: Reading<Measure>): Figure | undefined {
  const value = known(reading);
  return value === undefined ? undefined : { value, year: known(year) };
}

/** The ends of what a figure of a unit can be. Marks go from -3 to 12. */
export const SCALES = {
  percent: { lowest: 0, highest: 100 },
  grade: { lowest: -3, highest: 12 },
} as const;

/** How far up its scale a figure stands, and how long the scale is; a figure beyond an end stands at the end. */
export interface PlaceOnScale {
  readonly place: Exact<'measure'>;
  readonly length: Exact<'measure'>;
}

/** @returns `undefined` for a figure that is withheld */
export function placeOnScale(value: Measure, unit: keyof typeof SCALES): PlaceOnScale | undefined {
  if (value === WITHHELD) return undefined;
  const [lowest, highest] = [fraction<'measure'>(SCALES[unit].lowest), fraction<'measure'>(SCALES[unit].highest)];
  return { place: minus(smaller(larger(value, lowest), highest), lowest), length: minus(highest, lowest) };
}
