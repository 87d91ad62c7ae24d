import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { IndicatorRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { simplified } from '../../notation/tidy';
import { figuresIn, indicatorNamer, numberOf } from '../figures';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/**
 * What is not of the plan's area, or not of the municipality, is labelled. Two things can be seen:
 * a survey's comparator without a name, which is usually that of other areas; and two figures of one
 * indicator, year, unit and source, of which only one can be of the plan's area.
 */
export const indicatorScope = createRule({
  id: 'indicator-scope',
  basis: 'our-advice',
  check(context, report) {
    const nameless = figuresIn(context, ['indicator', 'comparator', 'comparatorValue']).filter(
      ({ fixed, comparator, comparatorValue }) => fixed?.indicator.kind === 'survey' && comparator.kind === 'empty' && numberOf(comparatorValue) !== undefined,
    );
    const [first, ...others] = nameless.map((figure) => figure.at('comparator'));
    if (first) {
      const places: [PlanPath, ...PlanPath[]] = [first, ...others];
      report({ variant: 'comparator', severity: 'advice', values: { places }, at: places });
    }

    const { plan, programme, workbook } = context;
    if (!canBeRead(workbook, 'indicators', ['indicator', 'year', 'value', 'unit', 'source', 'comment'])) return;
    const same = [...groupBy(plan.indicators.filter(saysFigure), sameness).values()].filter((rows) => rows.filter(({ comment }) => comment.kind === 'empty').length > 1);
    const [[row] = []] = same;
    if (!row) return;
    const places = same.flat().map((each) => at('indicators', each, 'value')) as [PlanPath, ...PlanPath[]];
    const indicator = known(row.indicator) ?? '';
    const name = indicatorNamer(programme)(indicator)?.measure?.name ?? indicator;
    const values = { indicator: name, year: String(known(row.year)), count: places.length, groups: same.length, places };
    report({ variant: same.length === 1 ? 'same-year' : 'same-year-many', severity: 'advice', values, at: places });
  },
});

const saysFigure = ({ indicator, year, value }: IndicatorRow) => known(indicator) !== undefined && known(year) !== undefined && known(value) !== undefined;

const sameness = ({ indicator, year, unit, source }: IndicatorRow) => [indicator, unit, source].map((text) => simplified(known(text) ?? '')).join('\n') + String(known(year));
