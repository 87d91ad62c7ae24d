import { groupBy } from '../../domain/group-by';
import type { PlanPath } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { indicatorsOf } from '../../programmes/programme';
import { figuresIn, type Figure } from '../figures';
import { isBegun } from '../plan-period';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const FIELDS = ['indicator', 'year', 'value', 'comparatorValue', 'source'] as const;
/** What belongs to a baseline besides the figure. */
const DETAILS = ['year', 'comparatorValue', 'source'] as const;

/**
 * Each of the programme's indicators has a baseline in *Indikatorer*, or the answer that it is
 * withheld; and the baseline says of which year and source it is, and what it is compared with.
 * An election without its year is told by indicator-per-election. A plan of which nothing is said yet
 * is not asked.
 *
 * Source: LBF's fixed indicators, which the strategic agreement states with their baselines.
 */
export const indicatorMissing = createRule({
  id: 'indicator-missing',
  basis: 'requirement',
  missing: ['baseline', 'details'],
  check(context, report) {
    const { plan, programme, workbook } = context;
    if (!isBegun(plan) && plan.indicators.length === 0) return;
    const all = indicatorsOf(programme);
    if (all.length === 0 || !canBeRead(workbook, 'indicators', FIELDS)) return;
    const figures = figuresIn(context, FIELDS).filter(({ table }) => table === 'indicators');
    const byIndicator = groupBy(figures, ({ fixed }) => fixed?.indicator);
    const withoutValue = all.filter((indicator) => (byIndicator.get(indicator) ?? []).every(({ value }) => value.kind === 'empty'));
    // A row that names nothing that can be read may be any of them.
    if (withoutValue.length > 0 && !plan.indicators.some(({ indicator }) => isUnclear(indicator))) {
      const cells = withoutValue.flatMap((indicator) => byIndicator.get(indicator)?.[0].at('value') ?? []);
      const column: PlanPath = { table: 'indicators', field: 'value' };
      const [first, ...others] = cells.length < withoutValue.length ? [column, ...cells] : cells;
      const values = { indicators: withoutValue.map(({ measures: [measure] }) => measure.name), count: withoutValue.length, all: all.length };
      report({ variant: 'baseline', severity: 'warning', values, at: [first ?? column, ...others] });
    }
    const baselines = [...groupBy(figures.filter(({ fixed, value }) => fixed !== undefined && value.kind !== 'empty'), ({ indicator }) => indicator).values()].map(earliest);
    const [first, ...others] = baselines.flatMap((figure) => blankDetails(figure).map(figure.at));
    if (first) {
      const places: [PlanPath, ...PlanPath[]] = [first, ...others];
      report({ variant: 'details', severity: 'advice', values: { count: places.length, places }, at: places });
    }
  },
});

/** A row without a year may be the first; of several it is the one that lacks least, wherever it stands. */
function earliest(figures: readonly [Figure, ...Figure[]]): Figure {
  const blank = (figure: Figure) => blankDetails(figure).map((detail) => DETAILS.indexOf(detail));
  const compared = (one: Figure, other: Figure) =>
    (known(one.year) ?? 0) - (known(other.year) ?? 0) || blank(one).length - blank(other).length || blank(one).join().localeCompare(blank(other).join());
  return figures.reduce((one, other) => (compared(other, one) < 0 ? other : one));
}

function blankDetails(figure: Figure): readonly (typeof DETAILS)[number][] {
  const isElection = figure.fixed?.indicator.perElection === true;
  return DETAILS.filter((field) => figure[field].kind === 'empty' && !(field === 'year' && isElection));
}
