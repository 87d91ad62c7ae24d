import type { IndicatorRow, Plan } from './plan';
import { known } from './reading';

/** What a row of *Indikatorer* is among those of its indicator: the first year's, or the newest. */
export type Measured = 'baseline' | 'newest';

/** Indicators are called alike whatever the case. */
export const indicatorOf = ({ indicator }: Pick<IndicatorRow, 'indicator'>): string =>
  (known(indicator) ?? '').trim().toLocaleLowerCase('da');

/** Only a row with a year and a figure says how it goes; a withheld figure is an answer too. */
const counts = (row: IndicatorRow) => indicatorOf(row) !== '' && known(row.year) !== undefined && known(row.value) !== undefined;

/**
 * The rows that are baselines and those that are the newest. The year tells, not the place, since
 * people sort. A baseline is never the newest as well; two rows of one year are both.
 */
export function measuredRows({ indicators }: Pick<Plan, 'indicators'>): ReadonlyMap<IndicatorRow, Measured> {
  const rows = indicators.filter(counts);
  return new Map(
    rows.flatMap((row): [IndicatorRow, Measured][] => {
      const [own, year] = [indicatorOf(row), known(row.year) ?? 0];
      const years = rows.filter((other) => indicatorOf(other) === own).map((other) => known(other.year) ?? 0);
      if (year === Math.min(...years)) return [[row, 'baseline']];
      return year === Math.max(...years) ? [[row, 'newest']] : [];
    }),
  );
}
